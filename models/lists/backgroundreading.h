// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreader.h"

#include <QTimer>

#include <functional>

namespace apostille {

class Session;

/// What a list reads through a LibraryReader, while somebody looks at the list, and once for a burst of
/// changes.
class BackgroundReading : public QObject
{
    Q_OBJECT

public:
    /// `refresh` asks again; called when the library has changed and the list is watched.
    BackgroundReading(Session &session, std::function<void()> refresh, QObject *parent);

    void setWatched(bool watched);
    void noteChange();

    template <typename Ask, typename Take>
    void read(const Ask &ask, const Take &take)
    {
        m_reader.read(ask, take);
    }

private:
    std::function<void()> m_refresh;
    QTimer m_soon;
    bool m_watched = false;
    bool m_stale = true;
    LibraryReader m_reader;
};

} // namespace apostille
