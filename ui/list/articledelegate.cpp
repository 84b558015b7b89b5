// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/articledelegate.h"

#include "models/lists/articlelistmodel.h"
#include "ui/list/dayheading.h"
#include "ui/theme/fonts.h"
#include "ui/window/clampedtext.h"
#include "ui/window/listdate.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace apostille {

namespace {

constexpr int left = 26;
constexpr int right = 14;
constexpr int top = 10;
constexpr int bottom = 11;
constexpr int gap = 4;
constexpr int oneLinePadding = 7;
constexpr int headingAbove = 14;
constexpr int headingBelow = 6;
constexpr qreal dotSize = 7;

QFont metaFont(const QFont &base)
{
    QFont font = scaledFont(base, 0.9);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

int headingHeight(const QFont &base)
{
    return headingAbove + QFontMetrics(scaledFont(base, 0.86, QFont::DemiBold)).height() + headingBelow;
}

/// A place given from left to right, on a row that may run from right to left.
QRect onRow(const QPainter &painter, const QRect &row, const QRect &place)
{
    return QStyle::visualRect(painter.layoutDirection(), row, place);
}

/// A line without so much at its end.
QRect shortened(const QPainter &painter, const QRect &line, int by)
{
    return onRow(painter, line, line.adjusted(0, 0, -by, 0));
}

ClampedText titleOf(const QModelIndex &index, const QFont &base, const Theme &theme, int lines)
{
    QFont font = base;
    if (index.data(ArticleListModel::UnreadRole).toBool())
        font.setWeight(QFont::DemiBold);
    return {.text = index.data(Qt::DisplayRole).toString(),
            .font = font,
            .lines = lines,
            .marks = index.data(ArticleListModel::TitleMarksRole).value<std::vector<TextRange>>(),
            .markBackground = theme.mark(MarkColour::Yellow).background};
}

ClampedText snippetOf(const QModelIndex &index, const QFont &base, const Theme &theme)
{
    return {.text = index.data(ArticleListModel::SnippetRole).toString(),
            .font = metaFont(base),
            .lines = 2,
            .marks = index.data(ArticleListModel::SnippetMarksRole).value<std::vector<TextRange>>(),
            .markBackground = theme.mark(MarkColour::Yellow).background};
}

} // namespace

QString ArticleDelegate::dateOf(const QModelIndex &index) const
{
    const QString date = index.data(ArticleListModel::DateRole).toString();
    const QVariant day = index.data(ArticleListModel::DayRole);
    const bool said = m_byDay && day.toDate() == QDate::fromString(date.left(10), Qt::ISODate);
    return said ? QString() : listDate(date, QLocale());
}

bool ArticleDelegate::startsDay(const QModelIndex &index) const
{
    if (!m_byDay)
        return false;
    const QVariant day = index.data(ArticleListModel::DayRole);
    return index.row() == 0 || index.siblingAtRow(index.row() - 1).data(ArticleListModel::DayRole) != day;
}

QRect ArticleDelegate::articlePart(const QRect &row, const QFont &font, const QModelIndex &index) const
{
    return startsDay(index) ? row.adjusted(0, headingHeight(font), 0, 0) : row;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int heading = startsDay(index) ? headingHeight(option.font) : 0;
    if (m_oneLine)
        return {width, heading + QFontMetrics(option.font).height() + 2 * oneLinePadding};
    return {width, heading + top + wordsHeight(option.font, index, width - left - right) + bottom};
}

int ArticleDelegate::wordsHeight(const QFont &font, const QModelIndex &index, int width) const
{
    constexpr qsizetype mostKept = 20'000;
    if (width != m_measuredWidth || font != m_measuredFont || m_heights.size() > mostKept) {
        m_heights.clear();
        m_measuredWidth = width;
        m_measuredFont = font;
    }
    const ClampedText title = titleOf(index, font, theme(), 2);
    const ClampedText snippet = snippetOf(index, font, theme());
    const QString key = QString::number(title.font.weight()) + title.text + u'\n' + snippet.text;
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    qreal height = title.height(width) + gap + QFontMetricsF(metaFont(font)).height();
    if (!snippet.text.isEmpty())
        height += snippet.height(width) + gap;
    return *m_heights.insert(key, qRound(height));
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRect row = articlePart(option.rect, option.font, index);
    if (row != option.rect)
        paintHeading(*painter, QRect(option.rect.topLeft(), row.topRight()), option.font, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = m_pointer && row.contains(*m_pointer);
    const QColor background = selected ? theme().selection : hovered ? theme().ground : theme().panel;
    painter->fillRect(row, background);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(onRow(*painter, row, QRect(row.left(), row.top(), 3, row.height())),
                          theme().accent);
    if (m_oneLine)
        paintOneLine(*painter, row, option.font, index);
    else
        paintTwoLines(*painter, row, option.font, index);
    if (hovered && m_actionsShown) {
        const RowState state{index.data(ArticleListModel::StarredRole).toBool(),
                             index.data(ArticleListModel::UnreadRole).toBool()};
        paintRowActions(*painter, row, state, rowActionAt(*m_pointer, row, option.direction), background,
                        theme());
    }
    painter->setPen(theme().line);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}

void ArticleDelegate::paintHeading(QPainter &painter, const QRect &place, const QFont &font,
                                   const QModelIndex &index) const
{
    painter.fillRect(place, theme().panel);
    painter.setFont(scaledFont(font, 0.86, QFont::DemiBold));
    painter.setPen(theme().dim);
    painter.drawText(onRow(painter, place, place.adjusted(left, 0, -right, -headingBelow)),
                     Qt::AlignLeading | Qt::AlignBottom,
                     dayHeading(index.data(ArticleListModel::DayRole).toDate(), QLocale()));
}

void ArticleDelegate::paintTwoLines(QPainter &painter, const QRect &row, const QFont &font,
                                    const QModelIndex &index) const
{
    QRectF place = onRow(painter, row, row.adjusted(left, top, -right, -bottom));
    const ClampedText title = titleOf(index, font, theme(), 2);
    title.paint(painter, place, theme().ink);
    paintDot(painter, row, place.top() + QFontMetricsF(title.font).height() / 2, index);
    place.setTop(place.top() + title.height(place.width()) + gap);
    if (const ClampedText snippet = snippetOf(index, font, theme()); !snippet.text.isEmpty()) {
        snippet.paint(painter, place, theme().dim);
        place.setTop(place.top() + snippet.height(place.width()) + gap);
    }
    const QFont small = metaFont(font);
    paintMeta(painter,
              QRect(place.topLeft().toPoint(), QSize(qRound(place.width()), QFontMetrics(small).height())),
              small, index);
}

void ArticleDelegate::paintOneLine(QPainter &painter, const QRect &row, const QFont &font,
                                   const QModelIndex &index) const
{
    const QRect line = onRow(painter, row, row.adjusted(left, 0, -right, 0));
    const QFont small = metaFont(font);
    painter.setFont(small);
    painter.setPen(theme().dim);
    const QString date = dateOf(index);
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, date);
    const int dateRoom = date.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(date) + 8;
    const int taken = dateRoom + paintSigns(painter, shortened(painter, line, dateRoom), small, index);
    const ClampedText title = titleOf(index, font, theme(), 1);
    title.paint(painter, QRectF(shortened(painter, line, taken)).adjusted(0, oneLinePadding, 0, 0),
                theme().ink);
    paintDot(painter, row, row.center().y(), index);
}

void ArticleDelegate::paintDot(QPainter &painter, const QRect &row, qreal middle,
                               const QModelIndex &index) const
{
    if (!index.data(ArticleListModel::UnreadRole).toBool())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    const QRect edge = onRow(painter, row, QRect(row.left(), row.top(), left + 2, row.height()));
    painter.drawEllipse(QPointF(QRectF(edge).center().x(), middle), dotSize / 2, dotSize / 2);
}

int ArticleDelegate::paintSigns(QPainter &painter, const QRect &line, const QFont &font,
                                const QModelIndex &index) const
{
    constexpr int starSize = 12;
    constexpr int space = 8;
    const QFontMetrics metrics(font);
    int taken = 0;
    painter.setFont(font);
    painter.setPen(theme().dim);
    if (const int annotations = index.data(ArticleListModel::AnnotationCountRole).toInt(); annotations > 0) {
        const QString count = QStringLiteral("❝\u2009") + QLocale().toString(annotations);
        painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, count);
        taken = metrics.horizontalAdvance(count) + space;
    }
    if (index.data(ArticleListModel::StarredRole).toBool()) {
        const QRect star(line.right() - taken - starSize + 1, line.center().y() - starSize / 2 + 1, starSize,
                         starSize);
        paintStar(painter, onRow(painter, line, star), theme().accent, true);
        taken += starSize + space;
    }
    return taken;
}

void ArticleDelegate::paintMeta(QPainter &painter, const QRect &line, const QFont &font,
                                const QModelIndex &index) const
{
    const int taken = paintSigns(painter, line, font, index);
    painter.setFont(font);
    painter.setPen(theme().dim);
    QStringList words{index.data(ArticleListModel::OutletRole).toString(), dateOf(index)};
    words.removeAll(QString());
    painter.drawText(shortened(painter, line, taken), Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words.join(QStringLiteral(" · ")), Qt::ElideRight,
                                                   line.width() - taken));
}

} // namespace apostille
