// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowkeys.h"

#include "ui/keys/actiongroups.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keysheet.h"
#include "ui/keys/typingguard.h"
#include "ui/reader/reader.h"
#include "ui/window/secondarticle.h"
#include "ui/window/textpair.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

#include <algorithm>

namespace apostille {

namespace {

/// A cap is narrow: Shift and a letter is “⇧Q”.
QString capOf(const QAction *action)
{
    const QKeySequence keys = action->shortcut();
    const bool withShift = keys.count() == 1 && keys[0].keyboardModifiers() == Qt::ShiftModifier;
    return withShift ? QStringLiteral("⇧") + QKeySequence(keys[0].key()).toString(QKeySequence::NativeText)
                     : keys.toString(QKeySequence::NativeText);
}

} // namespace

SelectionKeys selectionKeys(const WindowActions &actions)
{
    SelectionKeys keys{.quote = capOf(actions.quote),
                       .note = capOf(actions.note),
                       .claim = capOf(actions.claim),
                       .speaker = capOf(actions.speaker),
                       .quotation = capOf(actions.growSelection),
                       .parts = capOf(actions.quoteInParts),
                       .colours = {}};
    std::ranges::transform(actions.colours, keys.colours.begin(), capOf);
    return keys;
}

WindowKeys::WindowKeys(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_map(new KeyMap(parts.window.actions(), this))
{
    new TypingGuard(this);
    connect(m_map, &KeyMap::changed, this, &WindowKeys::showOnBar);
    showOnBar();
    connect(parts.actions.keySheet, &QAction::triggered, this, &WindowKeys::showSheet);
}

KeyMap &WindowKeys::map() const
{
    return *m_map;
}

void WindowKeys::showOnBar()
{
    const SelectionKeys keys = selectionKeys(m_parts.actions);
    m_parts.reader->setKeys(keys);
    if (const SecondArticle *second = m_parts.texts->second())
        second->reader().setKeys(keys);
}

void WindowKeys::showSheet()
{
    if (auto *open = m_parts.window.findChild<KeySheet *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *sheet =
        new KeySheet(actionGroups(*m_parts.window.menuBar()), *m_map, m_parts.theme, &m_parts.window);
    connect(sheet, &KeySheet::changeRequested, this, &WindowKeys::changeRequested);
    sheet->show();
}

} // namespace apostille
