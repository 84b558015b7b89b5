// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/addresses.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr std::array trackers{
    "fbclid"_L1, "gclid"_L1,     "dclid"_L1,       "msclkid"_L1, "yclid"_L1, "igshid"_L1, "mc_cid"_L1,
    "mc_eid"_L1, "at_medium"_L1, "at_campaign"_L1, "xtor"_L1,    "cmpid"_L1, "ocid"_L1,
};

bool isTracker(const QString &parameter)
{
    const QString name = parameter.toLower();
    return name.startsWith("utm_"_L1) ||
           std::ranges::any_of(trackers, [&](QLatin1StringView t) { return t == name; });
}

QString withoutTrackers(const QUrl &url)
{
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!isTracker(name))
            kept.addQueryItem(name, value);
    }
    return kept.toString(QUrl::FullyEncoded);
}

} // namespace

QString comparableAddress(const QString &address)
{
    QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return {};
    url.setFragment(QString());
    url.setUserInfo(QString());
    const QString query = withoutTrackers(url);
    url.setQuery(query.isEmpty() ? QString() : query);
    if ((url.scheme() == "http"_L1 && url.port() == 80) || (url.scheme() == "https"_L1 && url.port() == 443))
        url.setPort(-1);
    return QString::fromLatin1(
        url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash).toEncoded());
}

} // namespace apostille
