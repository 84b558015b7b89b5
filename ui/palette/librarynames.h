// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QObject>

namespace apostille {

class Session;

/// The names of all articles, claims, sources and tags of a library, read on a worker and kept until
/// something changes.
class LibraryNames : public QObject
{
    Q_OBJECT

public:
    explicit LibraryNames(Session &session, QObject *parent);

    [[nodiscard]] std::shared_ptr<const PaletteEntries> entries() const; ///< what is known so far
    void refresh();                                                      ///< reads again where needed

Q_SIGNALS:
    void changed();

private:
    void receive(const std::shared_ptr<const PaletteEntries> &entries);

    Session &m_session;
    std::shared_ptr<const PaletteEntries> m_entries;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace apostille
