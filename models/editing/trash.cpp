// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/trash.h"

#include "models/editing/session.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct Trash
{
    Q_DECLARE_TR_FUNCTIONS(Trash)
};

} // namespace

bool restoreThings(Session &session, const std::vector<TrashedThing> &things)
{
    if (things.empty())
        return false;
    const auto restore = [&session, things] { return session.library().trash().restore(things); };
    if (const auto restored = restore(); !restored) {
        Q_EMIT session.failed(restored.error());
        return false;
    }
    session.done({.name = Trash::tr("restore %n thing(s)", nullptr, static_cast<int>(things.size())),
                  .again = restore,
                  .back = [&session, things] { return session.library().trash().putBack(things); },
                  .tell = [&session] { session.announceEverythingChanged(); }});
    return true;
}

} // namespace apostille
