// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/librarywork.h"
#include "app/cli/terminal.h"
#include "models/base/errorsentence.h"
#include "models/intake/fetcher.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

Expected<Capture> fetched(const QUrl &address, Terminal &terminal)
{
    Fetcher fetcher;
    QEventLoop loop;
    Expected<Capture> result;
    QObject::connect(&fetcher, &Fetcher::progressed, &loop, [&](qint64 received, qint64) {
        terminal.progress(address.toDisplayString() + u"  "_s + QLocale().formattedDataSize(received));
    });
    QObject::connect(&fetcher, &Fetcher::finished, &loop, [&](const Expected<Capture> &capture) {
        result = capture;
        loop.quit();
    });
    fetcher.fetch(address);
    loop.exec();
    terminal.endProgress();
    return result;
}

Expected<Capture> bring(const QString &operand, Terminal &terminal)
{
    if (!isMarkedAddress(operand))
        return readInput(operand);
    return addressFromTyped(operand).and_then(
        [&terminal](const QUrl &address) { return fetched(address, terminal); });
}

struct Imported
{
    Kept kept;
    Article article;
};

Expected<Imported> import(const QString &operand, const Invocation &invocation, Library &library,
                          Terminal &terminal)
{
    const auto capture = bring(operand, terminal);
    if (!capture)
        return std::unexpected(capture.error());
    const auto article = cleanInputFor(library, *capture, operand, invocation);
    if (!article)
        return std::unexpected(article.error());
    return keep(library, *capture, *article).transform([&article](const Kept &kept) {
        return Imported{kept, *article};
    });
}

QJsonObject importedJson(const Expected<Imported> &imported, const QString &operand)
{
    if (!imported)
        return {{u"input"_s, operand}, {u"error"_s, sentence(imported.error())}};
    return {{u"input"_s, operand},
            {u"id"_s, written(imported->kept.article)},
            {u"title"_s, imported->article.metadata.title},
            {u"language"_s, imported->article.metadata.language},
            {u"words"_s, wordCount(imported->article.text())},
            {u"added"_s, !imported->kept.wasThere}};
}

QString importedLine(const Imported &imported)
{
    const QString title = imported.article.metadata.title;
    const QString line = written(imported.kept.article) + u"  "_s + title;
    return imported.kept.wasThere ? line + u"  "_s + QCoreApplication::translate("Cli", "(was there already)")
                                  : line;
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::Create, terminal);
    if (!library)
        return Failed;
    ExitCode code = Done;
    QJsonArray json;
    for (qsizetype i = 0; i < invocation.operands.size(); ++i) {
        const QString &operand = invocation.operands.at(i);
        terminal.progress(
            u"%1/%2  %3"_s.arg(QString::number(i + 1), QString::number(invocation.operands.size()), operand));
        const auto imported = import(operand, invocation, *library, terminal);
        json.append(importedJson(imported, operand));
        if (!imported) {
            terminal.complain(imported.error());
            code = Failed;
        } else if (!invocation.json) {
            terminal.endProgress();
            terminal.print(importedLine(*imported) + u'\n');
        }
    }
    if (invocation.json)
        terminal.print(json);
    return code;
}

} // namespace

Command importCommand()
{
    Command command;
    command.name = u"import"_s;
    command.summary = QCoreApplication::translate("Cli", "Clean articles and keep them in the library.");
    command.usages = {u"[--whole-page] FILE|ADDRESS…"_s};
    command.leastOperands = 1;
    command.mostOperands = -1;
    command.options = {wholePageOption()};
    command.notes = QCoreApplication::translate(
        "Cli",
        "FILE is an .html, .htm, .xhtml or .txt file, also .gz, or - for standard input; ADDRESS starts with "
        "http://, https:// or www. The library is made where there is none. An article that is there already "
        "is not added again. What cannot be read does not stop the others.");
    command.json = QCoreApplication::translate("Cli", "an array with an object for each input: input, id, "
                                                      "title, language, words, added (false: it was there "
                                                      "already), or input and error.");
    command.run = run;
    return command;
}

} // namespace apostille::cli
