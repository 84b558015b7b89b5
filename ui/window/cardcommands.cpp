// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cardcommands.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/marknamesediting.h"
#include "ui/reader/reader.h"
#include "ui/window/desk.h"
#include "ui/window/quotecopy.h"
#include "ui/window/secondarticle.h"
#include "ui/window/statusline.h"
#include "ui/window/textpair.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QApplication>
#include <QMainWindow>
#include <QStackedWidget>

namespace apostille {

CardCommands::CardCommands(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const WindowActions &actions = parts.actions;
    Desk *desk = parts.desk;
    parts.texts->connectToFirst(actions.tag, this, [this] { tag(); });
    connect(actions.verdict, &QAction::triggered, this, [this, desk] {
        if (!isElsewhere())
            desk->chooseVerdict();
    });
    parts.texts->connectToFirst(actions.attachToSelection, this, [desk] { desk->attachToSelection(); });
    connect(actions.filterCards, &QAction::triggered, parts.pane, &AnnotationPane::openFilter);
    connectCopying();
    connectNames();
}

/// T and V mean what has the focus: lists and tables have articles, quotes and claims of their own.
bool CardCommands::isElsewhere() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_parts.wide->isVisible() || (focus && m_parts.lists->isAncestorOf(focus));
}

void CardCommands::tag()
{
    if (isElsewhere())
        m_parts.actions.tagArticles->trigger();
    else
        m_parts.desk->startQuote(AnnotationPane::Field::Tag);
}

void CardCommands::connectCopying()
{
    using CopyAs = AnnotationPane::CopyAs;
    const WindowActions &actions = m_parts.actions;
    // The row of a table is meant where one is shown.
    const auto copyAs = [this](CopyAs form) { return [this, form] { copy(form); }; };
    connect(actions.copyQuote, &QAction::triggered, this, copyAs(CopyAs::Quote));
    connect(actions.copyMarkdown, &QAction::triggered, this, copyAs(CopyAs::Markdown));
    connect(actions.copyLink, &QAction::triggered, this, copyAs(CopyAs::Link));
    connect(actions.copyArticleLink, &QAction::triggered, this, [this] { m_parts.desk->copyArticleLink(); });
}

void CardCommands::copy(AnnotationPane::CopyAs form)
{
    const SecondArticle *second = m_parts.texts->isSecondMeant() ? m_parts.texts->second() : nullptr;
    if (!second)
        return m_parts.desk->copyQuote(m_parts.wide->annotation(), form);
    const auto words =
        quoteOf(m_parts.session.library(), second->version(), second->text(), second->reader().selection());
    m_parts.status->showMessage(words ? copyQuote(*words, form) : tr("Select a quote in the article first."),
                                4000);
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
