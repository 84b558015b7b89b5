// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/session.h"

#include <QUndoCommand>

namespace apostille {

/// One undoable change as two values, before and after: undo saves the one, redo the other. The change is
/// already saved when the step is pushed, so its first redo() does nothing.
class SessionStep : public QUndoCommand
{
public:
    SessionStep(Session &session, const QString &name, const QUuid &thing, const QString &mergeKey);

    void undo() final;
    void redo() final;
    [[nodiscard]] int id() const final;
    [[nodiscard]] bool mergeWith(const QUndoCommand *later) final;

protected:
    enum class Side { Before, After };

    [[nodiscard]] virtual Expected<void> save(Side side) const = 0;
    virtual void tell() const = 0;
    virtual void takeAfter(const SessionStep &later) = 0;

    Session &m_session;

private:
    void go(Side side);

    QUuid m_thing;
    QString m_mergeKey;
    QDateTime m_latest;
    bool m_done = true;
};

} // namespace apostille
