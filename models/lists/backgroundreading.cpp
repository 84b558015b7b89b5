// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/backgroundreading.h"

#include "models/editing/session.h"

namespace apostille {

const Library *BackgroundReading::Reader::library()
{
    if (!m_library) {
        if (auto opened = Library::open(m_path, Library::Mode::ReadOnly))
            m_library = std::move(*opened);
    }
    return m_library.get();
}

BackgroundReading::BackgroundReading(Session &session, std::function<void()> refresh, QObject *parent)
    : QObject(parent)
    , m_refresh(std::move(refresh))
    , m_reader(session.library().path())
{
    m_reader.moveToThread(&m_thread);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_refresh(); });
    connect(&session, &Session::annotationChanged, this, &BackgroundReading::noteChange);
    connect(&session, &Session::articlesChanged, this, &BackgroundReading::noteChange);
    connect(&session, &Session::vocabularyChanged, this, &BackgroundReading::noteChange);
}

BackgroundReading::~BackgroundReading()
{
    ++m_last;
    if (m_thread.isRunning()) {
        // A connection is closed by the thread that opened it.
        QMetaObject::invokeMethod(&m_reader, [this] { m_reader.close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

void BackgroundReading::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && !m_thread.isRunning())
        m_thread.start();
    if (watched && m_stale)
        noteChange();
}

void BackgroundReading::noteChange()
{
    ++m_last; // an answer on its way is to a question that nobody has any more
    m_stale = !m_watched;
    if (m_watched)
        m_soon.start();
}

} // namespace apostille
