// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"

#include "app/cli/librarywork.h"
#include "app/cli/terminal.h"
#include "models/article/choicesjson.h"
#include "models/library/sitechoicestore.h"
#include "models/library/snapshotdocument.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

std::optional<std::vector<SiteChoices>> choicesOfLibrary(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::ReadOnly, terminal);
    if (!library)
        return std::nullopt;
    const auto sites = library->siteChoices().all();
    if (!sites) {
        terminal.complain(sites.error());
        return std::nullopt;
    }
    return *sites;
}

std::optional<std::vector<SiteChoices>> choicesOfFile(const QString &path, Terminal &terminal)
{
    constexpr qint64 largest = 4LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        terminal.complain(Error{ErrorCode::FileUnreadable, path, file.errorString()});
        return std::nullopt;
    }
    auto sites = siteChoicesFromJson(file.read(largest));
    if (!sites)
        terminal.complain(
            QCoreApplication::translate("Cli", "%1 holds no cleaning choices of Apostille.").arg(path));
    return sites;
}

} // namespace

std::optional<std::vector<SiteChoices>> choicesAsked(const Invocation &invocation, Terminal &terminal)
{
    std::vector<SiteChoices> all;
    if (invocation.has(u"library"_s)) {
        auto sites = choicesOfLibrary(invocation, terminal);
        if (!sites)
            return std::nullopt;
        all = std::move(*sites);
    }
    if (invocation.has(u"choices"_s)) {
        auto sites = choicesOfFile(invocation.value(u"choices"_s), terminal);
        if (!sites)
            return std::nullopt;
        std::ranges::move(*sites, std::back_inserter(all));
    }
    return all;
}

CleaningChoices choicesFor(const RawDocument &document, const std::vector<SiteChoices> &sites)
{
    if (sites.empty())
        return {};
    // Only the page's head is wanted: what an article is in it does not matter.
    const auto page = clean(document, Cleaning::WholePage);
    const QString host = page ? siteOfPage(document, page->metadata) : QString();
    CleaningChoices choices;
    for (const SiteChoices &site : sites) {
        if (!host.isEmpty() && site.host == host)
            choices.insert(choices.end(), site.choices.begin(), site.choices.end());
    }
    return choices;
}

Option choicesOption()
{
    return {u"choices"_s, u"FILE"_s,
            QCoreApplication::translate(
                "Cli", "Clean with the choices for sites in FILE, as the app exports them. With --library, "
                       "with those of that library, too; FILE counts where both speak of the same. A page is "
                       "of the site that its canonical address names.")};
}

} // namespace apostille::cli
