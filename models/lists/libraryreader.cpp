// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/libraryreader.h"

namespace apostille {

Expected<const Library *> LibraryReader::Room::library()
{
    if (!m_library) {
        auto opened = Library::open(m_path, Library::Mode::ReadOnly);
        if (!opened)
            return std::unexpected(opened.error());
        m_library = std::move(*opened);
    }
    return m_library.get();
}

LibraryReader::LibraryReader(QString path, QObject *parent)
    : QObject(parent)
    , m_room(std::move(path))
{
    m_room.moveToThread(&m_thread);
}

LibraryReader::~LibraryReader()
{
    forget();
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(&m_room, [this] { m_room.close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LibraryReader::forget()
{
    ++m_last;
}

} // namespace apostille
