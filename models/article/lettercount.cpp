// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/lettercount.h"

#include <cstddef>

namespace apostille {

namespace {

constexpr char32_t ellipsis = U'…';

/// As far as the news is written with them; the spaces between sentences are missing in Chinese and Japanese.
bool isFullWidthStop(char32_t mark)
{
    return mark == U'。' || mark == U'！' || mark == U'？';
}

bool isStop(char32_t mark)
{
    return mark == U'.' || mark == U'!' || mark == U'?' || mark == U'؟' || mark == U'۔' || mark == U'।' ||
           isFullWidthStop(mark);
}

bool isComma(char32_t mark)
{
    return mark == U',' || mark == U'،' || mark == U'、' || mark == U'，';
}

bool isIdeograph(char32_t letter)
{
    constexpr char32_t hiragana = 0x3040;
    constexpr char32_t lastUnified = 0x9fff;
    return letter >= hiragana && letter <= lastUnified;
}

/// Marks that may stand behind the one that ends a sentence.
bool isClosing(char32_t mark)
{
    return mark == U')' || mark == U'"' || mark == U'\'' || mark == U'”' || mark == U'’' || mark == U'“' ||
           mark == U'»' || mark == U']' || mark == U'」' || mark == U'』' || mark == U'）';
}

bool isSpace(char32_t mark)
{
    return mark == U' ' || mark == U'\u00a0' || mark == U'\u202f' || mark == U'\u3000';
}

/// Takes a code point off the front.
char32_t next(std::string_view text, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    char32_t letter = lead & (0x3fU >> static_cast<unsigned>(following));
    for (int i = 0; i < following && at < text.size(); ++i)
        letter = (letter << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3fU);
    return letter;
}

/// Looks at one code point after another.
class Counter
{
public:
    void add(char32_t letter)
    {
        const bool digit = letter >= U'0' && letter <= U'9';
        const bool small = letter >= U'a' && letter <= U'z';
        const bool capital = letter >= U'A' && letter <= U'Z';
        const bool ideograph = isIdeograph(letter);
        m_count.length += ideograph ? lettersOfIdeograph : 1;
        m_count.capitals += capital ? 1 : 0;
        m_count.digits += digit ? 1 : 0;
        m_count.commas += isComma(letter) ? 1 : 0;
        m_count.sentences += (isSpace(letter) && m_afterStop) || isFullWidthStop(letter) ? 1 : 0;
        m_afterStop = isStop(letter) && !isFullWidthStop(letter);
        const bool foreign = letter >= 0x80 && !isFullWidthStop(letter) && !isComma(letter);
        const bool inWord = digit || small || capital || foreign;
        m_ideographs += ideograph ? 1 : 0;
        m_count.words += inWord && !ideograph && !m_inWord ? 1 : 0;
        m_inWord = inWord && !ideograph;
        follow(letter);
    }

    [[nodiscard]] LetterCount result() const
    {
        constexpr int ideographsOfWord = 2;
        LetterCount count = m_count;
        count.words += (m_ideographs + ideographsOfWord - 1) / ideographsOfWord;
        count.sentences += m_afterStop ? 1 : 0;
        count.endsSentence = isStop(m_last) || m_last == ellipsis;
        const bool open = m_closed;
        count.asks = !open && (m_last == U'?' || m_last == U'؟' || m_last == U'？');
        count.announces = !open && (m_last == U':' || m_last == U'：');
        count.breaksOff = !open && (m_last == ellipsis || m_dots >= 3);
        return count;
    }

    void start(char32_t letter) { m_count.startsSmall = letter >= U'a' && letter <= U'z'; }

private:
    static constexpr int lettersOfIdeograph = 3;

    void follow(char32_t letter)
    {
        if (isSpace(letter))
            return;
        if (isClosing(letter)) {
            m_closed = m_closed || (letter != U'"' && letter != U']');
            return;
        }
        m_closed = false;
        m_dots = letter == U'.' ? m_dots + 1 : 0;
        m_last = letter;
    }

    LetterCount m_count;
    char32_t m_last = 0; ///< that is no space and closes nothing
    int m_dots = 0;      ///< full stops in a row up to here
    int m_ideographs = 0;
    bool m_closed = false; ///< closing marks have followed the last letter
    bool m_inWord = false;
    bool m_afterStop = false;
};

} // namespace

LetterCount countLetters(std::string_view text)
{
    Counter counter;
    std::size_t at = 0;
    if (!text.empty())
        counter.start(next(text, at));
    at = 0;
    while (at < text.size())
        counter.add(next(text, at));
    return counter.result();
}

} // namespace apostille
