// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/dateline.h"

#include "models/article/plaintext/datafile.h"
#include "models/article/plaintext/wordfolding.h"

#include <QDate>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using namespace Qt::StringLiterals;

namespace apostille::plaintext {

namespace {

struct WordHash
{
    using is_transparent = void;
    std::size_t operator()(std::u16string_view word) const { return std::hash<std::u16string_view>{}(word); }
};
using WordSet = std::unordered_set<std::u16string, WordHash, std::equal_to<>>;

struct DateWords
{
    std::unordered_map<std::u16string, int, WordHash, std::equal_to<>> months;
    WordSet around;
    WordSet modified;
    WordSet published;

    DateWords()
    {
        QString section;
        forEachDataLine(readDataFile(u"dates"_s), [&](QStringView line) {
            if (line.startsWith(u'['))
                section = line.mid(1, line.indexOf(u']') - 1).toString();
            else
                addLine(section, FoldedLine(line));
        });
    }

    void addLine(QStringView section, const FoldedLine &line)
    {
        int month = 0;
        for (const FoldedWord &word : line.words()) {
            if (section == u"months" && word.number)
                month = QStringView(word.text).toInt();
            else if (section == u"months")
                months.emplace(word.text, month);
            else
                (section == u"modified"    ? modified
                 : section == u"published" ? published
                                           : around)
                    .emplace(word.text);
        }
    }
};

const DateWords &dateWords()
{
    static const DateWords words;
    return words;
}

// Digits or letters that stand together, with the character before them: "14:02" is [14] [:02].
struct Piece
{
    std::u16string word; ///< folded; empty for a number
    int number = -1;
    qsizetype digits = 0;
    QChar before;
    qsizetype end = 0; ///< in the line
};

std::vector<Piece> piecesOf(QStringView line)
{
    std::vector<Piece> pieces;
    for (qsizetype index = 0; index < line.size();) {
        const QChar character = line.at(index);
        const bool digit = character.isDigit();
        if (!digit && !character.isLetter()) {
            ++index;
            continue;
        }
        Piece piece;
        piece.before = index > 0 ? line.at(index - 1) : QChar();
        const qsizetype start = index;
        for (; index < line.size(); ++index) {
            const QChar here = line.at(index);
            if (digit ? !here.isDigit() : !here.isLetter() && !here.isMark())
                break;
            // "HealthMay 3": the space between was only painted.
            if (!digit && here.isUpper() && index > start && line.at(index - 1).isLower())
                break;
            if (digit)
                piece.number = index - start < 4 ? std::max(piece.number, 0) * 10 + here.digitValue() : -1;
            if (const char16_t letter = foldedLetter(here.unicode()); !digit && letter != 0)
                piece.word.push_back(letter);
        }
        piece.digits = digit ? index - start : 0;
        piece.end = index;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

class DateReader
{
public:
    DateReader(QStringView line, QStringView language)
        : m_pieces(piecesOf(line))
        , m_language(language)
    {
    }

    LineDates read()
    {
        LineDates dates;
        dates.nothingElse = true;
        bool modified = false;
        for (std::size_t index = 0; index < m_pieces.size();) {
            if (const std::size_t taken = readDate(index); taken > 0) {
                index += taken;
                const QString written = m_date.toString(Qt::ISODate) + readTime(index);
                if (dates.end == 0)
                    dates.end = m_pieces[index - 1].end;
                QString &place = modified ? dates.modified : dates.published;
                if (place.isEmpty())
                    place = written;
                modified = false;
                continue;
            }
            const Piece &piece = m_pieces[index];
            modified = modified || dateWords().modified.contains(piece.word);
            dates.announced = dates.announced || dateWords().published.contains(piece.word);
            const bool belongs = piece.word.empty() ? piece.digits <= 2
                                                    : dateWords().around.contains(piece.word) ||
                                                          dateWords().published.contains(piece.word);
            dates.nothingElse = dates.nothingElse && belongs;
            ++index;
        }
        dates.nothingElse = dates.nothingElse && dates.any();
        return dates;
    }

    /// "November 2015" and nothing else.
    QString readMonth()
    {
        const int named = month(0);
        return m_pieces.size() == 2 && named > 0 && isYear(1)
                   ? u"%1-%2"_s.arg(m_pieces[1].number).arg(named, 2, 10, QChar(u'0'))
                   : QString();
    }

private:
    [[nodiscard]] const Piece *at(std::size_t index) const
    {
        return index < m_pieces.size() ? &m_pieces[index] : nullptr;
    }
    [[nodiscard]] bool isYear(std::size_t index) const
    {
        const Piece *piece = at(index);
        return piece != nullptr && piece->digits == 4 && piece->number >= 1800 && piece->number < 2100;
    }
    [[nodiscard]] bool isDay(std::size_t index) const
    {
        const Piece *piece = at(index);
        return piece != nullptr && piece->digits >= 1 && piece->digits <= 2 && piece->number >= 1 &&
               piece->number <= 31;
    }
    [[nodiscard]] int month(std::size_t index) const
    {
        const Piece *piece = at(index);
        if (piece == nullptr || piece->word.empty())
            return 0;
        const auto found = dateWords().months.find(piece->word);
        return found == dateWords().months.end() ? 0 : found->second;
    }
    [[nodiscard]] bool isWord(std::size_t index, std::u16string_view word) const
    {
        const Piece *piece = at(index);
        return piece != nullptr && piece->word == word;
    }
    bool take(int year, int month, int day)
    {
        m_date = QDate(year, month, day);
        return m_date.isValid();
    }

    // How many pieces from here are one date; 0 if there is none.
    std::size_t readDate(std::size_t index)
    {
        if (isYear(index) && isDay(index + 1) && isDay(index + 2) && m_pieces[index + 1].before != u' ' &&
            take(m_pieces[index].number, m_pieces[index + 1].number, m_pieces[index + 2].number))
            return 3;
        // 2023 Jan 7
        if (isYear(index) && month(index + 1) > 0 && isDay(index + 2) &&
            take(m_pieces[index].number, month(index + 1), m_pieces[index + 2].number))
            return 3;
        if (const std::size_t taken = isDay(index) ? readDayFirst(index) : 0; taken > 0)
            return taken;
        return month(index) > 0 ? readMonthFirst(index) : 0;
    }

    // 30 décembre 2022, 30. Dezember 2022, 30 de diciembre de 2022, 30th of December 2022, 30/12/2022
    std::size_t readDayFirst(std::size_t index)
    {
        std::size_t next = index + 1;
        while (at(next) != nullptr &&
               (isWord(next, u"de") || isWord(next, u"er") || isWord(next, u"th") || isWord(next, u"of") ||
                isWord(next, u"st") || isWord(next, u"nd") || isWord(next, u"rd")))
            ++next;
        if (const int named = month(next); named > 0) {
            ++next;
            // "4 de mayo de 2023", "4 أيار/مايو 2023": the month in two calendars' words.
            while (isWord(next, u"de") || isWord(next, u"del") || month(next) == named)
                ++next;
            return isYear(next) && take(m_pieces[next].number, named, m_pieces[index].number)
                       ? next + 1 - index
                       : 0;
        }
        if (!isDay(index + 1) || m_pieces[index + 1].before == u' ')
            return 0;
        if (isYear(index + 2))
            return takeNumeric(index) ? 3 : 0;
        return takeShort(index) ? 3 : 0;
    }

    // 30.12.22, as nobody writes it in English
    bool takeShort(std::size_t index)
    {
        const Piece *year = at(index + 2);
        constexpr int thisCentury = 2000;
        return year != nullptr && year->digits == 2 && year->before == u'.' &&
               m_pieces[index + 1].before == u'.' && !m_language.startsWith(u"en", Qt::CaseInsensitive) &&
               (at(index + 3) == nullptr || at(index + 3)->before != u'.') &&
               take(thisCentury + year->number, m_pieces[index + 1].number, m_pieces[index].number);
    }

    bool takeNumeric(std::size_t index)
    {
        const int first = m_pieces[index].number;
        const int second = m_pieces[index + 1].number;
        const int year = m_pieces[index + 2].number;
        if (second > 12)
            return take(year, first, second); // 12/30/2022
        // English writes both orders with a slash; only a dot settles it, or the country.
        if (m_language.compare(u"en-us", Qt::CaseInsensitive) == 0 && m_pieces[index + 1].before == u'/')
            return take(year, first, second);
        if (m_language.compare(u"en", Qt::CaseInsensitive) == 0 && first <= 12 && first != second &&
            m_pieces[index + 1].before != u'.')
            return false;
        return take(year, second, first);
    }

    // December 30, 2022; Dec. 30th 2022
    std::size_t readMonthFirst(std::size_t index)
    {
        std::size_t next = index + 1;
        if (!isDay(next))
            return 0;
        ++next;
        while (isWord(next, u"th") || isWord(next, u"st") || isWord(next, u"nd") || isWord(next, u"rd"))
            ++next;
        return isYear(next) && take(m_pieces[next].number, month(index), m_pieces[index + 1].number)
                   ? next + 1 - index
                   : 0;
    }

    // The time of day right behind a date, and moves past it: T14:02:00, 14:02, 14h02, 2:02 PM.
    QString readTime(std::size_t &index)
    {
        std::size_t hour = index;
        while (at(hour) != nullptr && hour < index + 2 && !at(hour)->word.empty() &&
               (at(hour)->word.size() <= 3 || dateWords().around.contains(at(hour)->word)))
            ++hour;
        if (at(hour) == nullptr || at(hour)->number < 0 || at(hour)->number > 23 || at(hour)->digits > 2)
            return {};
        std::size_t minute = hour + 1;
        const bool spelled = isWord(minute, u"h");
        minute += spelled ? 1 : 0;
        const Piece *minutes = at(minute);
        if (minutes == nullptr || minutes->digits != 2 || minutes->number > 59 ||
            (!spelled && minutes->before != u':' && minutes->before != u'.'))
            return {};
        int hours = at(hour)->number;
        index = minute + 1;
        if (at(index) != nullptr && at(index)->before == u':' && at(index)->digits == 2)
            ++index; // seconds say nothing
        if ((isWord(index, u"pm") || isWord(index, u"م")) && hours < 12)
            hours += 12;
        else if ((isWord(index, u"am") || isWord(index, u"ص")) && hours == 12)
            hours = 0;
        return u"T%1:%2"_s.arg(hours, 2, 10, QChar(u'0')).arg(minutes->number, 2, 10, QChar(u'0'));
    }

    std::vector<Piece> m_pieces;
    QStringView m_language;
    QDate m_date;
};

} // namespace

QString monthOf(QStringView line)
{
    constexpr qsizetype longest = 30;
    return line.size() > longest ? QString() : DateReader(line, {}).readMonth();
}

bool saysModified(QStringView line)
{
    const FoldedLine folded(line);
    return std::ranges::any_of(folded.words(), [](const FoldedWord &word) {
        return dateWords().modified.contains(std::u16string(word.text));
    });
}

bool isDateWord(QStringView word)
{
    const FoldedLine line(word);
    const auto &words = line.words();
    if (words.empty())
        return false;
    const std::u16string text(words.front().text);
    return dateWords().months.contains(text) || dateWords().around.contains(text) ||
           dateWords().modified.contains(text);
}

LineDates datesOf(QStringView line, QStringView language)
{
    constexpr qsizetype longestDateLine = 200;
    if (line.size() > longestDateLine ||
        std::ranges::none_of(line, [](QChar character) { return character.isDigit(); }))
        return {};
    return DateReader(line, language).read();
}

} // namespace apostille::plaintext
