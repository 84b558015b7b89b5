// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "ui/keys/keylist.h"
#include "ui/keys/keymap.h"
#include "ui/theme/restyle.h"

#include <QAction>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace apostille {

KeysPage::KeysPage(const std::vector<ActionGroup> &groups, KeyMap &keys, const Theme &theme, QWidget *parent)
    : SettingsPage(QStringLiteral("keysPage"), tr("Keys"), parent)
    , m_keys(keys)
    , m_groups(groups)
    , m_letters(new QCheckBox(tr("Keys of one letter or digit"), this))
    , m_list(new KeyList(groups, keys, theme, this))
    , m_pressed(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("Assign"), this))
    , m_reset(new QPushButton(tr("Standard key"), this))
    , m_words(new QLabel(this))
{
    m_letters->setObjectName(QStringLiteral("letters"));
    m_letters->setChecked(keys.lettersOn());
    connect(m_letters, &QCheckBox::toggled, &keys, &KeyMap::setLettersOn);
    addRow({}, m_letters,
           tr("They never act while you type. Switch them off where speech input or a slip of the hand sets "
              "them off."));
    m_list->setMinimumHeight(200);
    addWide(m_list, {}, 1);
    addWide(makeEditor(), {});
    connect(m_list, &KeyList::currentActionChanged, this, &KeysPage::showCurrent);
    connect(m_pressed, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &KeysPage::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_keys.reset(m_list->current());
        showCurrent(m_list->current());
    });
    showCurrent(nullptr);
}

QWidget *KeysPage::makeEditor()
{
    m_pressed->setObjectName(QStringLiteral("pressed"));
    m_pressed->setAccessibleName(tr("New keys"));
    m_pressed->setClearButtonEnabled(true);
    m_pressed->setMaximumSequenceLength(1);
    m_assign->setObjectName(QStringLiteral("assign"));
    m_reset->setObjectName(QStringLiteral("resetKey"));
    m_words->setObjectName(QStringLiteral("conflict"));
    m_words->setWordWrap(true);
    auto *all = new QPushButton(tr("All standard keys"), this);
    all->setObjectName(QStringLiteral("resetKeys"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        showCurrent(m_list->current());
    });
    auto *editor = new QWidget(this);
    auto *lines = new QVBoxLayout(editor);
    lines->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_pressed, 1);
    line->addWidget(m_assign);
    line->addWidget(m_reset);
    line->addWidget(all);
    lines->addLayout(line);
    lines->addWidget(m_words);
    return editor;
}

bool KeysPage::search(const QString &typed)
{
    m_list->search(typed);
    if (m_list->shown() > 0)
        return SettingsPage::search({});
    m_list->search({});
    return SettingsPage::search(typed);
}

void KeysPage::showCurrent(QAction *action)
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_pressed, m_assign, m_reset})
        control->setEnabled(action != nullptr);
    m_reset->setEnabled(action && !m_keys.isStandard(action));
    const QList<QKeySequence> keys = action ? m_keys.keys(action) : QList<QKeySequence>();
    m_pressed->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.constFirst());
    showConflict();
}

void KeysPage::showConflict()
{
    const QAction *action = m_list->current();
    const QKeySequence keys = m_pressed->keySequence();
    QStringList names;
    if (action && !keys.isEmpty())
        for (const QAction *other : m_keys.otherUsers(keys, action))
            names.append(nameOf(other));
    m_assign->setText(names.isEmpty() ? tr("Assign") : tr("Take from there"));
    if (!action)
        m_words->setText(tr("Choose a command, then press its new keys."));
    else if (names.isEmpty())
        m_words->setText(keys.isEmpty() ? tr("Without keys: the command stays in the menu and the palette.")
                                        : QString());
    else
        m_words->setText(
            tr("%1 already belongs to: %2.").arg(keyNames({keys}), names.join(QStringLiteral(", "))));
    m_words->setProperty("alarm", !names.isEmpty());
    restyle(*m_words);
}

void KeysPage::assign()
{
    QAction *action = m_list->current();
    if (!action)
        return;
    if (m_pressed->keySequence().isEmpty())
        m_keys.setKeys(action, {});
    else
        m_keys.take(action, m_pressed->keySequence());
    showCurrent(action);
}

QString KeysPage::nameOf(const QAction *action) const
{
    for (const ActionGroup &group : m_groups)
        for (const auto &[known, name] : group.actions)
            if (known == action)
                return name;
    return action->objectName();
}

} // namespace apostille
