// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace apostille {

class Session;

/// Saved searches, each change one undo step; a failure is told by Session::failed.

/// Gives its id, null where it could not be saved. Without a name it is called as what was typed.
QUuid saveSearch(Session &session, const QString &query, const QString &name = {});
bool renameSearch(Session &session, const QUuid &search, const QString &name);
bool trashSearch(Session &session, const QUuid &search);
bool restoreSearch(Session &session, const QUuid &search);

} // namespace apostille
