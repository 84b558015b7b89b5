// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"
#include "models/library/articlestore.h"

namespace apostille {

class Library;

/// The snapshot as the cleaner saw it: the same detection, the same decoding.
[[nodiscard]] RawDocument documentOf(const Snapshot &snapshot);

/// The site of a page by the address that it came from, else by the one that it gives itself; empty: none.
[[nodiscard]] QString siteOfPage(const RawDocument &document, const Metadata &metadata);

/// The capture of a version and those of the article's further pages.
[[nodiscard]] Expected<std::vector<RawDocument>> documentsOf(const Library &library,
                                                             const TextVersion &version);

/// What the library keeps about the site of a page.
[[nodiscard]] CleaningChoices choicesFor(const Library &library, const RawDocument &document,
                                         const Metadata &metadata);

/// What was taken away from the pages of a text version, and what its reader has put back, measured against
/// what cleaning makes of it now, with the choices for its site. Cleans them anew: call it on a worker's
/// own Library.
[[nodiscard]] Expected<CleaningAudit> auditOf(const Library &library, const TextVersion &version);

} // namespace apostille
