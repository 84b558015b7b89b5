// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"
#include "models/library/articlestore.h"

namespace apostille {

class Library;

/// The snapshot as the cleaner saw it: the same detection, the same decoding.
[[nodiscard]] RawDocument documentOf(const Snapshot &snapshot);

/// What was taken away from the page of a text version, and what its reader has put back. Cleans the page
/// anew: call it on a worker's own Library.
[[nodiscard]] Expected<CleaningAudit> auditOf(const Library &library, const TextVersion &version);

} // namespace apostille
