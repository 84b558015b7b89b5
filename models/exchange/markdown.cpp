// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/markdown.h"

#include "models/annotation/names.h"
#include "models/annotation/passage.h"
#include "models/exchange/citation.h"
#include "models/exchange/dates.h"
#include "models/exchange/markdowntext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString oneLine(const QString &text)
{
    return markdownText(text.simplified());
}

QString strongLabel(const QString &label)
{
    return u"**"_s + oneLine(label) + u"** "_s;
}

QString markdownLink(const QString &address)
{
    return isLinkable(address) ? u'<' + address + u'>' : oneLine(address);
}

QString accessed(const CitedArticle &article, const Wording &wording)
{
    const QDateTime time = article.accessed.toUTC();
    return wording.translate("Exchange", "accessed %1 at %2 UTC", "%1 is a date, %2 a time")
        .arg(dateForPeople(time.toString(Qt::ISODate), wording.locale()), time.toString(u"HH:mm"_s));
}

QString heading(const CitedArticle &article, const Wording &wording)
{
    if (!article.title.trimmed().isEmpty())
        return u"# "_s + oneLine(article.title);
    return u"# "_s + oneLine(article.address.isEmpty() ? wording.translate("Exchange", "Untitled article")
                                                       : article.address);
}

QString reference(const CitedArticle &article, const Wording &wording)
{
    QStringList parts;
    if (!article.byline.isEmpty())
        parts += oneLine(article.byline);
    if (!article.outlet.isEmpty())
        parts += u'*' + oneLine(article.outlet) + u'*';
    if (!article.published.isEmpty())
        parts += oneLine(dateForPeople(article.published, wording.locale()));
    if (!article.address.isEmpty())
        parts += markdownLink(article.address);
    if (article.accessed.isValid())
        parts += parts.isEmpty() ? capitalised(accessed(article, wording), wording.locale())
                                 : accessed(article, wording);
    return parts.join(u", "_s);
}

QString hashLine(const CitedArticle &article, const Wording &wording)
{
    if (article.snapshotHash.isEmpty())
        return {};
    return wording.translate("Exchange", "SHA-256 of the capture: %1")
        .arg(u'`' + article.snapshotHash + u'`');
}

QString speakerWords(const QuoteRecord &quote)
{
    const QString speaker = speakerOf(quote);
    if (speaker.isEmpty())
        return {};
    const QString written = quote.annotation.speakerAsWritten;
    const QString strong = u"**"_s + oneLine(speaker) + u"**"_s;
    if (written.isEmpty() || written == speaker)
        return strong;
    return strong + u" ("_s + oneLine(inQuotationMarks(written, quote.article.language)) + u')';
}

QString kindOfSpeech(const QuoteRecord &quote, const Wording &wording)
{
    return quote.annotation.speech == SpeechKind::None
               ? QString()
               : oneLine(speechName(quote.annotation.speech, wording));
}

/// "**Vladimir Poutine** (« M. Poutine »), s’est félicité, partial, translated from Russian, reported by
/// AFP"; empty where nothing but the kind of speech is known.
QString attribution(const QuoteRecord &quote, const Wording &wording)
{
    const QString kind = kindOfSpeech(quote, wording);
    QStringList parts{speakerWords(quote), oneLine(quote.annotation.reportingVerb), kind,
                      oneLine(translatedFrom(quote, wording)), oneLine(reportedBy(quote, wording))};
    parts.removeAll(QString());
    return parts == QStringList{kind} ? QString() : parts.join(u", "_s);
}

QString blockQuotation(const QuoteRecord &quote, const Wording &wording)
{
    QString block = markdownText(inQuotationMarks(wordsOf(quote.annotation), quote.article.language));
    const QString who = attribution(quote, wording);
    const QString kind = kindOfSpeech(quote, wording);
    if (!who.isEmpty())
        block += u"\n\n— "_s + who;
    else if (!kind.isEmpty())
        block += u" ("_s + kind + u')';
    return prefixedLines(block, u"> "_s);
}

