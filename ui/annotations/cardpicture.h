// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/cardtext.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;
class QTextDocument;
class QTextLayout;

namespace apostille {

struct CardFonts
{
    QFont text;
    QFont quote;
    QFont chip;

    explicit CardFonts(const QFont &base);
};

/// The parts of a card that lead into the form's fields.
enum class CardPart { Quote, Attribution, Claim, Chips, Note };

enum class CardSize { Whole, OneLine };

/// A resting card, laid out once for one width and painted as often as needed. The origin is the card's
/// corner.
class CardPicture
{
public:
    CardPicture(const CardText &card, MarkColour colour, const CardFonts &fonts, const Theme &theme,
                qreal width, CardSize size = CardSize::Whole);
    ~CardPicture();
    CardPicture(const CardPicture &) = delete;
    CardPicture &operator=(const CardPicture &) = delete;

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] CardPart partAt(const QPointF &position) const;
    void paint(QPainter &painter, Qt::LayoutDirection direction = Qt::LeftToRight) const;

    /// A height without laying anything out, near enough for a scroll bar.
    [[nodiscard]] static qreal estimate(const Card &card, const CardFonts &fonts, qreal width);
    [[nodiscard]] static qreal oneLineHeight(const CardFonts &fonts);

private:
    /// A wrapped run of text and, behind it, a box; where a card runs from left to right.
    struct Line
    {
        CardPart part = CardPart::Quote;
        QRectF box = {};
        QColor ground = {};
        QColor border = {};
        QColor edge = {};
        QPointF origin = {};
        qreal width = 0; ///< of the text
        std::unique_ptr<QTextLayout> layout;
    };

    void addWhole(const CardText &card, const CardFonts &fonts);
    void addOneLine(const CardText &card, const CardFonts &fonts);
    void addWarning(const CardText &card, const QFont &font);
    void addQuote(const CardText &card, const QFont &font);
    void addAttribution(const CardText &card, const QFont &font);
    void addOriginal(const CardText &card, const QFont &font);
    void addClaim(const CardClaim &claim, const QFont &font);
    void addChips(const QStringList &chips, const QFont &font);
    void addNote(const QString &note, const QFont &font);
    [[nodiscard]] qreal innerWidth() const;
    void paintLine(QPainter &painter, const Line &line, Qt::LayoutDirection direction) const;
    void paintNote(QPainter &painter, Qt::LayoutDirection direction) const;
    [[nodiscard]] QRectF visual(const QRectF &place, Qt::LayoutDirection direction) const;
    Line &addLine(CardPart part, std::unique_ptr<QTextLayout> layout, QPointF origin, qreal width);

    const Theme m_theme;
    MarkColour m_colour;
    PlacementState m_state;
    QRectF m_sign;
    qreal m_width = 0;
    qreal m_height = 0;
    std::vector<Line> m_lines;
    std::unique_ptr<QTextDocument> m_note;
    QPointF m_noteOrigin;
};

/// How a card's frame looks; of cards without a certain place the border is dashed.
struct CardFrame
{
    MarkColour colour = MarkColour::Yellow;
    bool certain = true;
    bool current = false;
    bool focused = false;
    bool mirrored = false; ///< the edge at the right
};

/// The card's ground, border and left edge: colour and underline style of its mark, turned upright.
void paintCardFrame(QPainter &painter, const QRectF &card, const CardFrame &frame, const Theme &theme);

/// The sign beside the words that warn: a triangle for "please check", a crossed circle for "no longer here".
void paintWarningSign(QPainter &painter, const QRectF &rect, PlacementState state, const Theme &theme);

/// The colour that stands beside a verdict's word.
[[nodiscard]] QColor verdictColour(Verdict verdict, const Theme &theme);

/// Space between a card's border and its words; the left one has room for the edge.
[[nodiscard]] QMargins cardPadding();

} // namespace apostille
