// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thinglist.h"

#include "models/lists/librarylistmodel.h"
#include "ui/window/thingdelegate.h"

#include <QLabel>
#include <QListView>
#include <QStackedLayout>

namespace apostille {

namespace {

QLabel *emptyPage(const QString &words, QWidget *parent)
{
    auto *page = new QLabel(words, parent);
    page->setWordWrap(true);
    page->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    page->setMargin(24);
    page->setProperty("dim", true);
    return page;
}

} // namespace

ThingList::ThingList(LibraryListModel *model, const QString &name, const QString &emptyWords,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView(this))
    , m_delegate(new ThingDelegate(theme, this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("thingList"));
    setAttribute(Qt::WA_StyledBackground);
    model->setParent(this);
    m_view->setAccessibleName(name);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pages->addWidget(m_view);
    m_pages->addWidget(emptyPage(emptyWords, this));
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(LibraryListModel::IdRole).toUuid(), index.data(Qt::DisplayRole).toString());
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ThingList::showFitting);
    showFitting();
}

void ThingList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void ThingList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QUuid ThingList::current() const
{
    return m_view->currentIndex().data(LibraryListModel::IdRole).toUuid();
}

void ThingList::offer(QAction *action)
{
    m_view->addAction(action);
}

void ThingList::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    QWidget::showEvent(event);
}

void ThingList::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

void ThingList::showFitting()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace apostille
