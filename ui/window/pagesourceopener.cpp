// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagesourceopener.h"

#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "ui/annotations/annotationpane.h"
#include "ui/reader/reader.h"
#include "ui/source/sourcewindow.h"
#include "ui/window/desk.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

PageSourceOpener::PageSourceOpener(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.pageSource, &QAction::triggered, this, &PageSourceOpener::open);
}

void PageSourceOpener::open()
{
    if (m_parts.desk->article().isNull())
        return;
    if (!m_source)
        m_source = new SourceWindow(m_parts.theme, &m_parts.window);
    m_source->load(m_parts.session.library().path(), {m_parts.desk->version().id, wanted()});
    m_source->show();
    m_source->raise();
    m_source->activateWindow();
}

Anchor PageSourceOpener::wanted() const
{
    const TextRange selected = m_parts.reader->selection();
    if (selected.start < selected.end)
        return anchorAt(m_parts.desk->version().content.text(), selected.start, selected.end);
    const auto annotation = m_parts.session.library().annotations().get(m_parts.pane->current());
    return annotation ? annotation->anchor : Anchor();
}

void PageSourceOpener::setTheme(const Theme &theme)
{
    if (m_source)
        m_source->setTheme(theme);
}

} // namespace apostille
