// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <optional>
#include <vector>

namespace apostille {

enum class MentionKind { Source, Tag, Claim };

/// A link that a note makes by its own writing: @Kremlin, @[Vladimir Poutine], #géopolitique, [[sanctions
/// 2022]].
struct Mention
{
    MentionKind kind = MentionKind::Source;
    TextRange range = {}; ///< with its signs
    QString name = {};    ///< without them

    bool operator==(const Mention &) const = default;
};

/// What is being typed: a mention's sign and the part of the name that stands before the cursor.
struct MentionStart
{
    MentionKind kind = MentionKind::Source;
    TextRange range = {}; ///< from the sign to the cursor: what an accepted completion replaces
    QString typed = {};

    bool operator==(const MentionStart &) const = default;
};

/// Every mention of a Markdown note, in order. Code, addresses, e-mail, headings and escaped signs make none.
[[nodiscard]] std::vector<Mention> mentionsOf(const QString &note);

/// The mention that the cursor stands in the middle of writing, for completion.
[[nodiscard]] std::optional<MentionStart> mentionAt(const QString &note, qsizetype cursor);

/// How a name is written in a note, so that mentionsOf() reads the same name back.
[[nodiscard]] QString mentionText(MentionKind kind, const QString &name);

} // namespace apostille
