// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardpicture.h"

#include "models/annotation/passage.h"
#include "ui/annotations/notedocument.h"
#include "ui/theme/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr qreal smallGap = 6;
constexpr qreal gap = 8;
constexpr qreal chipGap = 5;
constexpr qreal oneLinePadding = 6;
constexpr QMarginsF claimPadding{10, 4, 8, 5};
constexpr QMarginsF chipPadding{7, 2, 7, 2};

/// Text put together from runs of different weight and colour.
class Sentence
{
public:
    explicit Sentence(const QFont &font)
        : m_font(font)
    {
    }

    void add(const QString &text, const QColor &colour, QFont::Weight weight = QFont::Normal)
    {
        QTextCharFormat format;
        format.setForeground(colour);
        if (weight != QFont::Normal)
            format.setFontWeight(weight);
        m_formats.push_back({static_cast<int>(m_text.size()), static_cast<int>(text.size()), format});
        m_text += text;
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] std::unique_ptr<QTextLayout> layout() const
    {
        auto layout = std::make_unique<QTextLayout>(m_text, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(m_text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        layout->setTextOption(option);
        layout->setFormats(m_formats);
        layout->setCacheEnabled(true);
        return layout;
    }

private:
    QFont m_font;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

QSizeF wrap(QTextLayout &layout, qreal width, qreal lineSpacing)
{
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal lead = line.height() * (lineSpacing - 1);
        line.setPosition({0, y + lead / 2});
        y += line.height() + lead;
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(widest), std::ceil(y)};
}

} // namespace

CardFonts::CardFonts(const QFont &base)
    : text(base)
    , quote(serifFont(base, 15.0 / 13))
    , chip(scaledFont(base, 12.0 / 13))
{
}

CardPicture::CardPicture(const CardText &card, MarkColour colour, const CardFonts &fonts, const Theme &theme,
                         qreal width, CardSize size)
    : m_theme(theme)
    , m_colour(colour)
    , m_state(card.state)
    , m_width(width)
{
    if (size == CardSize::OneLine)
        addOneLine(card, fonts);
    else
        addWhole(card, fonts);
}

void CardPicture::addWhole(const CardText &card, const CardFonts &fonts)
{
    m_height = cardPadding().top();
    addWarning(card, fonts.chip);
    addQuote(card, fonts.quote);
    addAttribution(card, fonts.text);
    addOriginal(card, fonts.quote);
    for (const CardClaim &claim : card.claims)
        addClaim(claim, fonts.text);
    addChips(card.chips, fonts.chip);
    addNote(card.note, fonts.text);
    m_height += cardPadding().bottom();
}

qreal CardPicture::oneLineHeight(const CardFonts &fonts)
{
    return 2 * oneLinePadding + std::ceil(QFontMetricsF(fonts.quote).height());
}

// As much of the quote as there is room for, then who speaks; both cut rather than wrapped.
void CardPicture::addOneLine(const CardText &card, const CardFonts &fonts)
{
    QFont strong = fonts.text;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF quoteMetrics(fonts.quote);
    const QFontMetricsF speakerMetrics(strong);
    qreal left = cardPadding().left();
    m_height = oneLineHeight(fonts);
    if (!card.warning.isEmpty()) {
        const qreal side = std::ceil(quoteMetrics.height() * 0.7);
        m_sign = QRectF(left, (m_height - side) / 2, side, side);
        left += side + smallGap;
    }
    const qreal room = std::max<qreal>(20, m_width - left - cardPadding().right());
    const QString speaker = speakerMetrics.elidedText(card.speaker, Qt::ElideRight, room * 0.4);
    const qreal speakerWidth =
        speaker.isEmpty() ? 0 : std::ceil(speakerMetrics.horizontalAdvance(speaker)) + 1;
    const qreal quoteWidth = room - (speaker.isEmpty() ? 0 : speakerWidth + gap);
    Sentence quote(fonts.quote);
    quote.add(quoteMetrics.elidedText(card.quote.simplified(), Qt::ElideRight, quoteWidth - 1), m_theme.ink);
    addLine(CardPart::Chips, quote.layout(), QPointF(left, oneLinePadding), quoteWidth);
    if (speaker.isEmpty())
        return;
    Sentence who(strong);
    who.add(speaker, m_theme.dim);
    const qreal drop = oneLinePadding + quoteMetrics.ascent() - speakerMetrics.ascent();
    addLine(CardPart::Attribution, who.layout(), QPointF(left + room - speakerWidth, drop), speakerWidth + 1);
}

CardPicture::~CardPicture() = default;

qreal CardPicture::innerWidth() const
{
    return std::max<qreal>(40, m_width - cardPadding().left() - cardPadding().right());
}

CardPicture::Line &CardPicture::addLine(CardPart part, std::unique_ptr<QTextLayout> layout, QPointF origin,
                                        qreal width)
{
    const QSizeF size = wrap(*layout, width, part == CardPart::Quote ? 1.06 : 1.0);
    const bool isFitting = part == CardPart::Chips;
    if (isFitting)
        wrap(*layout, size.width(), 1.0); // what runs from right to left begins at the box's own edge
    Line line;
    line.width = isFitting ? size.width() : width;
    line.part = part;
    line.origin = origin;
    line.box = QRectF(origin, QSizeF(line.width, size.height()));
    line.layout = std::move(layout);
    return m_lines.emplace_back(std::move(line));
}

void CardPicture::addWarning(const CardText &card, const QFont &font)
{
    if (card.warning.isEmpty())
        return;
    Sentence sentence(font);
    sentence.add(card.warning, m_theme.alarm, QFont::DemiBold);
    const qreal side = std::ceil(QFontMetricsF(font).height() * 0.8);
    const QPointF corner(cardPadding().left() + side + smallGap, m_height);
    const QRectF box =
        addLine(CardPart::Quote, sentence.layout(), corner, innerWidth() - side - smallGap).box;
    m_sign = QRectF(cardPadding().left(), m_height + (QFontMetricsF(font).height() - side) / 2, side, side);
    m_height += box.height() + smallGap;
}

void CardPicture::addQuote(const CardText &card, const QFont &font)
{
    Sentence sentence(font);
    sentence.add(card.quote, m_theme.ink);
    m_height +=
        addLine(CardPart::Quote, sentence.layout(), QPointF(cardPadding().left(), m_height), innerWidth())
            .box.height();
}

void CardPicture::addAttribution(const CardText &card, const QFont &font)
{
    Sentence sentence(font);
    if (!card.speaker.isEmpty())
        sentence.add(card.speaker, m_theme.ink, QFont::DemiBold);
    for (const QString &part : card.attribution)
        sentence.add((sentence.isEmpty() ? QString() : u" · "_s) + part, m_theme.dim);
    if (sentence.isEmpty())
        return;
    m_height += smallGap;
    m_height += addLine(CardPart::Attribution, sentence.layout(), QPointF(cardPadding().left(), m_height),
                        innerWidth())
                    .box.height();
}

void CardPicture::addOriginal(const CardText &card, const QFont &font)
{
    if (card.original.isEmpty())
        return;
    QFont smaller = scaledFont(font, 13.0 / 15);
    smaller.setItalic(true);
    Sentence sentence(smaller);
    sentence.add(card.original, m_theme.dim);
    m_height += smallGap;
    m_height += addLine(CardPart::Attribution, sentence.layout(), QPointF(cardPadding().left(), m_height),
                        innerWidth())
                    .box.height();
}

void CardPicture::addClaim(const CardClaim &claim, const QFont &font)
{
    Sentence sentence(font);
    sentence.add(claim.statement, m_theme.ink);
    sentence.add(u" · "_s + claim.stance + u" · "_s, m_theme.dim);
    sentence.add(claim.verdict, m_theme.dim, QFont::DemiBold);
    m_height += gap;
    const QPointF corner(cardPadding().left(), m_height);
    Line &line =
        addLine(CardPart::Claim, sentence.layout(), corner + QPointF(claimPadding.left(), claimPadding.top()),
                innerWidth() - claimPadding.left() - claimPadding.right());
    line.box =
        QRectF(corner, QSizeF(innerWidth(), line.box.height() + claimPadding.top() + claimPadding.bottom()));
    line.ground = m_theme.ground;
    line.edge = verdictColour(claim.value, m_theme);
    m_height += line.box.height();
}

void CardPicture::addChips(const QStringList &chips, const QFont &font)
{
    if (chips.isEmpty())
        return;
    m_height += gap;
    const qreal left = cardPadding().left();
    const qreal right = left + innerWidth();
    const qreal widest = innerWidth() - chipPadding.left() - chipPadding.right();
    QPointF corner(left, m_height);
    qreal rowHeight = 0;
    for (const QString &chip : chips) {
        Sentence sentence(font);
        sentence.add(chip, m_theme.ink);
        Line &line = addLine(CardPart::Chips, sentence.layout(), {}, widest);
        line.box = line.box.marginsAdded(chipPadding);
        if (corner.x() > left && corner.x() + line.box.width() > right)
            corner = QPointF(left, corner.y() + rowHeight + chipGap);
        line.box.moveTopLeft(corner);
        line.origin = corner + QPointF(chipPadding.left(), chipPadding.top());
        line.border = m_theme.line;
        line.ground = m_theme.panel;
        corner.rx() += line.box.width() + chipGap;
        rowHeight = line.box.height();
    }
    m_height = corner.y() + rowHeight;
}

void CardPicture::addNote(const QString &note, const QFont &font)
{
    if (note.trimmed().isEmpty())
        return;
    m_height += gap;
    m_note = noteDocument(note, font, m_theme);
    m_note->setTextWidth(innerWidth());
    m_noteOrigin = QPointF(cardPadding().left(), m_height);
    m_height += std::ceil(m_note->size().height());
}

CardPart CardPicture::partAt(const QPointF &position) const
{
    if (m_note && position.y() >= m_noteOrigin.y() - gap / 2)
        return CardPart::Note;
    CardPart part = CardPart::Quote;
    for (const Line &line : m_lines) {
        if (position.y() >= line.box.top() - gap / 2)
            part = line.part;
    }
    return part;
}

QRectF CardPicture::visual(const QRectF &place, Qt::LayoutDirection direction) const
{
    if (direction == Qt::LeftToRight)
        return place;
    return {m_width - place.right(), place.top(), place.width(), place.height()};
}

void CardPicture::paint(QPainter &painter, Qt::LayoutDirection direction) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : m_lines)
        paintLine(painter, line, direction);
    if (!m_sign.isEmpty())
        paintWarningSign(painter, visual(m_sign, direction), m_state, m_theme);
    if (m_note)
        paintNote(painter, direction);
}

