// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/listlook.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace apostille {

/// The line above the list: what it holds, and a menu of how it is sorted and shown. During a search it
/// offers to save it.
class ListOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ListOptions(QWidget *parent = nullptr);

    [[nodiscard]] const ListLook &look() const { return m_look; }
    void describe(const QString &words);
    /// During a search; of words, whose hits stand by how well they match.
    void setSearching(bool searching, bool byRank);

Q_SIGNALS:
    void lookChanged(const apostille::ListLook &look);
    void saveSearchRequested();

private:
    void fillMenu();
    void addOrder(const QString &name, const QString &shortName, ArticleOrder::Key key);
    QAction *addSwitch(const QString &name, bool ListLook::*part);
    void change(const ListLook &look);
    void showLook();

    ListLook m_look;
    bool m_byRank = false;
    QLabel *m_words;
    QToolButton *m_save;
    QToolButton *m_button;
    QMenu *m_menu;
    QActionGroup *m_orders;
    QAction *m_ascending;
    QAction *m_byDay;
    QAction *m_oneLine;
};

} // namespace apostille
