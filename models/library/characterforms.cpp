// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/characterforms.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Latin, Greek, Cyrillic, Hebrew and Arabic come from a table; the rest is worked out character by
/// character.
constexpr char32_t tableEnd = 0x0700;

struct Spelling
{
    char32_t character;
    QLatin1StringView letters;
};

/// Letters that Unicode does not take apart though readers type them so.
constexpr std::array spellings{
    Spelling{U'œ', "oe"_L1}, Spelling{U'æ', "ae"_L1}, Spelling{U'ß', "ss"_L1}, Spelling{U'ø', "o"_L1},
    Spelling{U'ł', "l"_L1},  Spelling{U'đ', "d"_L1},  Spelling{U'ð', "d"_L1},  Spelling{U'þ', "th"_L1},
    Spelling{U'ı', "i"_L1},  Spelling{U'ħ', "h"_L1},
};

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

/// Marks that readers leave out when typing: accents, Hebrew and Arabic points, variation selectors, kana
/// voicing. The vowel signs of Indic scripts are no such marks.
constexpr std::array droppedMarks{
    CharacterRange{0x0300, 0x036f}, CharacterRange{0x0483, 0x0489}, CharacterRange{0x0591, 0x05c7},
    CharacterRange{0x0610, 0x061a}, CharacterRange{0x064b, 0x065f}, CharacterRange{0x0670, 0x0670},
    CharacterRange{0x06d6, 0x06ed}, CharacterRange{0x1ab0, 0x1aff}, CharacterRange{0x1dc0, 0x1dff},
    CharacterRange{0x20d0, 0x20ff}, CharacterRange{0x3099, 0x309a}, CharacterRange{0xfe00, 0xfe0f},
    CharacterRange{0xfe20, 0xfe2f}, CharacterRange{0x0e30, 0x0e4e}, CharacterRange{0x0eb0, 0x0ece},
};

bool isDroppedMark(char32_t character)
{
    return std::ranges::any_of(droppedMarks, [character](const CharacterRange &range) {
        return character >= range.first && character <= range.last;
    });
}

bool isApostrophe(char32_t character)
{
    return character == U'\'' || character == U'\u2019' || character == U'\u2018' || character == U'\u02bc' ||
           character == U'\u201b' || character == U'\uff07';
}

bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return character == U'\u30fc' || character == U'\u3005';
    }
}

CharacterKind kindOf(char32_t character)
{
    constexpr char32_t tatweel = 0x0640;        // lengthens an Arabic word for looks
    constexpr char32_t zeroWidthSpace = 0x200b; // separates Khmer and Thai words
    if (isApostrophe(character))
        return CharacterKind::Apostrophe;
    if (character == zeroWidthSpace)
        return CharacterKind::Separator;
    const QChar::Category category = QChar::category(character);
    const bool mark = category <= QChar::Mark_Enclosing;
    if (character == tatweel || category == QChar::Other_Format || (mark && isDroppedMark(character)))
        return CharacterKind::Joined;
    if (mark || QChar::isLetterOrNumber(character))
        return standsAlone(character) ? (mark ? CharacterKind::Joined : CharacterKind::Single)
                                      : CharacterKind::Word;
    return CharacterKind::Separator;
}

const Spelling *spellingOf(char32_t character)
{
    const auto found = std::ranges::find(spellings, character, &Spelling::character);
    return found == spellings.end() ? nullptr : &*found;
}

QString loweredText(char32_t character)
{
    const char32_t lower = QChar::toLower(character);
    if (const Spelling *spelling = spellingOf(lower))
        return spelling->letters;
    return QString::fromUcs4(&lower, 1);
}

/// Hangul syllables are kept whole: taken apart they would be three letters of a word.
QString foldedText(char32_t character)
{
    const QString lowered = loweredText(character);
    if (QChar::script(character) == QChar::Script_Hangul)
        return lowered;
    if (const int digit = QChar::digitValue(character); digit >= 0)
        return QString::number(digit);
    QString folded;
    for (const char32_t part : lowered.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const CharacterKind kind = kindOf(part);
        if (kind == CharacterKind::Word || kind == CharacterKind::Single)
            folded += part == U'ς' ? u"σ"_s : loweredText(part);
    }
    return folded.isEmpty() ? lowered : folded;
}

CharacterForm workedOut(char32_t character)
{
    CharacterForm form;
    form.kind = kindOf(character);
    if (form.kind == CharacterKind::Word || form.kind == CharacterKind::Single) {
        form.setFolded(foldedText(character).toStdString());
        form.setLowered(loweredText(character).toStdString());
    } else if (form.kind == CharacterKind::Joined && isDroppedMark(character)) {
        form.setLowered(QString::fromUcs4(&character, 1).toStdString());
    }
    return form;
}

std::array<CharacterForm, tableEnd> workedOutTable()
{
    std::array<CharacterForm, tableEnd> table;
    for (char32_t character = 0; character < tableEnd; ++character)
        table[character] = workedOut(character);
    return table;
}

} // namespace

/// A form that does not fit (Arabic ligatures of whole phrases) is left empty: such characters are not
/// searched.
void CharacterForm::setFolded(std::string_view utf8)
{
    m_foldedSize = static_cast<std::uint8_t>(utf8.size() <= m_folded.size() ? utf8.size() : 0);
    std::copy_n(utf8.begin(), m_foldedSize, m_folded.begin());
}

void CharacterForm::setLowered(std::string_view utf8)
{
    m_loweredSize = static_cast<std::uint8_t>(utf8.size() <= m_lowered.size() ? utf8.size() : 0);
    std::copy_n(utf8.begin(), m_loweredSize, m_lowered.begin());
}

const CharacterForm &characterForm(char32_t character)
{
    static const std::array<CharacterForm, tableEnd> table = workedOutTable();
    if (character < tableEnd)
        return table[character];
    thread_local CharacterForm other;
    other = workedOut(character);
    return other;
}

} // namespace apostille
