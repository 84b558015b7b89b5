// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace apostille::cli {

class Terminal;

enum ExitCode { Done = 0, Failed = 1, Misused = 2 };

struct Option
{
    QString name;       ///< without the dashes
    QString value = {}; ///< what its value is called; empty: a flag
    QString help = {};
    QStringList choices = {}; ///< the only values allowed; empty: any
    bool repeatable = false;
};

/// A command line that was understood.
struct Invocation
{
    QString library; ///< a path, never empty
    bool json = false;
    bool help = false;
    QStringList operands = {};
    QMap<QString, QStringList> given = {}; ///< option name → its values, an empty one for a flag

    [[nodiscard]] bool has(const QString &option) const { return given.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const
    {
        return has(option) ? given.value(option).constLast() : fallback;
    }
    [[nodiscard]] QStringList values(const QString &option) const { return given.value(option); }
};

/// One command: all that parsing, help and running need to know of it.
struct Command
{
    QString name;
    QString summary;
    QStringList usages; ///< what follows the name, one line each
    qsizetype leastOperands = 0;
    qsizetype mostOperands = 0; ///< -1: any number
    std::vector<Option> options = {};
    QString json = {};  ///< what --json prints
    QString notes = {}; ///< what else there is to know
    /// Says what cannot be combined, in a sentence; empty where all is well.
    std::function<QString(const Invocation &)> misuse = {};
    std::function<ExitCode(const Invocation &, Terminal &)> run = {};
};

} // namespace apostille::cli
