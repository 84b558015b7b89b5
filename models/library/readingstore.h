// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/library/readingsettings.h"

#include <QUuid>

namespace apostille {

class Connection;

/// How articles are read: the library's reading settings ("reader.size" …), what an article has for itself,
/// and how far it has been read.
class ReadingStore
{
public:
    explicit ReadingStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] ReadingSettings settings() const; ///< the usual ones where none are kept
    [[nodiscard]] Expected<void> setSettings(const ReadingSettings &settings);

    [[nodiscard]] QString ownOf(const QUuid &article) const; ///< '': as the library
    [[nodiscard]] Expected<void> setOwn(const QUuid &article, const QString &own);

    /// Which share of the text stood above the view when it was last read: 0 to 1.
    [[nodiscard]] double progress(const QUuid &article) const;
    [[nodiscard]] Expected<void> setProgress(const QUuid &article, double share);

private:
    Connection &m_connection;
};

} // namespace apostille
