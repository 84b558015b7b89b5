// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace apostille {

/// While something is being typed or filled in, a key that produces a character is a character: it never runs
/// a command. Watches the whole application.
class TypingGuard : public QObject
{
    Q_OBJECT

public:
    explicit TypingGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// A field to type in, a choice that letters lead through, or any control inside a form (a widget with the
/// dynamic property "form").
[[nodiscard]] bool takesLetters(const QWidget *widget);

} // namespace apostille
