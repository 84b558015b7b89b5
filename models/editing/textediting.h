// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

namespace apostille {

class Session;

/// All make a version of their own of an article's text, one undo step; annotations go along where their
/// words still stand. Nothing happens where `version` is not the current one; a failure is told by
/// Session::failed. `article` is the version's content with its removed parts (auditOf);
/// for replaceText, what cleaning its page again has made (false where that is the same).
bool putBackPart(Session &session, const TextVersion &version, const Article &article, std::size_t part);
bool replaceText(Session &session, const TextVersion &version, const Article &article);
bool removeBlock(Session &session, const TextVersion &version, const Article &article, std::size_t block);

} // namespace apostille
