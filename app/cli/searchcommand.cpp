// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/librarywork.h"
#include "app/cli/terminal.h"
#include "models/base/codepoints.h"
#include "models/library/searchindex.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

QJsonArray marksJson(const std::vector<TextRange> &marks, const QString &text)
{
    QJsonArray json;
    for (const TextRange &mark : marks)
        json.append(QJsonObject{{u"start"_s, codePoints(QStringView(text).left(mark.start))},
                                {u"end"_s, codePoints(QStringView(text).left(mark.end))}});
    return json;
}

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonObject json = rowJson(hit.article);
    json.insert(u"annotation"_s,
                hit.annotation.isNull() ? QJsonValue() : QJsonValue(written(hit.annotation)));
    json.insert(u"snippet"_s, hit.snippet);
    json.insert(u"snippetMarks"_s, marksJson(hit.snippetMarks, hit.snippet));
    json.insert(u"titleMarks"_s, marksJson(hit.titleMarks, hit.article.title));
    return json;
}

QString emboldened(const QString &text, const std::vector<TextRange> &marks)
{
    QString out;
    qsizetype written = 0;
    for (const TextRange &mark : marks) {
        out += QStringView(text).sliced(written, mark.start - written);
        out += "\x1b[1m"_L1 + text.sliced(mark.start, mark.end - mark.start) + "\x1b[0m"_L1;
        written = mark.end;
    }
    return out + text.sliced(written);
}

void print(const SearchHit &hit, Terminal &terminal)
{
    terminal.print(rowLine(hit.article) + u'\n');
    const QString snippet = terminal.hasBoldText() ? emboldened(hit.snippet, hit.snippetMarks) : hit.snippet;
    if (!snippet.isEmpty())
        terminal.print(u"    "_s + QString(snippet).replace(u'\n', u' ') + u'\n');
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::ReadWrite, terminal);
    if (!library)
        return Failed;
    const QString typed = invocation.operands.join(u' ');
    const auto hits = library->search().find(typed, {}, invocation.value(u"limit"_s, u"100"_s).toInt());
    if (!hits) {
        terminal.complain(hits.error());
        return Failed;
    }
    QJsonArray json;
    for (const SearchHit &hit : *hits) {
        if (invocation.json)
            json.append(hitJson(hit));
        else
            print(hit, terminal);
    }
    if (invocation.json)
        terminal.print(json);
    else if (hits->empty())
        terminal.note(QCoreApplication::translate("Cli", "Nothing found for “%1”.").arg(typed));
    return Done;
}

QString misuse(const Invocation &invocation)
{
    bool isNumber = false;
    const int limit = invocation.value(u"limit"_s, u"100"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return QCoreApplication::translate("Cli", "--limit takes a whole number from 1.");
    return {};
}

} // namespace

Command searchCommand()
{
    Command command;
    command.name = u"search"_s;
    command.summary = QCoreApplication::translate(
        "Cli", "Find articles by words in their title, text, quotes, notes, claims and sources, best first.");
    command.usages = {u"[--limit N] QUERY…"_s};
    command.leastOperands = 1;
    command.mostOperands = -1;
    command.options = {
        {u"limit"_s, u"N"_s, QCoreApplication::translate("Cli", "Print at most N articles (usually 100).")}};
    command.notes = QCoreApplication::translate(
        "Cli",
        "Accents and case do not matter, French and English word forms are found by their stem, the last "
        "word "
        "also as a beginning. Words in quotation marks stand in that order; a word after a hyphen must not "
        "occur (write -- before a QUERY that starts with it).");
    command.json = QCoreApplication::translate(
        "Cli",
        "an array of the objects of “list”, with annotation (where the best match is in one, else null), "
        "snippet, snippetMarks and titleMarks ({start, end} in Unicode code points).");
    command.misuse = misuse;
    command.run = run;
    return command;
}

} // namespace apostille::cli
