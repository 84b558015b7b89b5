// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/articleview.h"

#include "models/lists/articlelistmodel.h"
#include "ui/list/articledelegate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace apostille {

namespace {

/// Letters that follow each other closer than this belong to one title.
constexpr int pause = 1200;

bool isLetter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

} // namespace

ArticleView::ArticleView(ArticleDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_delegate(delegate)
{
    setObjectName(QStringLiteral("articles"));
    setAccessibleName(tr("Articles"));
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int betweenSteps =
        60; // thousands of titles are not broken anew for each pixel of a dragged edge
    m_widthSettled.setSingleShot(true);
    m_widthSettled.setInterval(betweenSteps);
    connect(&m_widthSettled, &QTimer::timeout, this, &QListView::doItemsLayout);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setDragDropMode(DragOnly);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);
}

// Not QListView::Adjust: its layout comes in between the steps of a change of width, and then not again.
void ArticleView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_widthSettled.start();
}

bool ArticleView::isTyping() const
{
    return !m_typed.isEmpty() && m_lastTyped.isValid() && m_lastTyped.elapsed() < pause;
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool capital = key->modifiers().testFlag(Qt::ShiftModifier) && key->text().size() == 1 &&
                             key->text().at(0).isLetter();
        if (isLetter(*key) && (isTyping() || capital)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && currentIndex().isValid())
        Q_EMIT rowActionTriggered(RowAction::Trash, currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ArticleView::keyboardSearch(const QString &typed)
{
    const auto *articles = qobject_cast<const ArticleListModel *>(model());
    if (!articles || articles->rowCount() == 0)
        return;
    const bool goesOn = isTyping();
    m_typed = goesOn ? m_typed + typed : typed;
    m_lastTyped.start();
    // A new word starts behind the current row, so that the same letter walks through its titles.
    const int from = std::max(currentIndex().row(), 0) + (goesOn || !currentIndex().isValid() ? 0 : 1);
    if (const QModelIndex found = articles->titled(m_typed, from); found.isValid())
        setCurrentIndex(found);
}

std::optional<RowAction> ArticleView::actionAt(const QPoint &pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid())
        return std::nullopt;
    return rowActionAt(pos, m_delegate->articlePart(visualRect(index), font(), index), layoutDirection());
}

void ArticleView::point(std::optional<QPoint> pos)
{
    update(m_pointed);
    m_pointed = pos ? indexAt(*pos) : QModelIndex();
    m_delegate->setPointer(pos);
    update(m_pointed);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        point(std::nullopt);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto action = actionAt(help->pos())) {
            const QModelIndex index = indexAt(help->pos());
            const bool starred = index.data(ArticleListModel::StarredRole).toBool();
            const bool unread = index.data(ArticleListModel::UnreadRole).toBool();
            const QString words = *action == RowAction::Trash  ? tr("Move to trash")
                                  : *action == RowAction::Star ? (starred ? tr("Remove star") : tr("Star"))
                                  : unread                     ? tr("Mark as read")
                                                               : tr("Mark as unread");
            QToolTip::showText(help->globalPos(), words, viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    const auto action = event->button() == Qt::LeftButton ? actionAt(event->pos()) : std::nullopt;
    m_pressedAction = action.has_value();
    m_askedForMenu = event->button() == Qt::RightButton;
    if (m_pressedAction)
        event->accept();
    else
        QListView::mousePressEvent(event);
    m_askedForMenu = false;
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    point(event->pos());
    if (!m_pressedAction)
        QListView::mouseMoveEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedAction) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    m_pressedAction = false;
    if (const auto action = actionAt(event->pos()))
        Q_EMIT rowActionTriggered(*action, indexAt(event->pos()));
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second of two quick clicks on an action is a click on it too.
    if (actionAt(event->pos()))
        mousePressEvent(event);
    else
        QListView::mouseDoubleClickEvent(event);
}

} // namespace apostille
