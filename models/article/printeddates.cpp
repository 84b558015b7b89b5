// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/printeddates.h"

#include "models/article/isodate.h"
#include "models/article/metatags.h"
#include "models/article/plaintext/dateline.h"

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t longestDateLine = 120;

bool tellsChange(std::string_view property)
{
    return property.find("odified") != std::string_view::npos ||
           (property.find("pdated") != std::string_view::npos &&
            property.find("ublished") == std::string_view::npos);
}

} // namespace

PrintedDates::PrintedDates(const PageText &page, const PageHead &head)
    : m_page(page)
    , m_language(dateLanguage(decoded(page.facts.language)))
{
    for (const std::size_t index : head.nearest()) {
        const Dates dates = datesIn(index);
        if (m_modified.isEmpty())
            m_modified = dates.modified;
        if (m_published.isEmpty() && !dates.published.isEmpty() && isAboutArticle(index, dates))
            m_published = dates.published;
    }
    if (!m_published.isEmpty() || !m_modified.isEmpty())
        return;
    for (std::size_t i = 0; i < head.nearest().size() && m_published.isEmpty(); ++i) {
        constexpr std::size_t nearTitle = 12;
        const PageBlock &block = m_page.blocks[head.nearest()[i]];
        if (i <= nearTitle && mayHoldDate(block))
            m_published = plaintext::monthOf(decoded(m_page.textOf(block)));
        if (m_published.isEmpty())
            m_published = dateline(block);
    }
}

/// "31 October 2023. It rained …", "Karlsruhe, (12.11.2021) – It rained …": the text begins with its day.
QString PrintedDates::dateline(const PageBlock &block) const
{
    constexpr std::size_t longestPlace = 60;
    constexpr qsizetype longestDateline = 45;
    constexpr std::size_t shortestParagraph = 80; ///< a title may begin with the day of an event
    if (block.kind != BlockKind::Paragraph || block.end - block.begin < shortestParagraph ||
        standsInTable(block))
        return {};
    std::string_view text = m_page.textOf(block).substr(0, longestPlace);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.remove_suffix(1); // a letter that was cut in two
    const QString beginning = decoded(text);
    const plaintext::LineDates dates = plaintext::datesOf(beginning, m_language);
    if (dates.published.isEmpty() || dates.end > longestDateline)
        return {};
    const QString behind = beginning.mid(dates.end).trimmed();
    const bool ends = !behind.isEmpty() && QStringView(u".-–—:)|/").contains(behind.front());
    // Before it at most the place: a sentence about a day has more, and words in small letters.
    const bool sentence = std::ranges::any_of(
        QStringView(beginning).first(dates.end).tokenize(u' ', Qt::SkipEmptyParts),
        [](QStringView word) { return word.front().isLower() && !plaintext::isDateWord(word); });
    return ends && !sentence ? dates.published : QString();
}

/// Where the rest of the page says that it is the day of publication; else a line that is nothing but a date.
QString PrintedDates::anywhere() const
{
    if (QString marked = inMarks(); !marked.isEmpty())
        return marked;
    constexpr int most = 60;
    int seen = 0;
    QString first;
    for (std::size_t i = 0; i < m_page.blocks.size() && seen < most; ++i) {
        if (!mayHoldDate(m_page.blocks[i]))
            continue;
        ++seen;
        const Dates dates = datesIn(i);
        if (dates.announced && !dates.published.isEmpty())
            return dates.published;
        if (first.isEmpty() && !dates.first().isEmpty() && isAboutArticle(i, dates))
            first = dates.first();
    }
    return first;
}

QString PrintedDates::inMarks() const
{
    for (const PageMark &mark : m_page.marks) {
        if (mark.hint != Hint::Meta || mark.end <= mark.begin || mark.end - mark.begin > longestDateLine ||
            mark.end > m_page.text.size())
            continue;
        const Dates dates =
            datesInText(std::string_view(m_page.text).substr(mark.begin, mark.end - mark.begin));
        if (!dates.first().isEmpty())
            return dates.first();
    }
    return {};
}

/// A line that is a date, begins with one, or is a date and a name: no sentence about another day.
bool PrintedDates::isAboutArticle(std::size_t index, const Dates &dates) const
{
    constexpr std::size_t longest = 60;
    const PageBlock &block = m_page.blocks[index];
    constexpr Hints details = bit(Hint::Meta) | bit(Hint::Author);
    const PageElement &element = m_page.elements[static_cast<std::size_t>(block.element)];
    return dates.nothingElse || dates.leads || (element.hints & details) != 0 ||
           block.end - block.begin <= longest;
}