QString item(const QString &label, const QString &content)
{
    return u"- "_s + strongLabel(label) + prefixedLines(content, u"  "_s, false);
}

/// The note is Markdown of the user's own: kept as it is, but inside the list item, where an unclosed code
/// fence ends.
QString noteItem(const QString &note, const Wording &wording)
{
    static const QRegularExpression block(uR"(^(?:[#>|]|[-+*]\s|\d+[.)]\s|```|~~~|\s))"_s);
    const QString label = wording.translate("Exchange", "Note:");
    const bool inLine = !note.contains(u'\n') && !block.match(note).hasMatch();
    if (inLine)
        return item(label, note);
    return u"- "_s + strongLabel(label).trimmed() + u"\n\n"_s + prefixedLines(note, u"  "_s);
}

QString claimItem(const CitedClaim &cited, const Wording &wording)
{
    const QString judged =
        u" (%1; %2)"_s.arg(stanceName(cited.stance, wording), verdictName(cited.claim.verdict, wording));
    return item(wording.translate("Exchange", "Claim:"), oneLine(cited.claim.statement + judged));
}

QString originalItem(const Annotation &annotation, const Wording &wording)
{
    const QString language = annotation.translatedFrom;
    const QString label =
        language.isEmpty()
            ? wording.translate("Exchange", "Original wording:")
            : wording.translate("Exchange", "Original wording (%1):", "%1 is the name of a language")
                  .arg(languageName(language, wording));
    return item(label, markdownText(inQuotationMarks(annotation.originalWording, language)));
}

QStringList items(const QuoteRecord &quote, const QString &text, const ExportOptions &options,
                  const Wording &wording)
{
    const QuoteContext context = quoteContext(quote.annotation, text, options.context);
    const QStringList evidence = sourceNames(quote, SourceRole::Evidence);
    QStringList lines;
    if (!quote.annotation.originalWording.isEmpty())
        lines += originalItem(quote.annotation, wording);
    for (const CitedClaim &cited : quote.claims)
        lines += claimItem(cited, wording);
    if (!evidence.isEmpty())
        lines += item(wording.translate("Exchange", "Evidence:"), oneLine(evidence.join(u"; "_s)));
    if (!quote.annotation.note.trimmed().isEmpty())
        lines += noteItem(quote.annotation.note.trimmed(), wording);
    // A plain quote is what all of them are; any other role says something.
    if (quote.annotation.colour != MarkColour::Yellow || options.marks.isOwn(MarkColour::Yellow))
        lines += item(wording.translate("Exchange", "Mark:", "the role of a colour follows"),
                      oneLine(options.marks.name(quote.annotation.colour, wording)));
    if (!quote.tags.isEmpty())
        lines += item(wording.translate("Exchange", "Tags:"), oneLine(quote.tags.join(u", "_s)));
    if (!context.words.isEmpty())
        lines += item(wording.translate("Exchange", "Context:"),
                      markdownWithStrong(context.before, context.words, context.after));
    return lines;
}

QString section(const CitedText &text, const ExportOptions &options, const Wording &wording)
{
    QStringList blocks{heading(text.article, wording), reference(text.article, wording),
                       hashLine(text.article, wording)};
    for (const QuoteRecord &quote : text.quotes) {
        blocks += blockQuotation(quote, wording);
        blocks += items(quote, text.text, options, wording).join(u'\n');
    }
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s);
}

} // namespace

QString quotesToMarkdown(const std::vector<CitedText> &texts, const ExportOptions &options)
{
    const Wording wording(options.language);
    QStringList sections;
    for (const CitedText &text : texts) {
        if (!text.quotes.empty())
            sections += section(text, options, wording);
    }
    return sections.isEmpty() ? QString() : sections.join(u"\n\n"_s) + u'\n';
}

} // namespace apostille
