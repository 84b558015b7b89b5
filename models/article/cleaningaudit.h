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
    std::vector<bool> isChosen = {};  ///< of article.blocks: kept by a choice for the site
    /// Cleaning the page again gives another text, whatever the reader of this one has changed.
    bool isOutdated = false;
};

/// As clean(), and tells what it took away. Twice the work: not for every page that comes in.
[[nodiscard]] Expected<CleaningAudit> audit(const RawDocument &document,
                                            Cleaning cleaning = Cleaning::Article,
                                            const CleaningChoices &choices = {});

/// What the text that a reader began with holds: what its cleaning made of the page, or, where it was cleaned
/// again by this very cleaner, what he had changed before as well.
enum class Made { ByCleaning, WithReader };

/// The same of a text of that page which a reader (or an older cleaner) has made otherwise: what its audit
/// says of the cleaner's own choice, told of the blocks that are shown. `made`: the text that the reader
/// began with, which tells what is of the reader from what is of an earlier cleaning.
[[nodiscard]] CleaningAudit auditOf(const Article &shown, const CleaningAudit &cleaned, const Article &made,
                                    Made how = Made::ByCleaning);
[[nodiscard]] CleaningAudit auditOf(const Article &shown, const CleaningAudit &cleaned);

/// Where the part stood: its blocks are those at removed[part].blockBefore then.
[[nodiscard]] Article withPartBack(const Article &article, std::size_t part);
[[nodiscard]] Article withoutBlock(const Article &article, std::size_t block);

/// What the reader of an audited text wants otherwise than the cleaner, block by block.
[[nodiscard]] CleaningChoices choicesIn(const CleaningAudit &audit);

/// The same choices for other pages of the site: by place where the page's elements set it apart, else by its
/// words. `known`: those that the site has already.
[[nodiscard]] CleaningChoices lastingChoices(const RawDocument &document, const CleaningChoices &choices,
                                             const CleaningChoices &known = {});

} // namespace apostille
