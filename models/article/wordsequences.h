// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace apostille {

/// The sequences of three words in a text, to tell which blocks of a page it has, whatever marks and white
/// space stand between the words.
class WordSequences
{
public:
    explicit WordSequences(std::string_view text);

    [[nodiscard]] std::size_t size() const { return m_sequences.size(); }

    /// 0 … 1; texts of fewer than three words: whether their words stand there as one.
    [[nodiscard]] float shareOf(std::string_view text) const;

private:
    std::unordered_set<std::uint64_t> m_sequences;
};

} // namespace apostille
