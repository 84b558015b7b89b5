// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/librarywork.h"
#include "app/cli/optionwords.h"
#include "app/cli/terminal.h"
#include "models/annotation/context.h"
#include "models/annotation/passage.h"
#include "models/base/codepoints.h"
#include "models/base/identifier.h"
#include "models/library/annotationstore.h"
#include "models/library/namedthings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

std::size_t occurrenceOf(const Invocation &invocation)
{
    return static_cast<std::size_t>(invocation.value(u"occurrence"_s, u"1"_s).toInt());
}

/// Which of the places where the quote stands is meant: the only one, or the one that --occurrence counts.
Expected<Placement> chosen(const std::vector<Placement> &places, const Invocation &invocation)
{
    const QString quote = invocation.value(u"quote"_s);
    const std::size_t occurrence = occurrenceOf(invocation);
    if (occurrence > places.size())
        return std::unexpected(Error{ErrorCode::QuoteNotFound, quote, {}});
    return places[occurrence - 1];
}

/// The places with the sentence around each, so that the right number is easy to tell.
void listPlaces(const std::vector<Placement> &places, const QString &text, const QString &quote,
                Terminal &terminal)
{
    const auto count = static_cast<int>(places.size());
    terminal.complain(
        QCoreApplication::translate(
            "Cli", "“%1” stands in the article %n times; say which with --occurrence.", nullptr, count)
            .arg(quote));
    for (std::size_t i = 0; i < places.size(); ++i)
        terminal.note(u"    %1  %2"_s.arg(
            QString::number(i + 1), contextOf(text, places[i].start, places[i].end, ContextWidth::Sentence)));
}

/// Whether anything is said of who speaks: then it is a quote and not only a highlight.
bool isQuoteRecord(const Invocation &invocation)
{
    return invocation.has(u"speaker"_s) || invocation.has(u"as-written"_s) || invocation.has(u"verb"_s);
}

Expected<void> linkSources(Annotation &annotation, Library &library, const QStringList &names,
                           SourceRole role)
{
    for (const QString &name : names) {
        const auto source = sourceNamed(library, name);
        if (!source)
            return std::unexpected(source.error());
        annotation.sources.push_back({source->thing.id, role});
    }
    return {};
}

Expected<void> linkClaims(Annotation &annotation, Library &library, const Invocation &invocation)
{
    const Stance stance = valueOf(stanceWords, invocation.value(u"stance"_s), Stance::Makes);
    for (const QString &statement : invocation.values(u"claim"_s)) {
        const auto claim = claimNamed(library, statement);
        if (!claim)
            return std::unexpected(claim.error());
        annotation.claims.push_back({claim->thing.id, stance});
    }
    return {};
}

Expected<void> linkTags(Annotation &annotation, Library &library, const Invocation &invocation)
{
    for (const QString &name : invocation.values(u"tag"_s)) {
        const auto tag = tagNamed(library, name);
        if (!tag)
            return std::unexpected(tag.error());
        annotation.tags.push_back(tag->thing.id);
    }
    return {};
}

Expected<void> link(Annotation &annotation, Library &library, const Invocation &invocation)
{
    return linkSources(annotation, library, invocation.values(u"speaker"_s), SourceRole::Speaker)
        .and_then([&] {
            return linkSources(annotation, library, invocation.values(u"source"_s), SourceRole::ReportedBy);
        })
        .and_then([&] {
            return linkSources(annotation, library, invocation.values(u"evidence"_s), SourceRole::Evidence);
        })
        .and_then([&] { return linkClaims(annotation, library, invocation); })
        .and_then([&] { return linkTags(annotation, library, invocation); });
}

