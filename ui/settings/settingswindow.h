// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/actiongroups.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace apostille {

class KeyMap;
class Session;
class SettingsPage;

/// All settings in one window: a search, the pages, and every change applied at once. Not modal.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    SettingsWindow(Session &session, const std::vector<ActionGroup> &groups, KeyMap &keys, const Theme &theme,
                   QWidget *parent);

    void showPage(const QString &name); ///< "general", "keysPage", "libraryPage" …

Q_SIGNALS:
    void themeChosen(const QString &theme);
    void languageChosen(const QString &code);

private:
    void addPage(SettingsPage *page);
    void search(const QString &typed);

    QLineEdit *m_search;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    std::vector<SettingsPage *> m_pages;
};

} // namespace apostille
