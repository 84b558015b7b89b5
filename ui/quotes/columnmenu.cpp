// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/columnmenu.h"

#include "ui/settings/preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace apostille {

namespace {

void fill(QMenu &menu, QTableView &table)
{
    menu.clear();
    QHeaderView *header = table.horizontalHeader();
    const bool last = header->count() - header->hiddenSectionCount() == 1;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *choice = menu.addAction(table.model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!header->isSectionHidden(column));
        choice->setEnabled(!last || header->isSectionHidden(column));
        QObject::connect(choice, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

} // namespace

void offerColumns(QMenu &menu, QTableView &table)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &table, [&menu, &table] { fill(menu, table); });
}

void keepColumns(const QHeaderView &header, const QString &setting)
{
    Preferences().setValue(setting, header.saveState());
}

bool restoreColumns(QHeaderView &header, const QString &setting)
{
    const QByteArray state = Preferences().value(setting).toByteArray();
    const int columns = header.count();
    return !state.isEmpty() && header.restoreState(state) && header.count() == columns;
}

} // namespace apostille
