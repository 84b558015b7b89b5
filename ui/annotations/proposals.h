// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <functional>
#include <vector>

namespace apostille {

class Library;

/// One line of a completion list: a thing of the library, or the offer to make it.
struct Proposal
{
    QUuid id = {}; ///< null: to be made, or mere words
    QString name = {};
    QString detail = {}; ///< its kind, verdict, or the alias that matched
    bool create = false;
};

/// What can be meant by what was typed so far, best first, the offer to create last.
using ProposalSource = std::function<std::vector<Proposal>(const QString &typed)>;

[[nodiscard]] ProposalSource sourceProposals(const Library &library);
[[nodiscard]] ProposalSource claimProposals(const Library &library);
[[nodiscard]] ProposalSource tagProposals(const Library &library);
/// The usual reporting verbs of a language, with those that start as typed first.
[[nodiscard]] ProposalSource verbProposals(const QString &language);

} // namespace apostille