Annotation described(const Invocation &invocation)
{
    Annotation annotation;
    annotation.id = newIdentifier();
    annotation.colour = valueOf(colourWords, invocation.value(u"colour"_s), MarkColour::Yellow);
    annotation.speech = valueOf(speechWords, invocation.value(u"speech"_s),
                                isQuoteRecord(invocation) ? SpeechKind::Direct : SpeechKind::None);
    annotation.speakerAsWritten = invocation.value(u"as-written"_s);
    annotation.reportingVerb = invocation.value(u"verb"_s);
    annotation.translatedFrom = invocation.value(u"translated-from"_s);
    annotation.originalWording = invocation.value(u"original"_s);
    annotation.note = invocation.value(u"note"_s);
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.modified = annotation.created;
    return annotation;
}

QJsonObject annotationJson(const Annotation &annotation, const QString &text)
{
    const qsizetype start = codePoints(QStringView(text).left(annotation.anchor.start));
    return {{u"id"_s, written(annotation.id)},
            {u"article"_s, written(annotation.article)},
            {u"quote"_s, wordsOf(annotation)},
            {u"prefix"_s, annotation.anchor.prefix},
            {u"suffix"_s, annotation.anchor.suffix},
            {u"start"_s, start},
            {u"end"_s, start + codePoints(annotation.anchor.exact)},
            {u"colour"_s, wordOf(colourWords, annotation.colour)},
            {u"speech"_s, wordOf(speechWords, annotation.speech)}};
}

/// The anchor of the quote in the article's current version; an error only where it cannot be placed.
Expected<Annotation> placed(Annotation annotation, const TextVersion &version, const Placement &place)
{
    const QString text = version.content.text();
    annotation.article = version.article;
    annotation.version = version.id;
    annotation.anchor = anchorAt(text, place.start, place.end);
    if (annotation.anchor.exact.isEmpty())
        return std::unexpected(Error{ErrorCode::QuoteNotFound, {}, {}});
    return annotation;
}

Expected<TextVersion> versionOf(Library &library, const QString &prefix)
{
    return library.articles().resolve(prefix).and_then(
        [&library](const QUuid &article) { return library.articles().currentVersion(article); });
}

ExitCode failed(const Error &error, Terminal &terminal)
{
    terminal.complain(error);
    return Failed;
}

ExitCode annotate(Library &library, const TextVersion &version, const Placement &place,
                  const Invocation &invocation, Terminal &terminal)
{
    auto annotation = placed(described(invocation), version, place);
    if (!annotation)
        return failed(annotation.error(), terminal);
    const auto saved = link(*annotation, library, invocation).and_then([&] {
        return library.annotations().save(*annotation);
    });
    if (!saved)
        return failed(saved.error(), terminal);
    if (invocation.json)
        terminal.print(annotationJson(*annotation, version.content.text()));
    else
        terminal.print(written(annotation->id) + u"  "_s + wordsOf(*annotation) + u'\n');
    return Done;
}

ExitCode run(const Invocation &invocation, Terminal &terminal)
{
    const auto library = openLibrary(invocation, Library::Mode::ReadWrite, terminal);
    if (!library)
        return Failed;
    const auto version = versionOf(*library, invocation.operands.constFirst());
    if (!version)
        return failed(version.error(), terminal);
    const QString quote = invocation.value(u"quote"_s);
    const QString text = version->content.text();
    const auto places = findQuote(quote, text);
    const bool toBeChosen = places.size() > 1 && !invocation.has(u"occurrence"_s);
    if (toBeChosen || (!places.empty() && occurrenceOf(invocation) > places.size())) {
        listPlaces(places, text, quote, terminal);
        return Failed;
    }
    const auto place = chosen(places, invocation);
    if (!place)
        return failed(place.error(), terminal);
    return annotate(*library, *version, *place, invocation, terminal);
}

