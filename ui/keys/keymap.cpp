// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keymap.h"

#include "ui/settings/preferences.h"

#include <QAction>

#include <algorithm>

namespace apostille {

namespace {

QString keyOf(const QAction *action)
{
    return QStringLiteral("keys/") + action->objectName();
}

QString lettersKey()
{
    return QStringLiteral("keyboard/letters");
}

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

} // namespace

KeyMap::KeyMap(const QList<QAction *> &actions, QObject *parent)
    : QObject(parent)
    , m_lettersOn(Preferences().value(lettersKey(), true).toBool())
{
    const Preferences preferences;
    for (QAction *action : actions) {
        if (action->objectName().isEmpty())
            continue;
        m_actions.append(action);
        m_standard[action] = action->shortcuts();
        const QVariant chosen = preferences.value(keyOf(action));
        if (chosen.isValid()) {
            m_chosen[action] = QKeySequence::listFromString(chosen.toString());
            m_chosen[action].removeIf([](const QKeySequence &keys) { return keys.isEmpty(); });
        }
        apply(action);
    }
}

const QList<QAction *> &KeyMap::actions() const
{
    return m_actions;
}

QList<QKeySequence> KeyMap::keys(const QAction *action) const
{
    const auto chosen = m_chosen.constFind(action);
    return chosen != m_chosen.cend() ? *chosen : m_standard.value(action);
}

bool KeyMap::isStandard(const QAction *action) const
{
    return !m_chosen.contains(action);
}

QList<QAction *> KeyMap::otherUsers(const QKeySequence &wanted, const QAction *action) const
{
    QList<QAction *> users;
    for (QAction *other : m_actions) {
        const auto clashes = [&wanted](const QKeySequence &theirs) { return clash(wanted, theirs); };
        if (other != action && std::ranges::any_of(keys(other), clashes))
            users.append(other);
    }
    return users;
}

void KeyMap::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    Preferences preferences;
    if (keys == m_standard.value(action)) {
        m_chosen.remove(action);
        preferences.remove(keyOf(action));
    } else {
        m_chosen[action] = keys;
        preferences.setValue(keyOf(action), QKeySequence::listToString(keys));
    }
    apply(action);
    Q_EMIT changed();
}

void KeyMap::take(QAction *action, const QKeySequence &wanted)
{
    for (QAction *other : otherUsers(wanted, action)) {
        QList<QKeySequence> left = keys(other);
        left.removeIf([&wanted](const QKeySequence &theirs) { return clash(wanted, theirs); });
        setKeys(other, left);
    }
    setKeys(action, {wanted});
}

void KeyMap::reset(QAction *action)
{
    setKeys(action, m_standard.value(action));
}

void KeyMap::resetAll()
{
    for (QAction *action : m_actions)
        reset(action);
}

bool KeyMap::lettersOn() const
{
    return m_lettersOn;
}

void KeyMap::setLettersOn(bool on)
{
    m_lettersOn = on;
    Preferences().setValue(lettersKey(), on);
    for (QAction *action : m_actions)
        apply(action);
    Q_EMIT changed();
}

void KeyMap::apply(QAction *action)
{
    QList<QKeySequence> used = keys(action);
    if (!m_lettersOn)
        used.removeIf(isLetterKey);
    action->setShortcuts(used);
}

bool isLetterKey(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination pressed = keys[0];
    const bool commanding =
        pressed.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Keys that produce no character start at Key_Escape.
    return !commanding && pressed.key() < Qt::Key_Escape;
}

QString keyNames(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &sequence : keys) {
        if (const QString name = sequence.toString(QKeySequence::NativeText); !name.isEmpty())
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace apostille
