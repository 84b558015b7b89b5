// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaner.h"

namespace apostille {

/// An article, what cleaning took away around it, and where on its page everything stood.
struct CleaningAudit
{
    Article article = {};             ///< with its removed parts
    std::vector<QString> paths = {};  ///< of article.blocks (elementpath.h)
    std::vector<bool> isPutBack = {}; ///< of article.blocks: the cleaner takes it away, the reader did not
};

/// As clean(), and tells what it took away. Twice the work: not for every page that comes in.
[[nodiscard]] Expected<CleaningAudit> audit(const RawDocument &document,
                                            Cleaning cleaning = Cleaning::Article);

/// The same of a text of that page which a reader (or an older cleaner) has made otherwise: what its audit
/// says of the cleaner's own choice, told of the blocks that are shown.
[[nodiscard]] CleaningAudit auditOf(const Article &shown, const CleaningAudit &cleaned);

/// Where the part stood: its blocks are those at removed[part].blockBefore then.
[[nodiscard]] Article withPartBack(const Article &article, std::size_t part);
[[nodiscard]] Article withoutBlock(const Article &article, std::size_t block);

/// What the reader of an audited text wants otherwise than the cleaner, block by block.
[[nodiscard]] CleaningChoices choicesIn(const CleaningAudit &audit);

/// The same choices for other pages of the site: by place where the page's elements set it apart, else by its
/// words.
[[nodiscard]] CleaningChoices lastingChoices(const RawDocument &document, const CleaningChoices &choices);

} // namespace apostille
