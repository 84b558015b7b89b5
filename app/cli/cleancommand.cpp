// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlemarkdown.h"
#include "app/cli/batch.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/explanation.h"
#include "app/cli/input.h"
#include "app/cli/terminal.h"
#include "models/article/articlehtml.h"
#include "models/article/articlejson.h"
#include "models/base/errorsentence.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

/// What is to be cleaned otherwise on which sites.
using Sites = std::vector<SiteChoices>;

Expected<Article> articleFrom(const QString &operand, const Invocation &invocation, const Sites &sites)
{
    return readInput(operand).and_then([&](const Capture &capture) {
        return cleanInput(capture, operand, invocation, choicesFor(capture.document, sites));
    });
}

QString written(const Article &article, const QString &format)
{
    if (format == "html"_L1)
        return documentHtml(article);
    if (format == "markdown"_L1)
        return articleMarkdown(article);
    const QString text = article.text();
    return text.isEmpty() ? text : text + u'\n';
}

/// Tells where an article begins when several follow one another.
QString separator(const QString &operand, const QString &format, bool first)
{
    if (format == "text"_L1)
        return (first ? "==> "_L1 : "\n==> "_L1) + operand + " <==\n"_L1;
    // Two hyphens would end the comment.
    return (first ? "<!-- "_L1 : "\n<!-- "_L1) + QString(operand).replace("--"_L1, "- -"_L1) + " -->\n"_L1;
}

Expected<CleaningAudit> auditOf(const QString &operand, const Invocation &invocation, const Sites &sites)
{
    return readInput(operand).and_then([&](const Capture &capture) {
        return auditInput(capture, operand, invocation, choicesFor(capture.document, sites));
    });
}

/// With what was removed, where that is asked for.
Expected<QJsonObject> jsonOf(const QString &operand, const Invocation &invocation, const Sites &sites)
{
    if (!invocation.has(u"explain"_s))
        return articleFrom(operand, invocation, sites).transform(articlePublicJson);
    return auditOf(operand, invocation, sites).transform([](const CleaningAudit &audit) {
        QJsonObject json = articlePublicJson(audit.article);
        json.insert(u"removed"_s, explanationJson(audit.article));
        json.insert(u"chosen"_s, chosenJson(audit));
        return json;
    });
}

Expected<QString> textOf(const QString &operand, const Invocation &invocation, const Sites &sites,
                         const QString &format)
{
    if (invocation.has(u"explain"_s))
        return auditOf(operand, invocation, sites).transform([](const CleaningAudit &audit) {
            return explanation(audit);
        });
    return articleFrom(operand, invocation, sites).transform([&format](const Article &article) {
        return written(article, format);
    });
}

ExitCode cleanToJson(const Invocation &invocation, const Sites &sites, Terminal &terminal)
{
    ExitCode code = Done;
    QJsonArray results;
    for (const QString &operand : invocation.operands) {
        const auto article = jsonOf(operand, invocation, sites);
        QJsonObject result = article.value_or(QJsonObject());
        result.insert(u"file"_s, operand);
        if (!article) {
            terminal.complain(article.error());
            result.insert(u"error"_s, sentence(article.error()));
            code = Failed;
        }
        results.append(result);
    }
    terminal.print(results.size() == 1 ? results.first() : QJsonValue(results));
    return code;
}

ExitCode cleanToText(const Invocation &invocation, const Sites &sites, const QString &format,
                     Terminal &terminal)
{
    ExitCode code = Done;
    bool first = true;
    for (const QString &operand : invocation.operands) {
        const auto text = textOf(operand, invocation, sites, format);
        if (!text) {
            terminal.complain(text.error());
            code = Failed;
            continue;
        }
        if (invocation.operands.size() > 1)
            terminal.print(separator(operand, format, first));
        terminal.print(*text);
        first = false;
    }
    return code;
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    if (invocation.has(u"batch"_s))
        return cleanBatch(invocation, terminal);
    const QString format = invocation.json ? u"json"_s : invocation.value(u"format"_s, u"text"_s);
    const auto sites = choicesAsked(invocation, terminal);
    if (!sites)
        return Failed;
    return format == "json"_L1 ? cleanToJson(invocation, *sites, terminal)
                               : cleanToText(invocation, *sites, format, terminal);
}

