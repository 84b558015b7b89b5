// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace apostille {

/// A small panel that lies over the reader at its upper edge and keeps its place there. The text below does
/// not move when it comes and goes.
class FloatingPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Place { Centre, End };

    FloatingPanel(const Theme &theme, Place place, QWidget &reader);

    virtual void setTheme(const Theme &theme);
    void place(); ///< after its size has changed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Place m_place;
    QColor m_panel;
    QColor m_line;
};

} // namespace apostille
