// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/sitechoicestore.h"

#include "models/library/connection.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

CleaningChoice choiceFrom(const Row &row, int firstColumn)
{
    return {
        .kept = row.flag(firstColumn), .path = row.text(firstColumn + 1), .words = row.text(firstColumn + 2)};
}

Expected<void> putSite(Connection &connection, const SiteChoices &site)
{
    auto done = connection.run(u"DELETE FROM site_choice WHERE host = ?"_s, {site.host});
    qint64 position = 0;
    for (const CleaningChoice &choice : site.choices) {
        if (!done)
            return done;
        done = connection.run(
            u"INSERT INTO site_choice (host, position, kept, path, words) VALUES (?, ?, ?, ?, ?)"_s,
            {site.host, position++, choice.kept, choice.path, choice.words});
    }
    return done;
}

} // namespace

QString siteOf(const QUrl &address)
{
    if (address.scheme() != "http"_L1 && address.scheme() != "https"_L1)
        return {};
    const QString host = address.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

Expected<CleaningChoices> SiteChoiceStore::of(const QString &host) const
{
    return m_connection.list(u"SELECT kept, path, words FROM site_choice WHERE host = ? ORDER BY position"_s,
                             {host}, [](const Row &row) { return choiceFrom(row, 0); });
}

Expected<std::vector<SiteChoices>> SiteChoiceStore::all() const
{
    std::vector<SiteChoices> sites;
    return m_connection
        .each(u"SELECT host, kept, path, words FROM site_choice ORDER BY host, position"_s, {},
              [&sites](const Row &row) {
                  if (sites.empty() || sites.back().host != row.text(0))
                      sites.push_back({.host = row.text(0)});
                  sites.back().choices.push_back(choiceFrom(row, 1));
              })
        .transform([&sites] { return std::move(sites); });
}

Expected<void> SiteChoiceStore::put(const std::vector<SiteChoices> &sites)
{
    return m_connection.inTransaction([&] {
        Expected<void> done;
        for (const SiteChoices &site : sites) {
            if (done)
                done = putSite(m_connection, site);
        }
        return done;
    });
}

} // namespace apostille
