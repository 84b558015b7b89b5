// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articledelegate.h"

#include "models/lists/articlelistmodel.h"
#include "ui/theme/fonts.h"
#include "ui/window/clampedtext.h"
#include "ui/window/listdate.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace apostille {

namespace {

constexpr int left = 26;
constexpr int right = 14;
constexpr int top = 10;
constexpr int bottom = 11;
constexpr int gap = 4;
constexpr qreal dotSize = 7;

QFont metaFont(const QFont &base)
{
    QFont font = scaledFont(base, 0.9);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

ClampedText titleOf(const QModelIndex &index, const QFont &base, const Theme &theme)
{
    QFont font = base;
    if (index.data(ArticleListModel::UnreadRole).toBool())
        font.setWeight(QFont::DemiBold);
    return {.text = index.data(Qt::DisplayRole).toString(),
            .font = font,
            .lines = 2,
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

ArticleDelegate::ArticleDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ArticleDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const qreal inner = width - left - right;
    qreal height = top + titleOf(index, option.font, m_theme).height(inner) + gap;
    if (const ClampedText snippet = snippetOf(index, option.font, m_theme); !snippet.text.isEmpty())
        height += snippet.height(inner) + gap;
    height += QFontMetricsF(metaFont(option.font)).height() + bottom;
    return {width, qRound(height)};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected ? m_theme.selection : hovered ? m_theme.ground : m_theme.panel);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          m_theme.accent);

    QRectF place = QRectF(option.rect).adjusted(left, top, -right, -bottom);
    const ClampedText title = titleOf(index, option.font, m_theme);
    title.paint(*painter, place, m_theme.ink);
    if (index.data(ArticleListModel::UnreadRole).toBool()) {
        const qreal middle = place.top() + QFontMetricsF(title.font).height() / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawEllipse(QPointF(option.rect.left() + left / 2.0 + 1, middle), dotSize / 2, dotSize / 2);
    }
    place.setTop(place.top() + title.height(place.width()) + gap);
    if (const ClampedText snippet = snippetOf(index, option.font, m_theme); !snippet.text.isEmpty()) {
        snippet.paint(*painter, place, m_theme.dim);
        place.setTop(place.top() + snippet.height(place.width()) + gap);
    }
    paintMeta(*painter, place.toRect(), metaFont(option.font), index);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void ArticleDelegate::paintMeta(QPainter &painter, const QRect &place, const QFont &font,
                                const QModelIndex &index) const
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.dim);
    const QRect line(place.left(), place.top(), place.width(), metrics.height());
    int taken = 0;
    if (const int annotations = index.data(ArticleListModel::AnnotationCountRole).toInt(); annotations > 0) {
        const QString count = QStringLiteral("❝\u2009") + QLocale().toString(annotations);
        taken = metrics.horizontalAdvance(count) + 8;
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    }
    QStringList words{index.data(ArticleListModel::OutletRole).toString(),
                      listDate(index.data(ArticleListModel::DateRole).toString(), QLocale())};
    words.removeAll(QString());
    painter.drawText(
        line.adjusted(0, 0, -taken, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(words.join(QStringLiteral(" · ")), Qt::ElideRight, line.width() - taken));
}

} // namespace apostille