QString misuse(const Invocation &invocation)
{
    const bool batch = invocation.has(u"batch"_s);
    if (batch && !invocation.operands.isEmpty())
        return QCoreApplication::translate("Cli", "--batch takes a folder, and no files beside it.");
    if (batch && invocation.value(u"out"_s).isEmpty())
        return QCoreApplication::translate("Cli", "--batch needs --out FILE.");
    if (batch && (invocation.has(u"format"_s) || invocation.has(u"whole-page"_s)))
        return QCoreApplication::translate("Cli",
                                           "--batch cannot be combined with --format or --whole-page.");
    if (batch && invocation.has(u"explain"_s))
        return QCoreApplication::translate("Cli", "--batch cannot be combined with --explain.");
    if (batch && invocation.has(u"choices"_s))
        return QCoreApplication::translate("Cli", "--batch cannot be combined with --choices.");
    const QString format = invocation.value(u"format"_s, u"text"_s);
    if (invocation.has(u"explain"_s) && format != "text"_L1 && format != "json"_L1)
        return QCoreApplication::translate("Cli", "--explain writes text or json.");
    if (!batch && (invocation.has(u"out"_s) || invocation.has(u"metadata"_s)))
        return QCoreApplication::translate("Cli", "--out and --metadata belong to --batch.");
    if (!batch && invocation.operands.isEmpty())
        return QCoreApplication::translate("Cli", "Name a file to clean, or - for standard input.");
    return {};
}

} // namespace

Command cleanCommand()
{
    Command command;
    command.name = u"clean"_s;
    command.summary = QCoreApplication::translate("Cli", "Print articles without the page around them.");
    command.usages = {u"[--format text|html|markdown|json] [--whole-page] [--choices FILE] FILE…"_s,
                      u"--explain [--format text|json] [--choices FILE] FILE…"_s,
                      u"--batch DIR --out FILE.json [--metadata]"_s};
    command.mostOperands = -1;
    command.options = {
        {u"format"_s,
         u"FORMAT"_s,
         QCoreApplication::translate("Cli",
                                     "text (usual): the article's text, without its title; html: a document; "
                                     "markdown: with title and byline; json: all that is known."),
         {u"text"_s, u"html"_s, u"markdown"_s, u"json"_s}},
        wholePageOption(),
        choicesOption(),
        {u"explain"_s,
         {},
         QCoreApplication::translate(
             "Cli", "Print what cleaning removed instead of the article: each part with its "
                    "number, the reason, and the words that it stood before. A part with “ at "
                    "its number quotes five words or more that the article lacks. At the end, what a choice "
                    "for the site has kept.")},
        {u"batch"_s, u"DIR"_s,
         QCoreApplication::translate("Cli",
                                     "Clean every .html, .htm, .xhtml and .txt file below DIR, also .gz, and "
                                     "print how long it took.")},
        {u"out"_s, u"FILE"_s,
         QCoreApplication::translate(
             "Cli", "With --batch: write {\"NAME\": \"TEXT\", …} to FILE, whole or not at all. "
                    "NAME is the file's name without its suffixes, its path where names "
                    "repeat; a page without an article has the text \"\".")},
        {u"metadata"_s,
         {},
         QCoreApplication::translate("Cli",
                                     "With --batch: write {\"NAME\": {\"text\", \"title\", \"author\", "
                                     "\"authors\": […], \"published\", \"language\"}, …}.")},
    };
    command.notes = QCoreApplication::translate(
        "Cli",
        "FILE is an .html, .htm, .xhtml or .txt file, also .gz, or - for standard input. Several files are "
        "parted by a line with their names; one that cannot be read does not stop the others.");
    command.json = QCoreApplication::translate(
        "Cli",
        "as --format json: an object with file, title, kicker, standfirst, byline, authors, outlet, "
        "published, modified, "
        "language, "
        "canonicalAddress, section, keywords, leadImage, licence, paywalled, nextPage, words, minutes, text "
        "and "
        "blocks (kind, level, start, end, where they say something also ordered, address, alternative, role, "
        "author and time; positions are Unicode code points "
        "of text, end exclusive); an array of them for several files; {file, error} for one that "
        "failed. With --explain also removed: an array of reason (a stable key), words (the "
        "reason in words), before (a position), quotation (empty: none), path (the elements around it) "
        "and text; and chosen: an array of path and text of what a choice for the site has kept. With "
        "--batch an object with pages, meanMilliseconds, medianMilliseconds, p95Milliseconds, "
        "megabytesPerSecond, withoutArticle, unreadable, file.");
    command.misuse = misuse;
    command.run = run;
    return command;
}

} // namespace apostille::cli
