// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"

namespace apostille {

/// For each block of one text the block of another text that it is there, in order; -1 where there is none or
/// where that is not certain. Blocks are told by their words: what is alike at both ends, and between them
/// what stands once in each.
[[nodiscard]] std::vector<qsizetype> sameBlocks(const std::vector<Block> &from, const std::vector<Block> &to);

} // namespace apostille
