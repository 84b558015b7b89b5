// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/sitecleaning.h"

#include "models/editing/session.h"
#include "models/library/sitechoicestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace apostille {

namespace {

struct SiteCleaning
{
    Q_DECLARE_TR_FUNCTIONS(SiteCleaning)
};

bool change(Session &session, const std::vector<SiteChoices> &after, const QString &name)
{
    std::vector<SiteChoices> before;
    for (const SiteChoices &site : after) {
        auto known = session.library().siteChoices().of(site.host);
        if (!known) {
            Q_EMIT session.failed(known.error());
            return false;
        }
        before.push_back({site.host, std::move(*known)});
    }
    if (before == after)
        return false;
    const auto put = [&session](const std::vector<SiteChoices> &sites) {
        return session.library().siteChoices().put(sites);
    };
    if (const auto kept = put(after); !kept) {
        Q_EMIT session.failed(kept.error());
        return false;
    }
    session.done({.name = name,
                  .again = [put, after] { return put(after); },
                  .back = [put, before] { return put(before); },
                  .tell = [&session] { session.announceSiteChoicesChanged(); }});
    return true;
}

/// What is known of the site and, after it, what is new.
SiteChoices withNew(const Session &session, const SiteChoices &site)
{
    SiteChoices both{site.host, session.library().siteChoices().of(site.host).value_or(CleaningChoices())};
    std::erase_if(both.choices, [&site](const CleaningChoice &old) {
        return std::ranges::any_of(site.choices, [&old](const CleaningChoice &choice) {
            return choice.path == old.path && choice.words == old.words;
        });
    });
    both.choices.insert(both.choices.end(), site.choices.begin(), site.choices.end());
    return both;
}

} // namespace

bool rememberForSite(Session &session, const SiteChoices &site)
{
    if (site.host.isEmpty() || site.choices.empty())
        return false;
    return change(session, {withNew(session, site)},
                  SiteCleaning::tr("improve cleaning for %1").arg(site.host));
}

bool forgetSite(Session &session, const QString &host)
{
    return change(session, {{host, {}}}, SiteCleaning::tr("forget cleaning of %1").arg(host));
}

bool importSiteChoices(Session &session, const std::vector<SiteChoices> &sites)
{
    std::vector<SiteChoices> both;
    for (const SiteChoices &site : sites)
        both.push_back(withNew(session, site));
    return change(session, both, SiteCleaning::tr("import cleaning choices"));
}

} // namespace apostille
