// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstate.h"

#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/desk.h"
#include "ui/window/sidebar.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

WindowState stateOf(const WindowParts &parts)
{
    return {.place = parts.sidebar->place(),
            .isTable = !parts.wide->isHidden(),
            .search = parts.articles->searched(),
            .article = parts.desk->article(),
            .selection = parts.reader->selection(),
            .annotation = parts.pane->current(),
            .editing = parts.pane->editing(),
            .inSettings = parts.window.findChild<SettingsWindow *>() != nullptr};
}

void resume(const WindowParts &parts, const WindowState &state)
{
    if (!state.isTable)
        parts.sidebar->setPlace(state.place);
    if (!state.search.isEmpty())
        parts.articles->showSearch(state.search);
    parts.reader->prepare();
    if (!state.article.isNull())
        parts.desk->open(state.article);
    if (state.selection.start < state.selection.end)
        parts.reader->select(state.selection.start, state.selection.end);
    parts.pane->setCurrent(state.annotation);
    parts.reader->setCurrentMark(state.annotation);
    if (state.isTable)
        parts.sidebar->setPlace(state.place);
    else if (state.editing)
        parts.pane->edit(state.annotation, *state.editing);
    if (state.inSettings)
        parts.actions.settings->trigger();
}

} // namespace apostille
