// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "models/editing/savedsearches.h"
#include "models/editing/session.h"
#include "models/editing/tagging.h"
#include "models/library/vocabularystore.h"
#include "ui/window/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace apostille {

Sidebar::Sidebar(Session &session, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_places(session)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setDragDropMode(DropOnly);
    // Before the view hears of it.
    connect(&m_places, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_refreshing = true; });
    connect(&m_places, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_refreshing = true; });
    setModel(&m_places);
    setItemDelegate(new SidebarDelegate(theme, this));
    setPlace({PlaceKind::All});

    connect(&m_places, &PlaceListModel::refreshed, this, &Sidebar::followRefresh);
    connect(&m_places, &PlaceListModel::tagsMerged, this, [this](const QString &tag, const QString &into) {
        Q_EMIT said(tr("“%1” is part of “%2” now.").arg(tag, into));
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::choose);
    // A click on the place one is in leads back from a claim's articles to the list of claims.
    connect(this, &QListView::clicked, this, &Sidebar::choose);
}

void Sidebar::setTheme(const Theme &theme)
{
    static_cast<SidebarDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void Sidebar::setPlace(const Place &place)
{
    if (!m_places.indexOf(place).isValid())
        m_places.refresh(); // made just now
    if (const QModelIndex index = m_places.indexOf(place); index.isValid())
        setCurrentIndex(index);
}

void Sidebar::choose(const QModelIndex &index)
{
    const QVariant place = index.data(PlaceListModel::PlaceRole);
    if (m_refreshing || !place.isValid())
        return;
    m_place = place.value<Place>();
    Q_EMIT placeChosen(m_place);
}

/// A renamed tag stands in another row; of a deleted one, everything is what is left.
void Sidebar::followRefresh()
{
    const QModelIndex here = m_places.indexOf(m_place);
    if (here.isValid())
        setCurrentIndex(here);
    m_refreshing = false;
    if (!here.isValid())
        setPlace({PlaceKind::All});
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QVariant place = index.data(PlaceListModel::PlaceRole);
    QMenu menu(this);
    fillMenu(menu, place.isValid() ? place.value<Place>() : Place());
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void Sidebar::fillMenu(QMenu &menu, const Place &place)
{
    const bool mine = place.kind == PlaceKind::Tag || place.kind == PlaceKind::SavedSearch;
    if (mine) {
        QAction *renaming = menu.addAction(tr("&Rename"), this, [this, place] { rename(place); });
        renaming->setShortcut(Qt::Key_F2);
        if (place.kind == PlaceKind::Tag)
            addMerge(menu, place);
        QAction *removing = menu.addAction(tr("&Delete"), this, [this, place] { remove(place); });
        removing->setShortcut(QKeySequence::Delete);
        menu.addSeparator();
    }
    if (place.kind == PlaceKind::Trash) {
        menu.addAction(tr("&Empty trash…"), this, &Sidebar::emptyTrashRequested);
        menu.addSeparator();
    }
    menu.addAction(tr("&New tag"), this, &Sidebar::makeTag);
    if (m_session.library().isReadOnly()) {
        for (QAction *action : menu.actions())
            action->setEnabled(false);
    }
}

void Sidebar::addMerge(QMenu &menu, const Place &tag)
{
    QMenu *merging = menu.addMenu(tr("&Merge into"));
    const auto tags = m_session.library().tags().shelves().value_or(std::vector<TagShelf>());
    for (const auto &[other, articles] : tags) {
        if (other.id == tag.thing)
            continue;
        QString name = other.name;
        merging->addAction(name.replace(u'&', QStringLiteral("&&")), this,
                           [this, tag, into = other.id] { mergeTags(m_session, tag.thing, into); });
    }
    merging->setEnabled(!merging->isEmpty());
}

void Sidebar::rename(const Place &place)
{
    const QModelIndex index = m_places.indexOf(place);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
}

void Sidebar::remove(const Place &place)
{
    if (place.kind == PlaceKind::Tag)
        trashTag(m_session, place.thing);
    else if (place.kind == PlaceKind::SavedSearch)
        trashSearch(m_session, place.thing);
}

void Sidebar::makeTag()
{
    const QUuid tag = createTag(m_session, tr("New tag"));
    m_places.refresh();
    rename({PlaceKind::Tag, tag});
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && !m_session.library().isReadOnly())
        remove(m_place);
    else
        QListView::keyPressEvent(event);
}

} // namespace apostille
