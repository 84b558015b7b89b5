// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace apostille {

class Session;

/// Writes the search entries that wait since a claim, source or tag with thousands of quotes was renamed or
/// merged (SearchIndex::catchUp): a few milliseconds at a time, between what the user does. What was not
/// finished when the window was closed goes on when the library is opened again.
class SearchUpkeep : public QObject
{
    Q_OBJECT

public:
    explicit SearchUpkeep(Session &session);

private:
    void goOn();

    Session &m_session;
    QTimer m_next;
    bool m_indexed = false; ///< since nothing waited
};

} // namespace apostille
