// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/searchupkeep.h"

#include "models/editing/session.h"
#include "models/library/searchindex.h"

using namespace std::chrono_literals;

namespace apostille {

namespace {

/// With the commit, half of what the window may be kept waiting; the other half of the time is the user's.
constexpr auto atATime = 4ms;
constexpr auto pause = 12ms;
/// Another program is writing, or the disk is full: there is no hurry.
constexpr auto afterFailure = 5s;

} // namespace

SearchUpkeep::SearchUpkeep(Session &session)
    : m_session(session)
{
    if (session.library().isReadOnly())
        return;
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SearchUpkeep::goOn);
    connect(&session, &Session::vocabularyChanged, this, [this] { m_next.start(pause); });
    m_next.start(afterFailure); // left from the last time
}

void SearchUpkeep::goOn()
{
    const auto done = m_session.library().search().catchUp(atATime);
    if (!done) {
        m_next.start(afterFailure);
    } else if (!*done) {
        m_indexed = true;
        m_next.start(pause);
    } else if (std::exchange(m_indexed, false)) {
        m_session.announceArticlesChanged(); // what is searched for may be found by the new names now
    }
}

} // namespace apostille
