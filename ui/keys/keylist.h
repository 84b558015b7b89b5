// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/actiongroups.h"
#include "ui/theme/theme.h"

#include <QTreeView>

class QStandardItemModel;

namespace apostille {

class KeyMap;

/// The commands with their keys, grouped as in the menus; what is searched for narrows them. Follows the key
/// map.
class KeyList : public QTreeView
{
    Q_OBJECT

public:
    KeyList(const std::vector<ActionGroup> &groups, const KeyMap &keys, const Theme &theme,
            QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Only commands whose name, keys or group have this in them; accents and case do not matter.
    void search(const QString &typed);
    void select(const QAction *action);
    [[nodiscard]] QAction *current() const;
    [[nodiscard]] int shown() const; ///< how many commands

Q_SIGNALS:
    void currentActionChanged(QAction *action); ///< null on a heading

private:
    void fill(const std::vector<ActionGroup> &groups);
    void showKeys();
    [[nodiscard]] QModelIndex indexOf(const QAction *action) const;

    const KeyMap &m_keys;
    QStandardItemModel *m_model;
};

} // namespace apostille
