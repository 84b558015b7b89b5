// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/article/articleselection.h"

namespace apostille {

/// Takes the lines away with which the kept text begins and that only say once more what the article's head
/// shows: its date ("4. Mai 2023"), its byline ("Von Ann Lee"). The words are data: dates.txt and bylines.txt
/// in resources/cleaning/plaintext.
void dropHeadDetails(const PageText &page, const Metadata &metadata, std::vector<Choice> &choices);

} // namespace apostille
