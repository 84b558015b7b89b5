// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <vector>

namespace apostille {

class Session;

/// What is done to one or many articles of the list: one transaction and one undo step, however many. Nothing
/// happens where nothing would change; a failure is told by Session::failed.
void markRead(Session &session, const std::vector<QUuid> &articles, bool read);
void star(Session &session, const std::vector<QUuid> &articles, bool starred);
bool moveToTrash(Session &session, const std::vector<QUuid> &articles);

} // namespace apostille
