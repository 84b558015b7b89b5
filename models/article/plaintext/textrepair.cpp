// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/textrepair.h"

#include <QStringDecoder>

#include <array>

namespace apostille::plaintext {

namespace {

// Windows-1252 for the bytes 0x80–0x9F, 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isInvisible(char16_t character)
{
    switch (character) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space
    case 0x2060: // word joiner
    case 0xFEFF: // byte order mark
    case 0xFFFC: // object replacement: an image in copied text
        return true;
    default:
        return character < 0x20 && character != u'\t' && character != u'\n' && character != u'\r' &&
               character != u'\f' && character != u'\v';
    }
}

// The byte that Windows-1252 has for the character, -1 if none.
int windows1252Byte(char16_t character)
{
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF))
        return character;
    for (std::size_t index = 0; index < windows1252.size(); ++index) {
        if (windows1252[index] == character)
            return static_cast<int>(index) + 0x80;
    }
    return character >= 0x80 && character < 0xA0 ? character : -1;
}

// UTF-8 bytes of two and more begin with one of these when read as Windows-1252.
bool looksTwiceEncoded(QStringView line)
{
    for (qsizetype index = 0; index + 1 < line.size(); ++index) {
        const char16_t first = line.at(index).unicode();
        if ((first == 0xC3 || first == 0xC2 || first == 0xE2) && line.at(index + 1).unicode() >= 0x80)
            return true;
    }
    return false;
}

// Only a line that is valid UTF-8 from end to end was read wrongly; a true "Ã" would not survive the test.
QString decodedOnceMore(QStringView line)
{
    QByteArray bytes;
    bytes.reserve(line.size());
    for (const QChar character : line) {
        const int byte = windows1252Byte(character.unicode());
        if (byte < 0)
            return line.toString();
        bytes.append(static_cast<char>(byte));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder.decode(bytes);
    return decoder.hasError() ? line.toString() : decoded;
}

QString withoutDebris(const QString &text)
{
    QString mended;
    mended.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (isInvisible(unit))
            continue;
        const bool control = unit >= 0x80 && unit < 0xA0 && unit != 0x85;
        const char16_t meant = control ? windows1252[unit - 0x80U] : unit;
        if (meant != 0)
            mended.append(QChar(meant));
    }
    return mended;
}

} // namespace

QString repairedText(const QString &text)
{
    if (!looksTwiceEncoded(text))
        return withoutDebris(text);
    QString decoded;
    decoded.reserve(text.size());
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        decoded.append(looksTwiceEncoded(line) ? decodedOnceMore(line) : line.toString());
        decoded.append(u'\n');
    }
    return withoutDebris(decoded);
}

} // namespace apostille::plaintext
