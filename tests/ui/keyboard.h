// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <functional>

namespace apostille {

/// Hands that have nothing but a keyboard: every key goes to whichever window has the focus, and from there
/// on its way through shortcuts, popups and fields.
namespace keyboard {

/// The window that keys go to. Off screen there is no window manager that gives the focus back to a window
/// when the one before it is closed.
inline QWindow *focusWindow()
{
    if (!QGuiApplication::focusWindow()) {
        QWidget *next = QApplication::activeModalWidget();
        for (QWidget *window : QApplication::topLevelWidgets())
            next = !next && window->isVisible() && window->inherits("QMainWindow") ? window : next;
        if (next) {
            next->activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(next));
        }
    }
    return QGuiApplication::focusWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWindow *window = focusWindow();
    QVERIFY2(window, "no window has the focus");
    QTest::keyClick(window, key, modifiers);
}

/// Letters of any script: QTest::keyClicks knows ASCII only.
inline void type(const QString &words)
{
    for (const QChar letter : words) {
        QWindow *window = focusWindow();
        QVERIFY2(window, "no window has the focus");
        const char16_t code = letter.toUpper().unicode();
        const auto key = code < 0x100 ? static_cast<Qt::Key>(code) : Qt::Key_unknown;
        const auto shift = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, window, key, QString(letter), shift);
    }
}

/// Presses a key that opens a dialog, and does `steps` in there; they have to close it.
inline void pressAndAnswer(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<void()> &steps)
{
    const QWidget *before = QApplication::activeModalWidget();
    bool answered = false;
    QTimer look; // the dialog has an event loop of its own, in which nobody else could look
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const QWidget *modal = QApplication::activeModalWidget();
        if (!modal || modal == before || !modal->isActiveWindow())
            return;
        look.stop();
        answered = true;
        steps();
        // Where a step went wrong, the test ends in words and not at its time limit.
        for (QWidget *left; (left = QApplication::activeModalWidget()) && left != before;) {
            qWarning("%s is still open", left->metaObject()->className());
            answered = false;
            left->close();
        }
    });
    look.start(20);
    press(key, modifiers);
    QTRY_VERIFY(answered);
}

/// Goes on with Tab until the focus is in the control of this object name.
[[nodiscard]] inline bool tabTo(const QString &name)
{
    constexpr int longest = 60;
    const auto isThere = [&name] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == name;
    };
    for (int i = 0; i < longest && !isThere(); ++i)
        press(Qt::Key_Tab);
    if (!isThere())
        qWarning("Tab does not lead to %s", qPrintable(name));
    return isThere();
}

} // namespace keyboard

} // namespace apostille
