// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace apostille {

/// Tells once when a window has been painted for the first time.
class WindowPainted : public QObject
{
    Q_OBJECT

public:
    explicit WindowPainted(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    bool m_told = false;
};

} // namespace apostille
