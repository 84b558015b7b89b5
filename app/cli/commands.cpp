// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace apostille::cli {

std::vector<Command> allCommands()
{
    return {cleanCommand(),    importCommand(), listCommand(), searchCommand(),
            annotateCommand(), exportCommand(), checkCommand()};
}

} // namespace apostille::cli
