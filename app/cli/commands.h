// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace apostille::cli {

[[nodiscard]] Command cleanCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command annotateCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command checkCommand();

/// In the order of the work: what comes in, what is done with it, what goes out.
[[nodiscard]] std::vector<Command> allCommands();

} // namespace apostille::cli
