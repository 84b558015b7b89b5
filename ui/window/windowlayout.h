// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QSplitter;

namespace apostille {

/// Where the window stood and how wide its panes were, kept between starts.
void saveLayout(const QMainWindow &window, const QSplitter &panes);
void restoreLayout(QMainWindow &window, QSplitter &panes);

} // namespace apostille
