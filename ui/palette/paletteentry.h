// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace apostille {

/// Something that the command palette can run, open or go to.
struct PaletteEntry
{
    enum class Kind { Command, Place, Article, Claim, Source, Tag };

    Kind kind = Kind::Command;
    QString key;         ///< names it for good: "command:export", "article:UUID"
    QString name;        ///< as shown
    QString detail;      ///< beside the name, dim: outlet and date, menu
    QString keys;        ///< of a command
    QString folded = {}; ///< what is matched: name, for commands also their menu
    bool enabled = true;

    bool operator==(const PaletteEntry &) const = default;
};

using PaletteEntries = std::vector<PaletteEntry>;

} // namespace apostille
