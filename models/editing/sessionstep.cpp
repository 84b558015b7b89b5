// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/sessionstep.h"

namespace apostille {

namespace {

/// A pause this long ends one stretch of typing: what follows is an undo step of its own.
constexpr int stretchSeconds = 8;
constexpr int mergeableStep = 1;

} // namespace

SessionStep::SessionStep(Session &session, const QString &name, const QUuid &thing, const QString &mergeKey)
    : QUndoCommand(name)
    , m_session(session)
    , m_thing(thing)
    , m_mergeKey(mergeKey)
    , m_latest(QDateTime::currentDateTimeUtc())
{
}

void SessionStep::undo()
{
    go(Side::Before);
}

void SessionStep::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    go(Side::After);
}

void SessionStep::go(Side side)
{
    if (const auto result = save(side); !result) {
        setObsolete(true);
        Q_EMIT m_session.failed(result.error());
        return;
    }
    tell();
    Q_EMIT m_session.saved();
}

int SessionStep::id() const
{
    return m_mergeKey.isEmpty() ? -1 : mergeableStep;
}

bool SessionStep::mergeWith(const QUndoCommand *later)
{
    const auto *step = dynamic_cast<const SessionStep *>(later);
    if (!step || step->m_thing != m_thing || step->m_mergeKey != m_mergeKey)
        return false;
    if (m_latest.secsTo(step->m_latest) > stretchSeconds)
        return false;
    takeAfter(*step);
    m_latest = step->m_latest;
    return true;
}

} // namespace apostille
