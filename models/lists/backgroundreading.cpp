// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/backgroundreading.h"

#include "models/editing/session.h"

namespace apostille {

BackgroundReading::BackgroundReading(Session &session, std::function<void()> refresh, QObject *parent)
    : QObject(parent)
    , m_refresh(std::move(refresh))
    , m_reader(session.library().path())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_refresh(); });
    connect(&m_reader, &LibraryReader::failed, &session, &Session::readFailed);
    connect(&session, &Session::annotationChanged, this, &BackgroundReading::noteChange);
    connect(&session, &Session::articlesChanged, this, &BackgroundReading::noteChange);
    connect(&session, &Session::vocabularyChanged, this, &BackgroundReading::noteChange);
}

void BackgroundReading::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        noteChange();
}

void BackgroundReading::noteChange()
{
    m_reader.forget(); // an answer on its way is to a question that nobody has any more
    m_stale = !m_watched;
    if (m_watched)
        m_soon.start();
}

} // namespace apostille
