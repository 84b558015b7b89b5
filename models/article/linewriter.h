// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace apostille {

/// Appends text to a buffer with white space as a browser shows it: runs of it are one space, none at the
/// beginning or the end of a line of text. No-break spaces stay; characters that only steer line breaking or
/// byte order (soft hyphen, zero width space, byte order mark) and controls go, since they would stand
/// between the letters of words that are searched and quoted.
class LineWriter
{
public:
    explicit LineWriter(std::string &buffer)
        : m_buffer(buffer)
        , m_begin(buffer.size())
    {
    }

    void append(std::string_view text);
    void appendPreformatted(std::string_view text);
    void lineBreak() { m_space = true; }

    /// Where the next visible character will stand.
    [[nodiscard]] std::size_t next() const { return m_buffer.size() + (m_space && !isEmpty() ? 1 : 0); }
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_buffer.size() == m_begin; }

    /// Ends the line; true if there is something on it that can be seen. What cannot is taken back.
    bool finish();
    void start()
    {
        m_begin = m_buffer.size();
        m_space = false;
        m_visible = false;
    }

private:
    void special(std::string_view text, std::size_t &index);

    std::string &m_buffer;
    std::size_t m_begin;
    bool m_space = false;
    bool m_visible = false;
};

} // namespace apostille
