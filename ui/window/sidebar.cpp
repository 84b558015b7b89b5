// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "models/editing/session.h"
#include "ui/window/sidebardelegate.h"

#include <QTimer>

namespace apostille {

namespace {

constexpr int placeRole = Qt::UserRole;

int countOf(Sidebar::Place place, const ShelfCounts &counts)
{
    switch (place) {
    case Sidebar::Place::All:
        return counts.all;
    case Sidebar::Place::Unread:
        return counts.unread;
    case Sidebar::Place::Annotated:
        return counts.annotated;
    case Sidebar::Place::TrashedArticles:
        return counts.trash;
    case Sidebar::Place::TrashedAnnotations:
        break;
    case Sidebar::Place::Claims:
        return counts.claims;
    case Sidebar::Place::Sources:
        return counts.sources;
    }
    return 0;
}

} // namespace

Sidebar::Sidebar(Session &session, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setModel(&m_places);
    setItemDelegate(new SidebarDelegate(theme, this));
    addHeading(tr("Library"));
    addPlace(tr("All"), Place::All);
    addPlace(tr("Unread"), Place::Unread);
    addPlace(tr("Annotated"), Place::Annotated);
    addHeading(tr("Verification"));
    addPlace(tr("Claims"), Place::Claims);
    addPlace(tr("Sources"), Place::Sources);
    addHeading(tr("Trash"));
    addPlace(tr("Articles"), Place::TrashedArticles);
    addPlace(tr("Annotations"), Place::TrashedAnnotations);
    setPlace(Place::All);

    // Bursts of changes (undo, intake of a folder) cost one count.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &Sidebar::refreshCounts);
    const auto later = qOverload<>(&QTimer::start);
    connect(&session, &Session::articlesChanged, soon, later);
    connect(&session, &Session::articleChanged, soon, later);
    connect(&session, &Session::annotationChanged, soon, later);
    connect(&session, &Session::vocabularyChanged, soon, later);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT placeChosen(current.data(placeRole).value<Place>());
    });
    // A click on the place one is in leads back from a claim's articles to the list of claims.
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT placeChosen(index.data(placeRole).value<Place>()); });
    refreshCounts();
}

void Sidebar::setTheme(const Theme &theme)
{
    static_cast<SidebarDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

Sidebar::Place Sidebar::place() const
{
    return currentIndex().data(placeRole).value<Place>();
}

void Sidebar::setPlace(Place place)
{
    for (int row = 0; row < m_places.rowCount(); ++row) {
        const QStandardItem *item = m_places.item(row);
        if (item->isSelectable() && item->data(placeRole).value<Place>() == place)
            setCurrentIndex(item->index());
    }
}

void Sidebar::addHeading(const QString &text)
{
    auto heading = std::make_unique<QStandardItem>(text);
    heading->setFlags(Qt::ItemNeverHasChildren);
    heading->setData(true, SidebarDelegate::HeadingRole);
    m_places.appendRow(heading.release());
}

void Sidebar::addPlace(const QString &text, Place place)
{
    auto item = std::make_unique<QStandardItem>(text);
    item->setData(QVariant::fromValue(place), placeRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    m_places.appendRow(item.release());
}

void Sidebar::refreshCounts()
{
    const auto counts = m_session.library().articles().counts();
    if (!counts)
        return;
    for (int row = 0; row < m_places.rowCount(); ++row) {
        QStandardItem *item = m_places.item(row);
        if (!item->isSelectable())
            continue;
        const int count = countOf(item->data(placeRole).value<Place>(), *counts);
        item->setData(count, SidebarDelegate::CountRole);
        item->setData(QStringLiteral("%1, %2").arg(item->text(), QLocale().toString(count)),
                      Qt::AccessibleTextRole);
    }
}

} // namespace apostille
