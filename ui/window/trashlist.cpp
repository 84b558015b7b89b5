// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trashlist.h"

#include "models/editing/session.h"
#include "models/editing/trash.h"
#include "ui/window/thingdelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace apostille {

TrashList::TrashList(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_kinds(new QComboBox(this))
    , m_emptyTrash(new QPushButton(tr("Empty…"), this))
    , m_view(new QListView(this))
    , m_delegate(new ThingDelegate(theme, this))
    , m_emptyWords(new QLabel(this))
    , m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("thingList"));
    setAttribute(Qt::WA_StyledBackground);
    m_kinds->setObjectName(QStringLiteral("trashKinds"));
    m_kinds->setAccessibleName(tr("Show of the trash"));
    m_emptyTrash->setObjectName(QStringLiteral("emptyTrash"));
    m_emptyTrash->setAccessibleName(tr("Empty trash…"));
    m_emptyTrash->setToolTip(tr("Delete for good what is in the trash"));
    m_view->setObjectName(QStringLiteral("trash"));
    m_view->setAccessibleName(tr("Trash"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_emptyWords->setMargin(24);
    m_emptyWords->setProperty("dim", true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_kinds, 1);
    head->addWidget(m_emptyTrash);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_emptyWords);
    column->addLayout(m_pages, 1);

    connect(m_emptyTrash, &QPushButton::clicked, this, &TrashList::emptyRequested);
    connect(m_kinds, &QComboBox::activated, this, [this](int row) {
        const QVariant kind = m_kinds->itemData(row);
        m_model.showOnly(kind.isValid() ? std::optional(static_cast<ThingKind>(kind.toInt())) : std::nullopt);
    });
    const auto choose = [this](const QModelIndex &index) {
        if (const QUuid article = m_model.at(index).article; !article.isNull())
            Q_EMIT chosen(article);
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TrashList::showFitting);
    showFitting();
}

void TrashList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void TrashList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TrashList::offer(QAction *action)
{
    m_view->addAction(action);
}

bool TrashList::restoreSelected()
{
    std::vector<TrashedThing> things;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        things.push_back(m_model.at(index));
    return restoreThings(m_session, things);
}

void TrashList::showEvent(QShowEvent *event)
{
    m_model.setWatched(true);
    QWidget::showEvent(event);
}

void TrashList::hideEvent(QHideEvent *event)
{
    m_model.setWatched(false);
    QWidget::hideEvent(event);
}

void TrashList::showFitting()
{
    const bool empty = m_model.countOf({}) == 0;
    fillKinds();
    m_emptyTrash->setEnabled(!empty && !m_session.library().isReadOnly());
    m_emptyWords->setText(empty ? tr("The trash is empty. What you delete waits here until you empty it.")
                                : tr("Nothing of this kind is in the trash."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void TrashList::fillKinds()
{
    const std::array names{tr("Articles"), tr("Annotations"), tr("Claims"),
                           tr("Sources"),  tr("Tags"),        tr("Searches")};
    const auto line = [this](const QString &name, std::optional<ThingKind> kind) {
        return QStringLiteral("%1 (%2)").arg(name).arg(m_model.countOf(kind));
    };
    const QSignalBlocker quiet(m_kinds);
    const int here = std::max(m_kinds->currentIndex(), 0);
    m_kinds->clear();
    m_kinds->addItem(line(tr("Everything"), {}));
    for (int kind = 0; kind < static_cast<int>(names.size()); ++kind)
        m_kinds->addItem(line(names[static_cast<std::size_t>(kind)], static_cast<ThingKind>(kind)), kind);
    m_kinds->setCurrentIndex(here);
}

} // namespace apostille
