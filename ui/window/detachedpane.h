// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace apostille {

struct WindowParts;

/// The annotation pane in a window of its own, for a second screen, and back in its place. Closing that
/// window puts it back; it closes with the main window and comes again with it.
class DetachedPane : public QObject
{
    Q_OBJECT

public:
    DetachedPane(WindowParts &parts, QObject *parent);

    void restore(); ///< detached as at the last time, where it was then
    [[nodiscard]] bool isDetached() const { return m_window != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void detach();
    void attach();

    WindowParts &m_parts;
    QPointer<QWidget> m_window;
    int m_place = 0;
    QList<int> m_sizes;
};

} // namespace apostille
