// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handcommands.h"

#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/settings/preferences.h"
#include "ui/window/desk.h"
#include "ui/window/deskhands.h"
#include "ui/window/secondarticle.h"
#include "ui/window/statusline.h"
#include "ui/window/textpair.h"
#include "ui/window/windowparts.h"

namespace apostille {

namespace {

QString caretKey()
{
    return QStringLiteral("reader/caret");
}

} // namespace

HandCommands::HandCommands(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto *hands = new DeskHands(parts.session, *parts.reader, *parts.pane, *parts.desk);
    ReaderHands &reader = parts.reader->hands();
    const WindowActions &actions = parts.actions;
    parts.texts->connectToFirst(actions.addToQuote, this, [hands] { hands->addToQuote(); });
    parts.texts->connectToFirst(actions.quoteInParts, this, [hands] { hands->quoteInParts(); });
    connect(actions.growSelection, &QAction::triggered, this, [this] { meant().growSelection(); });
    connect(actions.shrinkSelection, &QAction::triggered, this, [this] { meant().shrinkSelection(); });
    connect(&reader, &ReaderHands::endPassed, actions.nextUnread, &QAction::trigger);

    const bool caret = Preferences().value(caretKey(), false).toBool();
    actions.caretMode->setChecked(caret);
    reader.setCaretMode(caret);
    connect(&reader, &ReaderHands::caretLeft, this, [this] { m_parts.actions.caretMode->setChecked(false); });
    connect(actions.caretMode, &QAction::toggled, this, &HandCommands::setCaretMode);
}

ReaderHands &HandCommands::meant() const
{
    const TextPair &texts = *m_parts.texts;
    return (texts.isSecondMeant() ? texts.second()->reader() : *m_parts.reader).hands();
}

void HandCommands::setCaretMode(bool on)
{
    constexpr int readable = 6000; // milliseconds
    m_parts.reader->hands().setCaretMode(on);
    Preferences().setValue(caretKey(), on);
    const QString words = on ? tr("Caret in the text: arrows move it, with Shift they select. F7 ends it.")
                             : tr("No caret in the text: arrows scroll.");
    m_parts.status->showMessage(words, readable);
    meant().announce(words);
    if (on && !m_parts.texts->isSecondMeant())
        m_parts.reader->setFocus(Qt::ShortcutFocusReason);
}

} // namespace apostille
