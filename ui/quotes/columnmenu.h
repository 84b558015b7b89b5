// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QMenu;
class QTableView;

namespace apostille {

/// The columns of a table as a menu of boxes to tick; the last one that is shown stays. Filled whenever it
/// opens.
void offerColumns(QMenu &menu, QTableView &table);

/// Order, widths, hidden columns and sorting of a table's header, as they were when the program was closed.
void keepColumns(const QHeaderView &header, const QString &setting);
[[nodiscard]] bool restoreColumns(QHeaderView &header, const QString &setting);

} // namespace apostille
