// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/pageline.h"

#include <vector>

namespace apostille::plaintext {

/// A text without anything of a page around it: what somebody typed, or has copied with care. All of it is
/// the article.
[[nodiscard]] bool isBare(const Page &page);

/// Which lines are the article's: what the votes (linevotes.h) say, and where rules are surer, the rules.
[[nodiscard]] std::vector<bool> chosenLines(const Page &page, const std::vector<float> &votes);

} // namespace apostille::plaintext
