// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/article/cleaner.h"

#include <optional>

namespace apostille::cli {

class Terminal;

/// What --choices and --library say about the cleaning of sites; the file comes after the library. Nothing
/// after a complaint.
[[nodiscard]] std::optional<std::vector<SiteChoices>> choicesAsked(const Invocation &invocation,
                                                                   Terminal &terminal);

/// Those for the site that the page says it is of.
[[nodiscard]] CleaningChoices choicesFor(const RawDocument &document, const std::vector<SiteChoices> &sites);

/// --choices, of the commands that clean.
[[nodiscard]] Option choicesOption();

} // namespace apostille::cli
