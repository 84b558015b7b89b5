// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/librarywork.h"
#include "app/cli/optionwords.h"
#include "app/cli/terminal.h"
#include "models/exchange/citation.h"
#include "models/exchange/csv.h"
#include "models/exchange/markdown.h"
#include "models/exchange/wholefile.h"
#include "models/library/marknamestore.h"
#include "models/library/quotestore.h"
#include "models/library/searchindex.h"
#include "models/library/vocabularystore.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

constexpr Words<ContextWidth, 4> contextWords = {{{u"none", ContextWidth::None},
                                                  {u"sentence", ContextWidth::Sentence},
                                                  {u"neighbours", ContextWidth::Neighbours},
                                                  {u"paragraph", ContextWidth::Paragraph}}};

/// What is exported: nothing restricted is the whole library, `nothing` what no article fits.
struct Scope
{
    QuoteScope quotes = {};
    bool nothing = false;
};

Expected<Scope> restrictToArticles(Scope scope, const Library &library, const QStringList &prefixes)
{
    for (const QString &prefix : prefixes) {
        const auto article = library.articles().resolve(prefix);
        if (!article)
            return std::unexpected(article.error());
        scope.quotes.articles.push_back(*article);
    }
    return scope;
}

/// The articles found; where --article restricts too, those among them.
Expected<Scope> restrictToSearch(Scope scope, const Library &library, const Invocation &invocation)
{
    if (!invocation.has(u"search"_s))
        return scope;
    const auto hits =
        library.search().find(invocation.value(u"search"_s), {}, std::numeric_limits<int>::max());
    if (!hits)
        return std::unexpected(hits.error());
    std::vector<QUuid> found;
    for (const SearchHit &hit : *hits) {
        if (scope.quotes.articles.empty() || std::ranges::contains(scope.quotes.articles, hit.article.id))
            found.push_back(hit.article.id);
    }
    scope.nothing = found.empty(); // an empty list would mean all
    scope.quotes.articles = found;
    return scope;
}

template <typename Store>
Expected<QUuid> identifierOf(const Store &store, const QString &option, const Invocation &invocation)
{
    if (!invocation.has(option))
        return QUuid();
    const auto found = store.named(invocation.value(option));
    if (!found)
        return std::unexpected(found.error());
    return *found ? (*found)->id : QUuid();
}

/// A name that the library does not know fits nothing.
Expected<Scope> restrictToVocabulary(Scope scope, const Library &library, const Invocation &invocation)
{
    const auto claim = identifierOf(library.claims(), u"claim"_s, invocation);
    const auto source = identifierOf(library.sources(), u"source"_s, invocation);
    const auto tag = identifierOf(library.tags(), u"tag"_s, invocation);
    for (const auto &[option, found] :
         {std::pair{u"claim"_s, claim}, {u"source"_s, source}, {u"tag"_s, tag}}) {
        if (!found)
            return std::unexpected(found.error());
        scope.nothing = scope.nothing || (invocation.has(option) && found->isNull());
    }
    scope.quotes.claim = *claim;
    scope.quotes.source = *source;
    scope.quotes.tag = *tag;
    return scope;
}

Expected<std::vector<CitedText>> citedTexts(const Library &library, const Invocation &invocation)
{
    const auto scope =
        restrictToArticles({}, library, invocation.values(u"article"_s))
            .and_then([&](const Scope &s) { return restrictToSearch(s, library, invocation); })
            .and_then([&](const Scope &s) { return restrictToVocabulary(s, library, invocation); });
    if (!scope)
        return std::unexpected(scope.error());
    if (scope->nothing)
        return std::vector<CitedText>();
    return library.quotes().cited(scope->quotes);
}

QByteArray exported(const std::vector<CitedText> &texts, const MarkNames &marks, const Invocation &invocation)
{
    ExportOptions options;
    options.context = valueOf(contextWords, invocation.value(u"context"_s), ContextWidth::Sentence);
    options.marks = marks;
    if (invocation.value(u"format"_s) == "markdown"_L1)
        return quotesToMarkdown(texts, options).toUtf8();
    return quotesToCsv(texts, options);
}

