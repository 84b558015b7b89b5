// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/librarywork.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

/// All rows; by the page, as the store gives them.
Expected<std::vector<ArticleRow>> allRows(const Library &library)
{
    constexpr qsizetype pageSize = 500;
    std::vector<ArticleRow> rows;
    while (true) {
        const auto page = library.articles().page({}, static_cast<qsizetype>(rows.size()), pageSize);
        if (!page)
            return std::unexpected(page.error());
        rows.insert(rows.end(), page->begin(), page->end());
        if (static_cast<qsizetype>(page->size()) < pageSize)
            return rows;
    }
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::ReadWrite, terminal);
    if (!library)
        return Failed;
    const auto rows = allRows(*library);
    if (!rows) {
        terminal.complain(rows.error());
        return Failed;
    }
    QJsonArray json;
    for (const ArticleRow &row : *rows) {
        if (invocation.json)
            json.append(rowJson(row));
        else
            terminal.print(rowLine(row) + u'\n');
    }
    if (invocation.json)
        terminal.print(json);
    else if (rows->empty())
        terminal.note(QCoreApplication::translate("Cli", "The library has no articles yet."));
    return Done;
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = u"list"_s;
    command.summary = QCoreApplication::translate("Cli", "Print the articles of the library, newest first.");
    command.usages = {QString()};
    command.notes = QCoreApplication::translate(
        "Cli", "One line an article: identifier, date, number of annotations, title and outlet.");
    command.json = QCoreApplication::translate(
        "Cli",
        "an array of objects with id, title, byline, outlet, address, published, language, added, words, "
        "annotations, unread, starred.");
    command.run = run;
    return command;
}

} // namespace apostille::cli
