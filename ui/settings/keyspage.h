// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/actiongroups.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QKeySequenceEdit;
class QPushButton;

namespace apostille {

class KeyList;
class KeyMap;

/// Every command with its keys: other keys, none, or the standard ones again; who has them already is told,
/// and they can be taken.
class KeysPage : public SettingsPage
{
    Q_OBJECT

public:
    KeysPage(const std::vector<ActionGroup> &groups, KeyMap &keys, const Theme &theme, QWidget *parent);

    bool search(const QString &typed) override;

private:
    [[nodiscard]] QWidget *makeEditor();
    void showCurrent(QAction *action);
    void showConflict();
    void assign();
    [[nodiscard]] QString nameOf(const QAction *action) const;

    KeyMap &m_keys;
    std::vector<ActionGroup> m_groups;
    QCheckBox *m_letters;
    KeyList *m_list;
    QKeySequenceEdit *m_pressed;
    QPushButton *m_assign;
    QPushButton *m_reset;
    QLabel *m_words; ///< who has these keys already
};

} // namespace apostille