bool PrintedDates::mayHoldDate(const PageBlock &block) const
{
    const std::string_view text = m_page.textOf(block);
    // Digits of other scripts are no ASCII.
    const auto mayBeDigit = [](char c) { return (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0; };
    return block.kind != BlockKind::Image && text.size() <= longestDateLine && !standsInTable(block) &&
           std::ranges::any_of(text, mayBeDigit);
}

/// Old pages are laid out as tables, of few cells that hold much.
bool PrintedDates::standsInTable(const PageBlock &block) const
{
    constexpr int many = 5;
    if (block.cell < 0)
        return false;
    const PageElement &cell = m_page.elements[static_cast<std::size_t>(block.cell)];
    return cell.endBlock - cell.firstBlock < many;
}

PrintedDates::Dates PrintedDates::datesInText(std::string_view text) const
{
    const QString line = decoded(text);
    const plaintext::LineDates dates = plaintext::datesOf(line, m_language);
    const bool leads = dates.end > 0 && dates.end < line.size() &&
                       plaintext::datesOf(QStringView(line).first(dates.end), m_language).nothingElse;
    return {dates.published, dates.modified, dates.nothingElse, dates.announced, leads};
}

PrintedDates::Dates PrintedDates::datesIn(std::size_t index) const
{
    const PageBlock &block = m_page.blocks[index];
    if (block.kind == BlockKind::Image || standsInTable(block) || standsBeside(m_page, block))
        return {};
    Dates dates = mayHoldDate(block) ? datesInText(m_page.textOf(block)) : Dates{};
    if (dates.published.isEmpty() && dates.modified.isEmpty())
        dates = datesInMarks(block);
    if (block.end - block.begin <= longestDateLine)
        preferTimes(block, dates);
    if (!dates.published.isEmpty() && dates.modified.isEmpty() && isSaidToBeModified(index))
        std::swap(dates.published, dates.modified);
    return dates;
}

/// Several dates that stand one behind the other in elements of their own.
PrintedDates::Dates PrintedDates::datesInMarks(const PageBlock &block) const
{
    const auto isBefore = [](const PageMark &mark, std::size_t place) { return mark.begin < place; };
    Dates all;
    for (auto mark = std::ranges::lower_bound(m_page.marks, block.begin, {}, &PageMark::begin);
         mark != m_page.marks.end() && isBefore(*mark, block.end); ++mark) {
        if (mark->hint != Hint::Meta || mark->end <= mark->begin || mark->end > block.end)
            continue;
        const Dates dates =
            datesInText(std::string_view(m_page.text).substr(mark->begin, mark->end - mark->begin));
        if (all.published.isEmpty())
            all.published = dates.published;
        if (all.modified.isEmpty())
            all.modified = dates.modified;
        all.nothingElse = true;
    }
    return all;
}

/// A <time> says the same with its hour and zone, or stands where the date is printed as "2 hours ago" or in
/// numbers that may be read either way.
void PrintedDates::preferTimes(const PageBlock &block, Dates &dates) const
{
    for (auto time = std::ranges::lower_bound(m_page.facts.times, block.begin, {}, &PageFacts::Time::place);
         time != m_page.facts.times.end() && time->place < block.end; ++time) {
        const QString iso = isoDate(decoded(time->datetime), m_language);
        if (iso.isEmpty())
            continue;
        const bool change =
            tellsChange(time->property) ||
            (!dates.modified.isEmpty() && dates.modified.left(10) == iso.left(10)) ||
            (dates.published.isEmpty() && plaintext::saysModified(decoded(m_page.textOf(block))));
        // Themes print the last change first, and say so in their classes only.
        if (tellsChange(time->property) && dates.published.left(10) == iso.left(10))
            dates.published.clear();
        QString &said = change ? dates.modified : dates.published;
        if (said.isEmpty() || (iso.startsWith(said.left(10)) && iso.size() > said.size()))
            said = iso;
        dates.nothingElse = true;
    }
}

/// "Updated" may stand beside the date, in an element of its own.
bool PrintedDates::isSaidToBeModified(std::size_t index) const
{
    constexpr std::size_t longest = 30;
    if (index == 0)
        return false;
    const PageBlock &above = m_page.blocks[index - 1];
    return above.kind != BlockKind::Image && above.end - above.begin < longest &&
           plaintext::saysModified(decoded(m_page.textOf(above)));
}

} // namespace apostille
