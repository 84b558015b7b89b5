// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/things.h"

#include <QString>

#include <optional>

namespace apostille {

class Session;

/// What is done with tags: one transaction and one undo step each; a failure is told by Session::failed.

/// The tag of that name, made (undoably) where there is none; a null id where the name is empty.
QUuid createTag(Session &session, const QString &name);
/// Another tag that has the name already takes this one in; gives its id, else the tag's own.
QUuid renameTag(Session &session, const QUuid &tag, const QString &name);
/// All that has `tag` gets `into`; `tag` goes to the trash and remembers what it was on.
bool mergeTags(Session &session, const QUuid &tag, const QUuid &into);
bool trashTag(Session &session, const QUuid &tag);
bool restoreTag(Session &session, const QUuid &tag);

/// Those that have the tag already stay as they are; false where nothing changed.
bool tagThings(Session &session, const QUuid &tag, const Things &things);
bool untagThings(Session &session, const QUuid &tag, const Things &things);

} // namespace apostille