void report(const Invocation &invocation, const std::vector<CitedText> &texts, const QByteArray &bytes,
            Terminal &terminal)
{
    const QString out = invocation.value(u"out"_s);
    const qsizetype quotes = quoteCount(texts);
    if (invocation.json) {
        QJsonObject json{{u"format"_s, invocation.value(u"format"_s)},
                         {u"articles"_s, static_cast<qsizetype>(texts.size())},
                         {u"quotes"_s, quotes}};
        if (out.isEmpty())
            json.insert(u"content"_s, QString::fromUtf8(bytes));
        else
            json.insert(u"file"_s, out);
        terminal.print(json);
    } else if (out.isEmpty()) {
        terminal.print(bytes);
    }
    const auto count = static_cast<int>(quotes);
    if (quotes == 0)
        terminal.note(QCoreApplication::translate("Cli", "There are no quotes to export."));
    else if (!out.isEmpty() && !invocation.json)
        terminal.note(
            QCoreApplication::translate("Cli", "%n quote(s) written to %1.", nullptr, count).arg(out));
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::ReadWrite, terminal);
    if (!library)
        return Failed;
    const auto texts = citedTexts(*library, invocation);
    if (!texts) {
        terminal.complain(texts.error());
        return Failed;
    }
    const QByteArray bytes = exported(*texts, keptMarkNames(library->settings()), invocation);
    const QString out = invocation.value(u"out"_s);
    if (!out.isEmpty()) {
        if (const auto saved = writeWhole(out, bytes); !saved) {
            terminal.complain(saved.error());
            return Failed;
        }
    }
    report(invocation, *texts, bytes, terminal);
    return Done;
}

QString misuse(const Invocation &invocation)
{
    if (!invocation.has(u"format"_s))
        return QCoreApplication::translate("Cli", "export needs --format csv or --format markdown.");
    if (invocation.has(u"out"_s) && invocation.value(u"out"_s).isEmpty())
        return QCoreApplication::translate("Cli", "--out needs the name of a file.");
    return {};
}

std::vector<Option> options()
{
    return {
        {u"format"_s,
         u"FORMAT"_s,
         QCoreApplication::translate("Cli", "csv: one row a quote, for spreadsheets; markdown: for reading."),
         {u"csv"_s, u"markdown"_s}},
        {u"context"_s, u"WIDTH"_s,
         QCoreApplication::translate("Cli",
                                     "How much of the article goes along: the sentence (usual), one more on "
                                     "either side, the paragraph."),
         wordsOf(contextWords)},
        {u"out"_s, u"FILE"_s,
         QCoreApplication::translate("Cli",
                                     "Write to FILE, whole or not at all, instead of standard output.")},
        {u"article"_s,
         u"ID"_s,
         QCoreApplication::translate(
             "Cli", "Only quotes of this article (identifier or its beginning); may be repeated."),
         {},
         true},
        {u"search"_s, u"QUERY"_s,
         QCoreApplication::translate("Cli", "Only quotes of the articles that this finds.")},
        {u"claim"_s, u"STATEMENT"_s, QCoreApplication::translate("Cli", "Only quotes about this claim.")},
        {u"source"_s, u"NAME"_s,
         QCoreApplication::translate("Cli", "Only quotes of this source: as speaker, reporter or evidence.")},
        {u"tag"_s, u"NAME"_s, QCoreApplication::translate("Cli", "Only quotes with this tag.")},
    };
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.summary =
        QCoreApplication::translate("Cli", "Write quotes with what is known of them: a list for others.");
    command.usages = {
        u"--format csv|markdown [--context none|sentence|neighbours|paragraph] [--out FILE] [--article ID] [--search QUERY] …"_s};
    command.options = options();
    command.notes = QCoreApplication::translate(
        "Cli", "Restrictions add up; without one, the whole library is exported.");
    command.json = QCoreApplication::translate(
        "Cli", "an object with format, articles, quotes, and file (with --out) or content (without).");
    command.misuse = misuse;
    command.run = run;
    return command;
}

} // namespace apostille::cli