QString misuse(const Invocation &invocation)
{
    if (invocation.value(u"quote"_s).trimmed().isEmpty())
        return QCoreApplication::translate("Cli", "annotate needs --quote TEXT.");
    bool isNumber = false;
    const int occurrence = invocation.value(u"occurrence"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || occurrence < 1)
        return QCoreApplication::translate("Cli", "--occurrence takes a whole number from 1.");
    for (const QString &option : {u"speaker"_s, u"source"_s, u"evidence"_s, u"claim"_s, u"tag"_s}) {
        for (const QString &name : invocation.values(option)) {
            if (name.trimmed().isEmpty() || name.trimmed() == "#"_L1)
                return QCoreApplication::translate("Cli", "--%1 needs a name.").arg(option);
        }
    }
    return {};
}

std::vector<Option> options()
{
    return {
        {u"quote"_s, u"TEXT"_s,
         QCoreApplication::translate(
             "Cli", "The words to annotate, as they stand in the article; kinds of quotation "
                    "marks, apostrophes and spaces are taken as equal.")},
        {u"occurrence"_s, u"N"_s,
         QCoreApplication::translate("Cli", "Where the words stand more than once: the N-th place, from 1.")},
        {u"speaker"_s, u"NAME"_s, QCoreApplication::translate("Cli", "Who says it.")},
        {u"as-written"_s, u"TEXT"_s,
         QCoreApplication::translate("Cli", "The speaker as the article names them: “M. Poutine”.")},
        {u"verb"_s, u"TEXT"_s, QCoreApplication::translate("Cli", "The reporting verb: “s’est félicité”.")},
        {u"speech"_s, u"KIND"_s,
         QCoreApplication::translate("Cli",
                                     "How it is reported; direct where a speaker, --as-written or a verb is "
                                     "given, else none: a highlight."),
         wordsOf(speechWords)},
        {u"translated-from"_s, u"LANGUAGE"_s,
         QCoreApplication::translate("Cli", "The language that the words were translated from: “ru”.")},
        {u"original"_s, u"TEXT"_s, QCoreApplication::translate("Cli", "The words in that language.")},
        {u"source"_s,
         u"NAME"_s,
         QCoreApplication::translate("Cli", "Who reported it; may be repeated."),
         {},
         true},
        {u"evidence"_s,
         u"NAME"_s,
         QCoreApplication::translate("Cli", "What backs or refutes it; may be repeated."),
         {},
         true},
        {u"claim"_s,
         u"STATEMENT"_s,
         QCoreApplication::translate("Cli", "A claim it is about; may be repeated."),
         {},
         true},
        {u"stance"_s, u"STANCE"_s,
         QCoreApplication::translate("Cli", "What the words do to those claims (usually: makes)."),
         wordsOf(stanceWords)},
        {u"tag"_s,
         u"NAME"_s,
         QCoreApplication::translate("Cli", "A tag, with or without #; may be repeated."),
         {},
         true},
        {u"note"_s, u"MARKDOWN"_s, QCoreApplication::translate("Cli", "A note.")},
        {u"colour"_s, u"COLOUR"_s,
         QCoreApplication::translate("Cli", "The colour of the mark (usually: yellow)."),
         wordsOf(colourWords)},
    };
}

} // namespace

Command annotateCommand()
{
    Command command;
    command.name = u"annotate"_s;
    command.summary =
        QCoreApplication::translate("Cli", "Mark words of an article and say what is known of them.");
    command.usages = {
        u"ARTICLE --quote TEXT [--speaker NAME] [--claim STATEMENT] [--source NAME] [--note TEXT] …"_s};
    command.leastOperands = 1;
    command.mostOperands = 1;
    command.options = options();
    command.notes = QCoreApplication::translate(
        "Cli",
        "ARTICLE is an identifier as “list” prints it, or its beginning where that is unique. Words that are "
        "not in the article are refused, and so are words that stand in it more than once without "
        "--occurrence. Sources, claims and tags are found by their name, and made where there are none.");
    command.json = QCoreApplication::translate(
        "Cli",
        "an object with id, article, quote, prefix, suffix, start, end (Unicode code points of the article's "
        "text, end exclusive), colour, speech.");
    command.misuse = misuse;
    command.run = run;
    return command;
}

} // namespace apostille::cli
