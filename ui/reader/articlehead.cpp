// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlehead.h"

#include "models/article/displaytypography.h"
#include "models/article/wordstoread.h"
#include "models/exchange/dates.h"

#include <QCoreApplication>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QString element(const QString &tag, const QString &attributes, const QString &text)
{
    return text.isEmpty() ? QString{}
                          : u"<%1 dir=\"auto\"%2>%3</%1>"_s.arg(tag, attributes, text.toHtmlEscaped());
}

/// With the quotation marks, apostrophes and spaces that the text below has.
QString inPrint(const QString &text, const QString &language)
{
    return displayText({.kind = BlockKind::Heading, .text = text}, language).text;
}

QString readingTime(const Article &article)
{
    const int minutes = readingMinutes(wordsToRead(article), article.metadata.language);
    return QCoreApplication::translate("Reader", "%n min read", "reading time below the title", minutes);
}

/// The outlet only where no byline names it already.
QString author(const Metadata &metadata)
{
    if (metadata.byline.isEmpty())
        return metadata.outlet;
    if (metadata.outlet.isEmpty() || metadata.byline.contains(metadata.outlet, Qt::CaseInsensitive))
        return metadata.byline;
    return metadata.byline + u" · "_s + metadata.outlet;
}

QString byline(const Article &article)
{
    QStringList parts{author(article.metadata), dateForPeople(article.metadata.published, QLocale{}),
                      readingTime(article)};
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

} // namespace

QString articleHeadHtml(const Article &article)
{
    const Metadata &metadata = article.metadata;
    const QString &language = metadata.language;
    return u"<header class=\"head\">"_s +
           element(u"p"_s, u" class=\"kicker\""_s, inPrint(metadata.kicker, language)) +
           element(u"h1"_s, {}, inPrint(metadata.title, language)) +
           element(u"p"_s, u" class=\"standfirst\""_s, inPrint(metadata.standfirst, language)) +
           element(u"p"_s, u" class=\"byline\""_s, byline(article)) + u"</header>"_s;
}

QString articleFootHtml(const Article &article)
{
    const Metadata &metadata = article.metadata;
    QString notes;
    if (!metadata.nextPage.isEmpty())
        notes += u"<p dir=\"auto\">%1 <a href=\"%2\">%3</a></p>"_s.arg(
            QCoreApplication::translate("Reader", "This article goes on on a page that was not fetched.")
                .toHtmlEscaped(),
            metadata.nextPage.toHtmlEscaped(),
            QCoreApplication::translate("Reader", "Fetch the next page").toHtmlEscaped());
    if (metadata.paywalled == "yes"_L1 || metadata.paywalled == "part"_L1)
        notes += element(u"p"_s, {},
                         QCoreApplication::translate("Reader", "The site keeps this article for its "
                                                               "subscribers: the text above may be only "
                                                               "its beginning."));
    return notes.isEmpty() ? QString() : u"<footer class=\"foot\">%1</footer>"_s.arg(notes);
}

} // namespace apostille
