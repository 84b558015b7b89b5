// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace apostille {

/// Which keys do what: the standard ones of each action, or those that the user chose, kept readable in the
/// preferences as keys/ACTION=J; Ctrl+Shift+J (portable names; empty: none). Gives the actions their keys.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    /// Named actions with the keys they have now as the standard ones.
    KeyMap(const QList<QAction *> &actions, QObject *parent);

    [[nodiscard]] const QList<QAction *> &actions() const;
    [[nodiscard]] QList<QKeySequence> keys(const QAction *action) const; ///< letters too while they are off
    [[nodiscard]] bool isStandard(const QAction *action) const;
    /// Who else has these keys or keys that start like them: both could not be pressed.
    [[nodiscard]] QList<QAction *> otherUsers(const QKeySequence &wanted, const QAction *action) const;

    void setKeys(QAction *action, const QList<QKeySequence> &keys);
    /// Gives the action these keys and takes them from all who had them.
    void take(QAction *action, const QKeySequence &wanted);
    void reset(QAction *action);
    void resetAll();

    [[nodiscard]] bool lettersOn() const;
    void setLettersOn(bool on); ///< WCAG 2.1.4: keys of one character can be switched off

Q_SIGNALS:
    void changed();

private:
    void apply(QAction *action);

    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_standard;
    QHash<const QAction *, QList<QKeySequence>> m_chosen;
    bool m_lettersOn;
};

/// A letter, digit or sign without Ctrl, Alt or Meta: what typing produces.
[[nodiscard]] bool isLetterKey(const QKeySequence &keys);

/// As printed on the user's keyboard, in the window's language: "Ctrl+Maj+C, J".
[[nodiscard]] QString keyNames(const QList<QKeySequence> &keys);

} // namespace apostille
