// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/linewriter.h"

#include "models/article/htmlletters.h"

#include <array>

namespace apostille {

namespace {

/// The bytes of one character, as its first byte says.
std::size_t sequenceLength(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// Soft hyphen, zero width space, line and paragraph separators' kin, word joiner, byte order mark.
bool isInvisible(std::string_view character)
{
    static constexpr std::array<std::string_view, 6> invisible{
        "\xc2\xad", "\xe2\x80\x8b", "\xe2\x80\x8e", "\xe2\x80\x8f", "\xe2\x81\xa0", "\xef\xbb\xbf"};
    for (const std::string_view one : invisible) {
        if (character == one)
            return true;
    }
    return false;
}

} // namespace

void LineWriter::special(std::string_view text, std::size_t &index)
{
    const std::size_t length = std::min(sequenceLength(text[index]), text.size() - index);
    const std::string_view character = text.substr(index, length);
    index += length;
    if (length == 1 || isInvisible(character))
        return; // a control
    if (character == "\xe2\x80\xa8" || character == "\xe2\x80\xa9") {
        m_space = true;
        return;
    }
    if (m_space && !isEmpty())
        m_buffer.push_back(' ');
    m_space = false;
    m_buffer.append(character);
    m_visible = m_visible || character != "\xc2\xa0";
}

void LineWriter::append(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const char c = text[i];
        if (isHtmlSpace(c)) {
            m_space = true;
            ++i;
        } else if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) {
            special(text, i);
        } else {
            const std::size_t from = i;
            while (i < text.size() && text[i] > ' ' && text[i] < 0x7f)
                ++i;
            if (m_space && !isEmpty())
                m_buffer.push_back(' ');
            m_space = false;
            m_buffer.append(text.substr(from, i - from));
            m_visible = true;
        }
    }
}

void LineWriter::appendPreformatted(std::string_view text)
{
    m_space = false;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
            continue;
        m_visible = m_visible || !isHtmlSpace(c);
        m_buffer.push_back(c);
    }
}

bool LineWriter::finish()
{
    const auto endsWithNoBreakSpace = [this] {
        return m_buffer.size() >= m_begin + 2 && m_buffer.ends_with("\xc2\xa0");
    };
    while (!isEmpty() && (isHtmlSpace(m_buffer.back()) || endsWithNoBreakSpace()))
        m_buffer.resize(m_buffer.size() - (isHtmlSpace(m_buffer.back()) ? 1 : 2));
    if (m_visible)
        return true;
    m_buffer.resize(m_begin);
    return false;
}

} // namespace apostille
