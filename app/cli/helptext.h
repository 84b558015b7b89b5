// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace apostille::cli {

/// What the program can do, one line a command.
[[nodiscard]] QString overview(const std::vector<Command> &commands);

/// All of one command.
[[nodiscard]] QString helpOf(const Command &command);

} // namespace apostille::cli
