// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/trashstore.h"

namespace apostille {

class Session;

/// Things of any kind back from the trash: one undo step.
bool restoreThings(Session &session, const std::vector<TrashedThing> &things);

} // namespace apostille
