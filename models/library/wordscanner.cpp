// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/wordscanner.h"

#include <QString>

#include <algorithm>
#include <array>

namespace apostille {

namespace {

/// Longer "words" are addresses and debris; their start is enough to find them by.
constexpr std::size_t longestWord = 64;

bool isAsciiWord(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

constexpr std::array<std::string_view, 10> elisions{"l", "d", "j", "m", "t", "s", "n", "c", "qu", "ll"};

} // namespace

WordScanner::Character WordScanner::at(std::size_t position) const
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(m_text[i]); };
    const unsigned char lead = byte(position);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || position + size > m_text.size())
        return {0, 1};
    char32_t code = lead & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(position + i) & 0xc0) != 0x80)
            return {0, 1};
        code = (code << 6) | (byte(position + i) & 0x3fU);
    }
    return {code <= 0x10ffff ? code : U'\0', size};
}

CharacterKind WordScanner::kindAt(std::size_t position) const
{
    return position < m_text.size() ? characterForm(at(position).code).kind : CharacterKind::Separator;
}

bool WordScanner::next()
{
    CharacterKind before = CharacterKind::Separator;
    while (m_position < m_text.size()) {
        const Character character = at(m_position);
        const CharacterKind kind =
            isAsciiWord(m_text[m_position]) ? CharacterKind::Word : characterForm(character.code).kind;
        if (kind == CharacterKind::Word || kind == CharacterKind::Single) {
            const bool joined =
                before == CharacterKind::Apostrophe && m_end > 0 &&
                m_end + 3 >= m_position; // the apostrophe stands directly between the two words
            readWord();
            m_elided = isElidedWord(joined);
            return true;
        }
        before = kind;
        m_position += character.size;
    }
    return false;
}

/// Nearly all letters of the texts that we have are plain ones: they need no look into tables.
void WordScanner::readLetters()
{
    for (; m_position < m_text.size() && isAsciiWord(m_text[m_position]); ++m_position) {
        if (m_folded.size() >= longestWord)
            continue;
        m_folded += asciiLower(m_text[m_position]);
        if (m_accented)
            m_lowered += m_folded.back();
    }
}

void WordScanner::readWord()
{
    m_start = m_position;
    m_folded.clear();
    m_accented = false;
    m_decomposed = false;
    bool single = false;
    while (m_position < m_text.size()) {
        if (!single)
            readLetters();
        if (m_position == m_text.size())
            break;
        const Character character = at(m_position);
        const CharacterForm &form = characterForm(character.code);
        const bool first = m_position == m_start;
        const bool goesOn = form.kind == CharacterKind::Joined ||
                            (form.kind == CharacterKind::Word && !single) ||
                            (form.kind == CharacterKind::Single && first);
        if (!goesOn)
            break;
        single = single || form.kind == CharacterKind::Single;
        append(form);
        m_position += character.size;
    }
    m_end = m_position;
    if (m_decomposed)
        m_lowered = QString::fromStdString(m_lowered).normalized(QString::NormalizationForm_C).toStdString();
}

void WordScanner::append(const CharacterForm &form)
{
    if (m_folded.size() + form.folded().size() > longestWord)
        return;
    if (!m_accented && form.folded() != form.lowered()) {
        m_lowered = m_folded;
        m_accented = true;
    }
    m_folded += form.folded();
    if (m_accented)
        m_lowered += form.lowered();
    m_decomposed = m_decomposed || (form.kind == CharacterKind::Joined && !form.lowered().empty());
}

bool WordScanner::isElidedWord(bool afterApostrophe) const
{
    if (afterApostrophe && m_folded == "s")
        return true;
    if (m_folded.size() > 2 || kindAt(m_position) != CharacterKind::Apostrophe)
        return false;
    const CharacterKind following = kindAt(m_position + at(m_position).size);
    return following == CharacterKind::Word && std::ranges::find(elisions, m_folded) != elisions.end();
}

} // namespace apostille
