// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cardcommands.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/marknamesediting.h"
#include "ui/window/desk.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

CardCommands::CardCommands(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const WindowActions &actions = parts.actions;
    Desk *desk = parts.desk;
    connect(actions.tag, &QAction::triggered, this, [desk] { desk->startQuote(AnnotationPane::Field::Tag); });
    connect(actions.verdict, &QAction::triggered, this, [desk] { desk->chooseVerdict(); });
    connect(actions.attachToSelection, &QAction::triggered, this, [desk] { desk->attachToSelection(); });
    connect(actions.filterCards, &QAction::triggered, parts.pane, &AnnotationPane::openFilter);
    connectCopying();
    connectNames();
}

void CardCommands::connectCopying()
{
    using CopyAs = AnnotationPane::CopyAs;
    const WindowActions &actions = m_parts.actions;
    Desk *desk = m_parts.desk;
    connect(actions.copyQuote, &QAction::triggered, this, [desk] { desk->copyQuote(); });
    connect(actions.copyMarkdown, &QAction::triggered, this,
            [desk] { desk->copyQuote({}, CopyAs::Markdown); });
    connect(actions.copyLink, &QAction::triggered, this, [desk] { desk->copyQuote({}, CopyAs::Link); });
    connect(actions.copyArticleLink, &QAction::triggered, this, [desk] { desk->copyArticleLink(); });
}

void CardCommands::connectNames()
{
    const auto editNames = [this] {
        MarkNamesEditing::open(m_parts.session, m_parts.theme, &m_parts.window);
    };
    connect(m_parts.actions.nameColours, &QAction::triggered, this, editNames);
    connect(m_parts.pane, &AnnotationPane::namesRequested, this, editNames);
    connect(&m_parts.session, &Session::markNamesChanged, this, &CardCommands::nameColourActions);
    nameColourActions();
}

void CardCommands::nameColourActions()
{
    for (QAction *action : m_parts.actions.colours) {
        const QString name =
            m_parts.session.markNames().name(static_cast<MarkColour>(action->data().toInt()));
        action->setText(capitalised(name).replace(u'&', QStringLiteral("&&")));
    }
}

} // namespace apostille
