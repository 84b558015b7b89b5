// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/librarywork.h"
#include "app/cli/terminal.h"
#include "models/article/wordstoread.h"
#include "models/base/errorsentence.h"
#include "models/intake/furtherpages.h"
#include "models/library/snapshotdocument.h"

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
    std::optional<Error> missing = {}; ///< why a further page could not be had
};

/// The pages after the first of what came from the web.
void followPages(Imported &imported, const Capture &first, Library &library, Terminal &terminal)
{
    const Metadata &known = imported.article.metadata;
    if (imported.kept.wasThere || first.origin != "address"_L1 || known.nextPage.isEmpty())
        return;
    FurtherPages further;
    QEventLoop loop;
    std::vector<FurtherPage> pages;
    QObject::connect(&further, &FurtherPages::started, &loop, [&](int page) {
        terminal.progress(QCoreApplication::translate("Cli", "%1  page %2").arg(known.title).arg(page));
    });
    QObject::connect(&further, &FurtherPages::finished, &loop, [&](const auto &found, const auto &error) {
        pages = found;
        imported.missing = error;
        loop.quit();
    });
    further.fetch(first.document.address, QUrl(known.nextPage), 2,
                  choicesFor(library, first.document, known));
    loop.exec();
    terminal.endProgress();
    if (pages.empty())
        return;
    if (auto version = keepPages(library, imported.kept.article, pages))
        imported.article = std::move(version->content);
    else
        imported.missing = version.error();
}

Expected<Imported> import(const QString &operand, const Invocation &invocation, Library &library,
                          Terminal &terminal)
{
    const auto capture = bring(operand, terminal);
    if (!capture)
        return std::unexpected(capture.error());
    const auto article = cleanInputFor(library, *capture, operand, invocation);
    if (!article)
        return std::unexpected(article.error());
    return keep(library, *capture, *article).transform([&](const Kept &kept) {
        Imported imported{.kept = kept, .article = *article};
        followPages(imported, *capture, library, terminal);
        return imported;
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
            {u"words"_s, wordsToRead(imported->article)},
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
            continue;
        }
        if (!invocation.json) {
            terminal.endProgress();
            terminal.print(importedLine(*imported) + u'\n');
        }
        if (imported->missing) { // the text ends before it, and names it
            terminal.complain(*imported->missing);
            code = Failed;
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
        "is not added again. An article on several pages is followed to its last one, up to 20 at a time. "
        "What "
        "cannot be read does not stop the others.");
    command.json = QCoreApplication::translate("Cli", "an array with an object for each input: input, id, "
                                                      "title, language, words, added (false: it was there "
                                                      "already), or input and error.");
    command.run = run;
    return command;
}

} // namespace apostille::cli
