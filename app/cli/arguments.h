// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <expected>

namespace apostille::cli {

struct Misuse
{
    QString sentence;
    const Command *command = nullptr; ///< whose help is of use; null: the overview's
};

struct Parsed
{
    const Command *command = nullptr; ///< null: only --help or --version were asked for
    bool version = false;
    Invocation invocation = {};
};

/// The options that every command takes.
[[nodiscard]] std::vector<Option> commonOptions();

/// Arguments (without the program's name) → a command with its options. --library, --json and --help may
/// stand before or after the command, "--name value" and "--name=value" are the same, "--" ends the options,
/// "-" is an operand.
[[nodiscard]] std::expected<Parsed, Misuse> parse(const QStringList &arguments,
                                                  const std::vector<Command> &commands);

} // namespace apostille::cli
