// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/carddeck.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace apostille {

/// How the user wants the cards to stand; remembered on this machine.
struct PaneView
{
    bool aligned = true; ///< beside their words, where there is room
    CardOrder order = CardOrder::Text;
    bool collapsed = false;

    bool operator==(const PaneView &) const = default;
};

/// The line above the cards: how many there are, how they stand, and the way to the filter.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setCounts(int shown, int all);
    [[nodiscard]] const PaneView &view() const { return m_view; }
    void setFiltering(bool filtering); ///< the filter is open; tells nobody

Q_SIGNALS:
    void viewChanged();
    void filterToggled(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMenu();
    void choose(const PaneView &view);
    void showWords();

    QToolButton *m_count;
    QToolButton *m_filter;
    PaneView m_view;
    int m_shown = 0;
    int m_all = 0;
};

} // namespace apostille