void CardPicture::paintLine(QPainter &painter, const Line &line, Qt::LayoutDirection direction) const
{
    const QRectF box = visual(line.box, direction);
    if (line.ground.isValid()) {
        painter.setPen(line.border.isValid() ? QPen(line.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(line.ground);
        painter.drawRoundedRect(line.border.isValid() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 5, 5);
    }
    if (line.edge.isValid()) {
        const QRectF edge(line.box.topLeft(), QSizeF(3, line.box.height()));
        painter.fillRect(visual(edge, direction), line.edge);
    }
    line.layout->draw(&painter, visual({line.origin, QSizeF(line.width, 0)}, direction).topLeft());
}

void CardPicture::paintNote(QPainter &painter, Qt::LayoutDirection direction) const
{
    painter.save();
    painter.translate(visual({m_noteOrigin, QSizeF(innerWidth(), 0)}, direction).topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.ink);
    context.palette.setColor(QPalette::Link, m_theme.accent);
    m_note->documentLayout()->draw(&painter, context);
    painter.restore();
}

qreal CardPicture::estimate(const Card &card, const CardFonts &fonts, qreal width)
{
    const QuoteRecord &record = card.record;
    const QFontMetricsF quote(fonts.quote);
    const QFontMetricsF text(fonts.text);
    const qreal inner = width - cardPadding().left() - cardPadding().right();
    const auto height = [inner](const QFontMetricsF &metrics, qsizetype length) {
        return std::ceil(static_cast<qreal>(length) * metrics.averageCharWidth() / inner) * metrics.height();
    };
    const Annotation &annotation = record.annotation;
    qreal sum = cardPadding().top() + cardPadding().bottom() + height(quote, wordsOf(annotation).size() + 4);
    if (card.placement.state != PlacementState::Exact)
        sum += smallGap + text.height();
    if (annotation.speech != SpeechKind::None || !record.sources.empty())
        sum += smallGap + height(text, 48);
    for (const CitedClaim &claim : record.claims)
        sum += gap + 9 + height(text, claim.claim.statement.size() + 20);
    if (record.sources.size() > 1 || !record.tags.isEmpty())
        sum += gap + text.height() + 4;
    if (!annotation.note.isEmpty())
        sum += gap + height(text, annotation.note.size());
    return std::ceil(sum);
}

} // namespace apostille
