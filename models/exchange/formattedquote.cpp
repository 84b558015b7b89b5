// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/formattedquote.h"

#include "models/annotation/passage.h"
#include "models/exchange/citation.h"
#include "models/exchange/dates.h"
#include "models/exchange/markdowntext.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// The parts of the attribution in the order in which they are cited; any may be empty.
struct Attribution
{
    QString speaker;
    QString translation;
    QString reporter;
    QString title; ///< in quotation marks
    QString outlet;
    QString published;
    QString address;
};

Attribution attributionOf(const QuoteRecord &quote, const Wording &wording)
{
    const CitedArticle &article = quote.article;
    return {.speaker = speakerOf(quote),
            .translation = translatedFrom(quote, wording),
            .reporter = reportedBy(quote, wording),
            .title = article.title.isEmpty() ? QString() : inQuotationMarks(article.title, article.language),
            .outlet = article.outlet,
            .published = dateForPeople(article.published, wording.locale()),
            .address = article.address};
}

QString joined(const QString &words, QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? words : words + u" — "_s + parts.join(u", "_s);
}

QString italic(const QString &text)
{
    return text.isEmpty() ? QString() : u"<i>"_s + text.toHtmlEscaped() + u"</i>"_s;
}

QString link(const QString &address)
{
    const QString text = address.toHtmlEscaped();
    return isLinkable(address) ? u"<a href=\"%1\">%1</a>"_s.arg(text) : text;
}

QString paragraphs(const QString &words)
{
    return words.toHtmlEscaped().replace(u"\n\n"_s, u"<br><br>"_s).replace(u'\n', u"<br>"_s);
}

} // namespace

QString formattedQuote(const QuoteRecord &quote, const ExportOptions &options)
{
    const Attribution from = attributionOf(quote, Wording(options.language));
    return joined(inQuotationMarks(wordsOf(quote.annotation), quote.article.language),
                  {from.speaker, from.translation, from.reporter, from.title, from.outlet, from.published,
                   from.address});
}

QString formattedQuoteHtml(const QuoteRecord &quote, const ExportOptions &options)
{
    const Attribution from = attributionOf(quote, Wording(options.language));
    const QString language = quote.article.language.toHtmlEscaped();
    const QString words = paragraphs(inQuotationMarks(wordsOf(quote.annotation), quote.article.language));
    const QString marked = language.isEmpty() ? words : u"<span lang=\"%1\">%2</span>"_s.arg(language, words);
    return u"<p>"_s +
           joined(marked, {from.speaker.toHtmlEscaped(), from.translation.toHtmlEscaped(),
                           from.reporter.toHtmlEscaped(), from.title.toHtmlEscaped(), italic(from.outlet),
                           from.published.toHtmlEscaped(), link(from.address)}) +
           u"</p>"_s;
}

QString formattedQuoteMarkdown(const QuoteRecord &quote, const ExportOptions &options)
{
    const Attribution from = attributionOf(quote, Wording(options.language));
    const QString title = markdownText(from.title);
    const bool linked = isLinkable(from.address);
    const QString outlet = markdownText(from.outlet);
    QStringList parts{markdownText(from.speaker),
                      markdownText(from.translation),
                      markdownText(from.reporter),
                      linked && !title.isEmpty() ? u"[%1](<%2>)"_s.arg(title, from.address) : title,
                      outlet.isEmpty() ? QString() : u'*' + outlet + u'*',
                      markdownText(from.published)};
    if (title.isEmpty())
        parts += linked ? u'<' + from.address + u'>' : markdownText(from.address);
    parts.removeAll(QString());
    QString block = markdownText(inQuotationMarks(quote.annotation.anchor.exact, quote.article.language));
    if (!parts.isEmpty())
        block += u"\n\n— "_s + parts.join(u", "_s);
    return prefixedLines(block, u"> "_s) + u'\n';
}

} // namespace apostille
