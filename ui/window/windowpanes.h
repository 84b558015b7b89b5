// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace apostille {

struct WindowParts;

/// Which panes are shown, and how the keyboard goes from one to the next. In a narrow window the list and the
/// reader share one place: choosing an article shows it, Backspace shows the list again.
class WindowPanes : public QObject
{
    Q_OBJECT

public:
    WindowPanes(WindowParts &parts, QObject *parent);

    /// The user's wish, whatever there is room for.
    [[nodiscard]] bool sidebarWanted() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectCommands();
    void connectList();
    void measure();
    void apply();
    void setListInFront(bool list);
    void backToList();
    void showForSearch();
    void showForTags();
    void moveFocus(int direction);
    void focus(QWidget &pane);

    WindowParts &m_parts;
    bool m_narrow = false;      ///< list and reader share a place
    bool m_cramped = false;     ///< the sidebar leaves, too
    bool m_listInFront = true;  ///< where they share it
    bool m_walking = false;     ///< through the list, key by key
    bool m_sidebarLeft = false; ///< because of that, not by the user's wish
};

} // namespace apostille
