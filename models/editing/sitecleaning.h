// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningchoices.h"

namespace apostille {

class Session;

/// Each is one undo step; articles that come in from then on are cleaned so. A failure is told by
/// Session::failed.

/// Takes over the choices; where there is one already about the same, it gives way.
bool rememberForSite(Session &session, const SiteChoices &site);
bool forgetSite(Session &session, const QString &host);
/// Those of a file, likewise; false where nothing is new, too.
bool importSiteChoices(Session &session, const std::vector<SiteChoices> &sites);

} // namespace apostille
