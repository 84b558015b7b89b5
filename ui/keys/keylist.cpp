// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keylist.h"

#include "models/library/folding.h"
#include "ui/keys/keylistdelegate.h"
#include "ui/keys/keymap.h"

#include <QAction>
#include <QHeaderView>
#include <QStandardItemModel>

namespace apostille {

namespace {

constexpr int actionRole = Qt::UserRole;

} // namespace

KeyList::KeyList(const std::vector<ActionGroup> &groups, const KeyMap &keys, const Theme &theme,
                 QWidget *parent)
    : QTreeView(parent)
    , m_keys(keys)
    , m_model(new QStandardItemModel(0, 2, this))
{
    setObjectName(QStringLiteral("keyList"));
    setAccessibleName(tr("Commands and their keys"));
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    fill(groups);
    setModel(m_model);
    setItemDelegate(new KeyListDelegate(theme, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    showKeys();
    connect(&keys, &KeyMap::changed, this, &KeyList::showKeys);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentActionChanged(current()); });
}

void KeyList::fill(const std::vector<ActionGroup> &groups)
{
    for (const ActionGroup &group : groups) {
        auto *heading = new QStandardItem(group.title);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const auto &[action, name] : group.actions) {
            auto *item = new QStandardItem(name);
            item->setData(QVariant::fromValue(action), actionRole);
            auto *keys = new QStandardItem;
            for (QStandardItem *cell : {item, keys})
                cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
            heading->appendRow({item, keys});
        }
        m_model->appendRow(heading);
    }
}

void KeyList::setTheme(const Theme &theme)
{
    static_cast<KeyListDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void KeyList::showKeys()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *heading = m_model->item(group);
        for (int row = 0; row < heading->rowCount(); ++row) {
            const auto *action = heading->child(row)->data(actionRole).value<QAction *>();
            // What is switched off is not there for the user, in the sheet and on the keyboard alike.
            heading->child(row, 1)->setText(keyNames(m_keys.keys(action)));
            heading->child(row, 1)->setData(!m_keys.isStandard(action), KeyListDelegate::ChangedRole);
        }
    }
}

void KeyList::search(const QString &typed)
{
    const QString wanted = foldedName(typed);
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *heading = m_model->item(group);
        const bool wholeGroup = foldedName(heading->text()).contains(wanted);
        bool any = false;
        for (int row = 0; row < heading->rowCount(); ++row) {
            const bool found = wholeGroup || foldedName(heading->child(row)->text()).contains(wanted) ||
                               foldedName(heading->child(row, 1)->text()).contains(wanted);
            setRowHidden(row, heading->index(), !found);
            any = any || found;
        }
        setRowHidden(group, {}, !any);
    }
}

void KeyList::select(const QAction *action)
{
    setCurrentIndex(indexOf(action));
}

QModelIndex KeyList::indexOf(const QAction *action) const
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *heading = m_model->item(group);
        for (int row = 0; row < heading->rowCount(); ++row)
            if (heading->child(row)->data(actionRole).value<QAction *>() == action)
                return heading->child(row)->index();
    }
    return {};
}

QAction *KeyList::current() const
{
    return currentIndex().siblingAtColumn(0).data(actionRole).value<QAction *>();
}

int KeyList::shown() const
{
    int count = 0;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *heading = m_model->item(group);
        for (int row = 0; row < heading->rowCount(); ++row)
            count += isRowHidden(group, {}) || isRowHidden(row, heading->index()) ? 0 : 1;
    }
    return count;
}

} // namespace apostille
