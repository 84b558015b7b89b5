// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/typingguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace apostille {

namespace {

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget);
}

bool producesCharacter(const QKeyEvent &event)
{
    // AltGr is how many keyboards type @ and #: on X11 and Wayland it comes as no modifier at all.
    const bool commanding =
        event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !commanding && event.key() < Qt::Key_Escape;
}

} // namespace

bool takesLetters(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (isField(widget) || widget->property("form").toBool())
            return true;
        if (widget->isWindow())
            return false;
    }
    return false;
}

TypingGuard::TypingGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TypingGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !producesCharacter(*static_cast<QKeyEvent *>(event)) ||
        !takesLetters(QApplication::focusWidget()))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

} // namespace apostille
