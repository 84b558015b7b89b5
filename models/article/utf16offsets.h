// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string_view>
#include <vector>

namespace apostille {

/// Byte offsets of a UTF-8 text as UTF-16 ones.
class Utf16Offsets
{
public:
    explicit Utf16Offsets(std::string_view text)
    {
        m_offsets.reserve(text.size() + 1);
        qsizetype units = 0;
        for (const char c : text) {
            m_offsets.push_back(units);
            const auto byte = static_cast<unsigned char>(c);
            // Every character counts at its first byte; those beyond the basic plane are two units.
            units += byte < 0x80 || byte >= 0xc0 ? (byte >= 0xf0 ? 2 : 1) : 0;
        }
        m_offsets.push_back(units);
    }

    [[nodiscard]] qsizetype at(int byte) const
    {
        const auto index = static_cast<std::size_t>(byte < 0 ? 0 : byte);
        return index < m_offsets.size() ? m_offsets[index] : m_offsets.back();
    }

private:
    std::vector<qsizetype> m_offsets;
};

} // namespace apostille
