// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/annotationcommands.h"

#include "models/editing/session.h"
#include "models/library/vocabularystore.h"
#include "ui/export/exportdialog.h"
#include "ui/list/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/textpair.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

AnnotationCommands::AnnotationCommands(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const WindowActions &actions = parts.actions;
    Desk *desk = parts.desk;
    TextPair &texts = *parts.texts;
    texts.connectToFirst(actions.highlight, this, [desk] { desk->highlight(MarkColour::Yellow); });
    for (QAction *colour : actions.colours)
        texts.connectToFirst(colour, this, [desk, colour] {
            desk->highlight(static_cast<MarkColour>(colour->data().toInt()));
        });
    texts.connectToFirst(actions.note, this, [desk] { desk->startNote(); });
    const auto startAt = [desk](AnnotationPane::Field field) {
        return [desk, field] { desk->startQuote(field); };
    };
    texts.connectToFirst(actions.quote, this, startAt(AnnotationPane::Field::Speaker));
    texts.connectToFirst(actions.speaker, this, startAt(AnnotationPane::Field::Speaker));
    texts.connectToFirst(actions.claim, this, startAt(AnnotationPane::Field::Claim));
    connect(actions.nextAnnotation, &QAction::triggered, this, [desk] { desk->step(1); });
    connect(actions.previousAnnotation, &QAction::triggered, this, [desk] { desk->step(-1); });
    connect(actions.trashAnnotation, &QAction::triggered, this, [desk] { desk->trashCurrent(); });
    connect(actions.exportQuotes, &QAction::triggered, this, &AnnotationCommands::exportQuotes);
}

void AnnotationCommands::exportQuotes()
{
    m_parts.pane->flush();
    m_parts.wide->flush();
    std::vector<ExportScope> scopes = m_parts.wide->exportScopes();
    if (!m_parts.pane->current().isNull())
        scopes.push_back({tr("Selected annotation"), {.annotations = {m_parts.pane->current()}}});
    // One may be selected that is not open: by the button that asks for a menu.
    if (const auto selected = m_parts.articles->selected();
        selected.size() > 1 || (selected.size() == 1 && selected.front() != m_parts.desk->article()))
        scopes.push_back({tr("%n selected article(s)", nullptr, static_cast<int>(selected.size())),
                          {.articles = selected}});
    if (!m_parts.desk->article().isNull())
        scopes.push_back({tr("This article"), {.articles = {m_parts.desk->article()}}});
    const auto &filter = m_parts.articles->filter();
    if (!filter.claim.isNull() || !filter.source.isNull())
        scopes.push_back({m_parts.articles->narrowedTo(), {.claim = filter.claim, .source = filter.source}});
    if (const auto tag = m_parts.session.library().tags().get(filter.tag); tag && !filter.tag.isNull())
        scopes.push_back({u'#' + tag->name, {.tag = filter.tag}});
    if (const QString searched = m_parts.articles->searched(); !searched.isEmpty()) {
        if (const auto found = m_parts.articles->allFound(); !found.empty())
            scopes.push_back({tr("Search “%1”").arg(searched), {.articles = found}});
    }
    scopes.push_back({tr("Whole library"), {}});
    ExportDialog dialog(m_parts.session, m_parts.theme, scopes, &m_parts.window);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString &path, int quotes) {
        m_parts.messages->say(tr("%n quote(s) written to %1", nullptr, quotes).arg(path));
    });
    dialog.exec();
}

} // namespace apostille
