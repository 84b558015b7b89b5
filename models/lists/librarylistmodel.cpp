// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/librarylistmodel.h"

#include "models/editing/session.h"

namespace apostille {

LibraryListModel::LibraryListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::annotationChanged, this, &LibraryListModel::noteChange);
    connect(&session, &Session::articlesChanged, this, &LibraryListModel::noteChange);
}

void LibraryListModel::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_stale)
        noteChange();
}

void LibraryListModel::noteChange()
{
    m_stale = !m_watched;
    if (m_watched)
        reload();
}

} // namespace apostille
