// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/addresses.h"

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t longest = 8192;

QUrl resolved(std::string_view address, const QUrl &base)
{
    if (address.size() > longest)
        return {};
    QString text = QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size())).trimmed();
    // As the URL standard says: "java<line feed>script:" is a script to a browser.
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    return url.isRelative() && !base.isEmpty() ? base.resolved(url) : url;
}

bool isWeb(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

/// A name before the host is there to be taken for the host ("https://bank.example@attacker.example"), or it
/// is a secret that the page's author did not mean to publish.
QString written(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

} // namespace

QString webAddress(std::string_view address, const QUrl &base)
{
    const QUrl url = resolved(address, base);
    return isWeb(url) ? written(url) : QString();
}

QString pictureAddress(std::string_view address, const QUrl &base)
{
    if (address.starts_with("data:image/"))
        return QString::fromLatin1(address.data(), static_cast<qsizetype>(address.size()));
    if (const QString web = webAddress(address, base); !web.isEmpty())
        return web;
    const QUrl url = resolved(address, {});
    const bool isBeside = base.isEmpty() && url.isRelative() && url.host().isEmpty() &&
                          !url.path().isEmpty() && !url.path().startsWith(u'/');
    return isBeside ? url.toString(QUrl::FullyEncoded) : QString();
}

QString linkAddress(std::string_view address, const QUrl &base)
{
    const QUrl url = resolved(address, base);
    const bool mail = url.scheme() == "mailto"_L1;
    return isWeb(url) || mail ? written(url) : QString();
}

} // namespace apostille
