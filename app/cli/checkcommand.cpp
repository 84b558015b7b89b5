// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/librarywork.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

QJsonObject findings(const Invocation &invocation, const Expected<void> &checked, const ShelfCounts &counts)
{
    QJsonArray damages;
    if (!checked) {
        for (const QString &line : checked.error().detail.split(u'\n', Qt::SkipEmptyParts))
            damages.append(line);
    }
    return {{u"library"_s, QFileInfo(invocation.library).absoluteFilePath()},
            {u"ok"_s, checked.has_value()},
            {u"articles"_s, counts.all},
            {u"quotes"_s, counts.quotes},
            {u"claims"_s, counts.claims},
            {u"sources"_s, counts.sources},
            {u"damages"_s, damages}};
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::ReadWrite, terminal);
    if (!library)
        return Failed;
    const auto checked = library->check();
    const ShelfCounts counts = library->articles().counts().value_or(ShelfCounts{});
    if (!checked)
        terminal.complain(checked.error());
    if (invocation.json)
        terminal.print(findings(invocation, checked, counts));
    else if (checked)
        terminal.print(
            QCoreApplication::translate("Cli", "%1 is sound: articles %2, quotes %3.")
                .arg(invocation.library, QString::number(counts.all), QString::number(counts.quotes)) +
            u'\n');
    return checked ? Done : Failed;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = u"check"_s;
    command.summary = QCoreApplication::translate(
        "Cli", "Check the library for damage: every page of its file, all references, the search index.");
    command.usages = {QString()};
    command.notes = QCoreApplication::translate("Cli", "Exit code 1 where something is damaged.");
    command.json = QCoreApplication::translate(
        "Cli",
        "an object with library, ok, articles, quotes, claims, sources, damages (an array of sentences).");
    command.run = run;
    return command;
}

} // namespace apostille::cli
