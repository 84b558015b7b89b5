// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/fetcher.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// "example.org", "localhost", "127.0.0.1", "[::1]": what may stand without a scheme before it. A word is no
/// host.
bool looksLikeHost(const QString &host)
{
    static const QRegularExpression topLevel(u"\\.[\\p{L}][\\p{L}\\d-]*[\\p{L}\\d]$"_s);
    return host == "localhost"_L1 || !QHostAddress(host).isNull() || topLevel.match(host).hasMatch();
}

/// Mail programs and chats wrap addresses in <…>, brackets or quotation marks.
QString unwrapped(const QString &typed)
{
    constexpr std::array<QStringView, 6> pairs = {u"<>", u"()", u"\"\"", u"''", u"«»", u"“”"};
    const QString written = typed.trimmed();
    for (const QStringView pair : pairs) {
        if (written.size() > 1 && written.front() == pair.front() && written.back() == pair.back())
            return written.sliced(1, written.size() - 2).trimmed();
    }
    return written;
}

bool hasScheme(const QString &typed)
{
    // "localhost:8080" is a host with its port, "mailto:me" a scheme.
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:(?!\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(typed).hasMatch();
}

} // namespace

bool isMarkedAddress(const QString &text)
{
    static const QRegularExpression marked(u"^\\s*(?:[a-z][a-z0-9+.-]*://|www\\.)\\S*\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return marked.match(text).hasMatch();
}

Expected<QUrl> addressFromTyped(const QString &typed)
{
    const auto bad = [&typed] { return std::unexpected(Error{ErrorCode::BadAddress, typed.trimmed(), {}}); };
    static const QRegularExpression space(u"\\s"_s);
    const QString written = unwrapped(typed);
    if (written.isEmpty() || written.contains(space))
        return bad();
    const bool complete = hasScheme(written);
    QUrl address(complete ? written : "https://"_L1 + written, QUrl::TolerantMode);
    const bool isWeb = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    if (!address.isValid() || !isWeb || address.host().isEmpty())
        return bad();
    if (!complete && !looksLikeHost(address.host()))
        return bad();
    address.setUserInfo({}); // a password has no place in a library that is shared
    return address;
}

} // namespace apostille
