// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace apostille::cli {

/// clean --batch DIR --out FILE: every page below a folder into one JSON file, timed.
ExitCode cleanBatch(const Invocation &invocation, Terminal &terminal);

} // namespace apostille::cli
