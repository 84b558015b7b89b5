// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/actiongroups.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace apostille {

class KeyList;
class KeyMap;

/// All keys on one sheet, to look up and search while the window goes on working beside it.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const std::vector<ActionGroup> &groups, KeyMap &keys, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void changeRequested(); ///< the user wants other keys

private:
    KeyList *m_list;
};

} // namespace apostille
