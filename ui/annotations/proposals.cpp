// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/proposals.h"

#include "models/annotation/names.h"
#include "models/library/library.h"
#include "models/library/vocabularystore.h"
#include "ui/annotations/reportingverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace apostille {

namespace {

constexpr int mostProposals = 8;

Proposal proposalOf(const Source &source, const QString &typed)
{
    const auto matches = [&](const QString &alias) { return alias.contains(typed, Qt::CaseInsensitive); };
    const auto alias = std::ranges::find_if(source.aliases, matches);
    const bool byAlias = !typed.isEmpty() && !matches(source.name) && alias != source.aliases.end();
    return {.id = source.id, .name = source.name, .detail = byAlias ? *alias : sourceKindName(source.kind)};
}

Proposal proposalOf(const Claim &claim, const QString &)
{
    return {.id = claim.id, .name = claim.statement, .detail = verdictName(claim.verdict)};
}

Proposal proposalOf(const Tag &tag, const QString &)
{
    return {.id = tag.id, .name = tag.name};
}

Proposal creation(const QString &name)
{
    return {.name = name,
            .detail =
                QCoreApplication::translate("Proposals", "create", "beside a new name in a completion list"),
            .create = true};
}

/// A store that cannot be read proposes nothing; saving will say what is wrong with it.
template <typename Store>
std::vector<Proposal> proposalsFrom(const Store &store, const QString &typed)
{
    std::vector<Proposal> result;
    const QString name = typed.simplified();
    const auto found = store.matching(name, mostProposals);
    if (!found)
        return result;
    for (const auto &thing : *found)
        result.push_back(proposalOf(thing, name));
    if (name.isEmpty())
        return result;
    const auto known = store.named(name);
    if (!known)
        return result;
    if (!*known) {
        result.push_back(creation(name));
        return result;
    }
    // What is named exactly so comes first, however rarely it is used.
    const auto exact = std::ranges::find(result, (*known)->id, &Proposal::id);
    if (exact == result.end())
        result.insert(result.begin(), proposalOf(**known, name));
    else
        std::rotate(result.begin(), exact, exact + 1);
    return result;
}

} // namespace

ProposalSource sourceProposals(const Library &library)
{
    return [&library](const QString &typed) { return proposalsFrom(library.sources(), typed); };
}

ProposalSource claimProposals(const Library &library)
{
    return [&library](const QString &typed) { return proposalsFrom(library.claims(), typed); };
}

ProposalSource tagProposals(const Library &library)
{
    return [&library](const QString &typed) { return proposalsFrom(library.tags(), typed); };
}

ProposalSource verbProposals(const QString &language)
{
    return [verbs = reportingVerbs(language)](const QString &typed) {
        std::vector<Proposal> starting;
        std::vector<Proposal> containing;
        for (const QString &verb : verbs) {
            if (verb.startsWith(typed, Qt::CaseInsensitive))
                starting.push_back({.name = verb});
            else if (verb.contains(typed, Qt::CaseInsensitive))
                containing.push_back({.name = verb});
        }
        starting.insert(starting.end(), containing.begin(), containing.end());
        starting.resize(std::min<std::size_t>(starting.size(), mostProposals));
        return starting;
    };
}

} // namespace apostille
