// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/article/cleaningaudit.h"
#include "models/intake/capture.h"

namespace apostille::cli {

/// A file, or standard input for "-", with the limits of every file.
[[nodiscard]] Expected<Capture> readInput(const QString &operand);

/// Cleans as the options ask (--whole-page); errors name the operand where they name nothing.
[[nodiscard]] Expected<Article> cleanInput(const Capture &capture, const QString &operand,
                                           const Invocation &invocation, const CleaningChoices &choices);

/// Likewise, with what the library keeps about the page's site.
[[nodiscard]] Expected<Article> cleanInputFor(const Library &library, const Capture &capture,
                                              const QString &operand, const Invocation &invocation);

/// Likewise, with what cleaning took away.
[[nodiscard]] Expected<CleaningAudit> auditInput(const Capture &capture, const QString &operand,
                                                 const Invocation &invocation,
                                                 const CleaningChoices &choices);

/// --whole-page, of the commands that clean.
[[nodiscard]] Option wholePageOption();

} // namespace apostille::cli
