// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedarticle.h"

#include "models/annotation/names.h"
#include "models/annotation/passage.h"
#include "models/article/articlehtml.h"
#include "models/exchange/dates.h"
#include "ui/annotations/cardtext.h"
#include "ui/reader/articlehead.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QMarginsF margins{18, 16, 18, 10}; // in millimetres; the footer stands in the page itself

QString translated(const char *words, const char *comment = nullptr)
{
    return QCoreApplication::translate("Print", words, comment);
}

QString element(const QString &tag, const QString &name, const QString &text)
{
    return text.isEmpty() ? QString{}
                          : u"<%1 class=\"%2\" dir=\"auto\">%3</%1>"_s.arg(tag, name, text.toHtmlEscaped());
}

QString underlineClass(MarkColour colour)
{
    switch (lightTheme().mark(colour).underline) {
    case Underline::Solid:
        return u"solid"_s;
    case Underline::Dashed:
        return u"dashed"_s;
    case Underline::Dotted:
        return u"dotted"_s;
    case Underline::Double:
        return u"double"_s;
    case Underline::Wavy:
        return u"wavy"_s;
    }
    Q_UNREACHABLE_RETURN(u"solid"_s);
}

/// Where the article can be checked: byline, outlet, dates, address.
QString referenceHtml(const CitedArticle &cited)
{
    const QLocale locale;
    QStringList lines;
    QStringList when;
    if (!cited.byline.isEmpty())
        when += cited.byline;
    if (!cited.outlet.isEmpty() && !cited.byline.contains(cited.outlet, Qt::CaseInsensitive))
        when += cited.outlet;
    if (!cited.published.isEmpty())
        when += translated("published %1", "%1: a date").arg(dateForPeople(cited.published, locale));
    if (cited.accessed.isValid())
        when += translated("accessed %1", "%1: a date")
                    .arg(dateForPeople(cited.accessed.toLocalTime().toString(Qt::ISODate), locale));
    lines += element(u"p"_s, u"reference"_s, when.join(u" · "_s));
    if (!cited.address.isEmpty())
        lines += u"<p class=\"reference address\" dir=\"ltr\">%1</p>"_s.arg(cited.address.toHtmlEscaped());
    return lines.join(QString{});
}

QString claimHtml(const CardClaim &claim)
{
    return element(u"p"_s, u"claim"_s,
                   translated("Claim: %1 (%2; %3)", "statement, stance, verdict")
                       .arg(claim.statement, claim.stance, claim.verdict));
}

QString noteHtml(const QuoteRecord &record, const QString &language)
{
    const CardText card = cardText({record, {.state = PlacementState::Exact}}, language);
    QStringList who;
    if (!card.speaker.isEmpty())
        who += card.speaker;
    who += card.attribution;
    QString html = u"<li lang=\"%1\">"_s.arg(language.toHtmlEscaped());
    html += element(u"p"_s, u"quote"_s, card.quote);
    html += element(u"p"_s, u"who"_s, (card.speaker.isEmpty() ? QString{} : u"— "_s) + who.join(u" · "_s));
    html += element(u"p"_s, u"original"_s, card.original);
    for (const CardClaim &claim : card.claims)
        html += claimHtml(claim);
    html += element(u"p"_s, u"note"_s, card.note);
    html +=
        element(u"p"_s, u"chips"_s,
                (QStringList{capitalised(markName(record.annotation.colour))} + card.chips).join(u" · "_s));
    return html + u"</li>"_s;
}

QString directionOf(const QString &language)
{
    if (language.isEmpty())
        return u"auto"_s;
    return QLocale{language}.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString notesHtml(const PrintedArticle &article)
{
    QString items;
    const QString text = article.content.text();
    for (const QuoteRecord &record : article.quotes) {
        if (placed(record.annotation, text).isPlaced())
            items += noteHtml(record, article.content.metadata.language);
    }
    if (items.isEmpty())
        return {};
    return u"<section class=\"notes\" dir=\"%1\"><h2>%2</h2><ol>%3</ol></section>"_s.arg(
        directionOf(article.content.metadata.language), translated("Notes").toHtmlEscaped(), items);
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument{array}.toJson(QJsonDocument::Compact);
}

} // namespace

QPageLayout printLayout(Paper paper)
{
    return {QPageSize{paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter}, QPageLayout::Portrait, margins,
            QPageLayout::Millimeter};
}

QString printedHtml(const PrintedArticle &article, const PrintOptions &options)
{
    const QString language = article.content.metadata.language;
    // The last row of a table is repeated on each page: that is how room is kept for the footers.
    return u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
           "<link rel=\"stylesheet\" href=\"apostille://print/print.css\"></head>"
           "<body style=\"font-size: %3pt\"><table class=\"sheet\"><tfoot><tr><td><div "
           "class=\"foot-room\"></div>"
           "</td></tr></tfoot><tbody><tr><td><main lang=\"%1\" "
           "dir=\"%4\">%5</main>%6</td></tr></tbody></table>"
           "</body></html>"_s.arg(language.toHtmlEscaped(), article.content.metadata.title.toHtmlEscaped(),
                                  QString::number(options.points), directionOf(language),
                                  articleHeadHtml(article.content) + referenceHtml(article.cited) +
                                      bodyHtml(article.content),
                                  options.notes ? notesHtml(article) : QString{});
}

QByteArray printedMarks(const PrintedArticle &article, const PrintOptions &options)
{
    QJsonArray marks;
    int number = 0;
    const QString text = article.content.text();
    for (const QuoteRecord &record : article.quotes) {
        const Passage passage = placed(record.annotation, text);
        if (!passage.isPlaced())
            continue;
        ++number;
        for (const TextRange &part : passage.parts) {
            const bool isLast = part == passage.parts.back();
            marks.append(QJsonArray{static_cast<qint64>(part.start), static_cast<qint64>(part.end),
                                    options.marks ? underlineClass(record.annotation.colour) : QString{},
                                    options.notes && isLast ? number : 0});
        }
    }
    return json(marks);
}

QByteArray printedFooters(const PrintedArticle &article, Paper paper, int pages)
{
    const qreal height = printLayout(paper).paintRect(QPageLayout::Millimeter).height();
    QJsonArray footers;
    for (int page = 1; page <= pages; ++page) {
        footers.append(QJsonObject{{u"bottom"_s, page * height},
                                   {u"hash"_s, article.cited.snapshotHash.isEmpty()
                                                   ? QString{}
                                                   : u"SHA-256 "_s + article.cited.snapshotHash},
                                   {u"page"_s, translated("Page %1 of %2").arg(page).arg(pages)}});
    }
    return json(footers);
}

} // namespace apostille
