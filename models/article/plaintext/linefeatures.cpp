// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/linefeatures.h"

#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/dateline.h"
#include "models/article/plaintext/functionwords.h"
#include "models/article/plaintext/headmatter.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace apostille::plaintext {

namespace {

constexpr int farthest = 99;
constexpr std::size_t vocabularySize = std::size_t{1} << 15U;

float ratio(float part, float whole)
{
    return whole > 0 ? part / whole : 0;
}

/// What a line begins or ends with: a letter, a digit, a mark of one kind.
int classOf(QChar character)
{
    if (character.isLetter())
        return character.isUpper() ? 1 : 0;
    if (character.isDigit())
        return 2;
    constexpr QStringView marks = u".,:;!?…\"“”„«»)(-–—•·|/>›→";
    const qsizetype place = marks.indexOf(character);
    return place < 0 ? 3 : static_cast<int>(4 + place);
}

void readCharacters(QStringView text, float &rulers, float &digits, int &parts)
{
    constexpr qsizetype enough = 600;
    text = text.first(std::min(text.size(), enough));
    for (const QChar c : text) {
        digits += c.isDigit() ? 1.0F : 0;
        rulers += QStringView(u"|»›>→•·▸►").contains(c) ? 1.0F : 0;
        parts += QStringView(u"()[]/+@#&€$%©*").contains(c) ? 1 : 0;
    }
    digits /= static_cast<float>(std::max<qsizetype>(1, text.size()));
}

/// Calls use(hash) for each word that is long enough to say what a text is about.
template <typename Use>
void forEachLongWord(QStringView text, Use use)
{
    constexpr int shortest = 5;
    std::uint32_t hash = 0;
    int length = 0;
    for (const QChar c : text) {
        if (c.isLetter()) {
            hash = (hash ^ c.toLower().unicode()) * 16777619U + 1;
            ++length;
            continue;
        }
        if (length >= shortest)
            use((hash * 2654435769U) >> 17U);
        hash = 0;
        length = 0;
    }
    if (length >= shortest)
        use((hash * 2654435769U) >> 17U);
}

} // namespace

LineFeatures::LineFeatures(const Page &page, const WordWeights &weights)
    : m_page(page)
{
    readLines(weights);
    const std::size_t count = page.lines.size();
    for (std::vector<int> *column :
         {&m_sinceProse, &m_untilProse, &m_sinceEnd, &m_sinceOpens, &m_runBegin, &m_runEnd, &m_repeats})
        column->resize(count);
    m_before.resize(count + 1);
    std::unordered_map<std::size_t, int> repeats;
    for (const PageLine &line : page.lines)
        ++repeats[line.key];
    int prose = farthest;
    int end = farthest;
    int opens = farthest;
    for (std::size_t i = 0; i < count; ++i) {
        const PageLine &line = page.lines[i];
        const auto words = static_cast<float>(line.shape.words);
        const bool furniture = line.kind == LineKind::Furniture;
        m_before[i + 1] = {m_before[i].words + words,
                           m_before[i].prose + (isProse(line) ? words : 0),
                           m_before[i].proseLines + (isProse(line) ? 1.0F : 0),
                           m_before[i].marks + (furniture ? 1.0F : 0),
                           m_before[i].dates + (m_readings[i].date ? 1.0F : 0),
                           m_before[i].weights + m_readings[i].weights.whole};
        m_sinceProse[i] = prose;
        m_sinceEnd[i] = end;
        m_sinceOpens[i] = opens;
        m_repeats[i] = repeats[line.key];
        m_runBegin[i] =
            i > 0 && page.lines[i - 1].kind == line.kind ? m_runBegin[i - 1] : static_cast<int>(i);
        prose = isProse(line) ? 0 : std::min(farthest, prose + 1);
        end = line.phrase && line.phrase.group->ends ? 0 : std::min(farthest, end + 1);
        opens = line.phrase && line.phrase.group->opens ? 0 : std::min(farthest, opens + 1);
    }
    prose = farthest;
    for (std::size_t i = count; i-- > 0;) {
        m_untilProse[i] = prose;
        prose = isProse(page.lines[i]) ? 0 : std::min(farthest, prose + 1);
        m_runEnd[i] = i + 1 < count && page.lines[i + 1].kind == page.lines[i].kind ? m_runEnd[i + 1]
                                                                                    : static_cast<int>(i + 1);
    }
    readVocabulary();
}

void LineFeatures::readLines(const WordWeights &weights)
{
    m_readings.resize(m_page.lines.size());
    std::vector<FunctionWords::Tally> tallies(m_page.lines.size());
    FunctionWords::Tally all{};
    for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
        const PageLine &line = m_page.lines[i];
        Reading &reading = m_readings[i];
        constexpr qsizetype enough = 600;
        const FoldedLine folded(line.line.text, FoldedLine::Glued::Keep, enough);
        reading.weights = weights.of(folded);
        FunctionWords::shipped().count(folded, tallies[i]);
        for (std::size_t language = 0; language < all.size(); ++language)
            all[language] += tallies[i][language];
        readCharacters(line.line.text, reading.rulers, reading.digits, reading.parts);
        reading.first = classOf(line.line.text.front());
        reading.last = classOf(line.line.text.back());
        constexpr int mostWordsOfADate = 16;
        if (line.shape.words <= mostWordsOfADate) {
            const LineDates dates = datesOf(line.line.text, m_page.language);
            reading.date = dates.any();
            reading.onlyDate = dates.nothingElse;
            reading.byline = introducedByline(line.line.text).has_value();
        }
        reading.caption = isCaption(line);
    }
    const auto own = static_cast<std::size_t>(std::ranges::max_element(all) - all.begin());
    for (std::size_t i = 0; i < m_readings.size(); ++i) {
        const int most = *std::ranges::max_element(tallies[i]);
        m_readings[i].ownLanguage =
            most == 0 ? -1.0F : static_cast<float>(tallies[i][own]) / static_cast<float>(most);
    }
}

void LineFeatures::reading(std::size_t index)
{
    const Reading &own = m_readings[index];
    add("word-weights", own.weights.whole);
    add("lowest-weight", own.weights.lowest);
    add("highest-weight", own.weights.highest);
    add("own-language", own.ownLanguage);
    add("rulers", own.rulers);
    add("digits", own.digits);
    add("parts", static_cast<float>(own.parts));
    add("first", static_cast<float>(own.first));
    add("last", static_cast<float>(own.last));
    add("date", own.onlyDate ? 2 : own.date ? 1 : 0);
    add("byline", own.byline ? 1 : 0);
    add("caption", own.caption ? 1 : 0);
    add("pattern", static_cast<float>(pattern(index)));
    for (const std::ptrdiff_t step : {-2, -1, 1, 2}) {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(index) + step;
        const bool there = at >= 0 && at < std::ssize(m_readings);
        const Reading nowhere{};
        const Reading &near = there ? m_readings[static_cast<std::size_t>(at)] : nowhere;
        add("near-weights", near.weights.whole);
        add("near-lowest", near.weights.lowest);
        add("near-date", near.onlyDate ? 2 : near.date ? 1 : 0);
    }
}

/// Teasers and lists repeat: how many of the lines around have the same form at the best distance.
int LineFeatures::pattern(std::size_t index) const
{
    const auto alike = [this](std::size_t a, std::size_t b) {
        const LineShape &one = m_page.lines[a].shape;
        const LineShape &other = m_page.lines[b].shape;
        return m_page.lines[a].kind == m_page.lines[b].kind && one.endsSentence == other.endsSentence &&
               one.words / 5 == other.words / 5 && m_readings[a].date == m_readings[b].date;
    };
    int best = 0;
    for (std::size_t distance = 1; distance <= 4; ++distance) {
        int same = 0;
        for (std::size_t k = 1; k <= 3; ++k) {
            const std::size_t step = k * distance;
            same += index >= step && alike(index, index - step) ? 1 : 0;
            same += index + step < m_page.lines.size() && alike(index, index + step) ? 1 : 0;
        }
        best = std::max(best, same);
    }
    return best;
}

void LineFeatures::readVocabulary()
{
    m_vocabulary.resize(vocabularySize);
    for (const PageLine &line : m_page.lines) {
        if (line.kind == LineKind::Prose)
            forEachLongWord(line.line.text, [this](std::uint32_t word) { ++m_vocabulary[word]; });
    }
}

/// How much of a line's own words the page's prose says elsewhere: a teaser is about something else.
float LineFeatures::sharedWords(std::size_t line)
{
    const PageLine &own = m_page.lines[line];
    const int least = own.kind == LineKind::Prose ? 2 : 1; // itself
    int all = 0;
    int shared = 0;
    forEachLongWord(own.line.text, [&](std::uint32_t word) {
        ++all;
        shared += m_vocabulary[word] >= least ? 1 : 0;
    });
    return all == 0 ? -1.0F : static_cast<float>(shared) / static_cast<float>(all);
}

void LineFeatures::add(const char *name, float value)
{
    m_row.push_back(value);
    if (m_names)
        m_names->emplace_back(name);
}

void LineFeatures::form(std::size_t index)
{
    const PageLine &line = m_page.lines[index];
    const LineShape &shape = line.shape;
    const auto words = static_cast<float>(std::max(1, shape.words));
    add("words", static_cast<float>(shape.words));
    add("letters", static_cast<float>(line.line.text.size()) / words);
    add("function-words", static_cast<float>(shape.functionWords) / words);
    add("capitalised", static_cast<float>(shape.capitalised) / words);
    add("numbers", static_cast<float>(shape.numbers) / words);
    add("commas", static_cast<float>(shape.commas) / words);
    add("sentences", static_cast<float>(shape.sentences));
    add("ends-sentence", shape.endsSentence ? 1 : 0);
    add("ends-in-ellipsis", shape.endsInEllipsis ? 1 : 0);
    add("ends-in-colon", shape.endsInColon ? 1 : 0);
    add("asks", shape.asks ? 1 : 0);
    add("starts-small", shape.startsLower ? 1 : 0);
    add("all-capitals", shape.allCapitals ? 1 : 0);
    add("quotes", shape.quotes ? 1 : 0);
    add("address", shape.address ? 1 : 0);
    add("kind", static_cast<float>(line.kind));
    add("phrase", static_cast<float>(line.phrase.form));
    add("phrase-opens", line.phrase && line.phrase.group->opens ? 1 : 0);
    add("phrase-ends", line.phrase && line.phrase.group->ends ? 1 : 0);
    add("phrase-sentences", line.phrase && line.phrase.group->sentences ? 1 : 0);
    add("repeats", static_cast<float>(m_repeats[index]));
    add("shared-words", sharedWords(index));
}

void LineFeatures::neighbours(std::size_t index)
{
    for (const std::ptrdiff_t step : {-3, -2, -1, 1, 2, 3}) {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(index) + step;
        const bool there = at >= 0 && at < std::ssize(m_page.lines);
        const PageLine nowhere{};
        const PageLine &line = there ? m_page.lines[static_cast<std::size_t>(at)] : nowhere;
        add("near-words", there ? static_cast<float>(line.shape.words) : -1);
        add("near-kind", there ? static_cast<float>(line.kind) : -1);
        add("near-ends-sentence", line.shape.endsSentence ? 1 : 0);
        add("near-colon", line.shape.endsInColon ? 1 : 0);
    }
}

void LineFeatures::window(std::size_t index, std::size_t reach)
{
    const std::size_t begin = index > reach ? index - reach : 0;
    const std::size_t end = std::min(m_page.lines.size(), index + reach + 1);
    const auto share = [this](std::size_t from, std::size_t to) {
        return from < to ? ratio(m_before[to].prose - m_before[from].prose,
                                 m_before[to].words - m_before[from].words)
                         : -1.0F;
    };
    const auto mean = [this](std::size_t from, std::size_t to) {
        return from < to ? (m_before[to].words - m_before[from].words) / static_cast<float>(to - from)
                         : -1.0F;
    };
    add("prose-before", share(begin, index));
    add("prose-after", share(index + 1, end));
    add("mean-before", mean(begin, index));
    add("mean-after", mean(index + 1, end));
    add("dates-before", m_before[index].dates - m_before[begin].dates);
    add("dates-after", m_before[end].dates - m_before[index + 1].dates);
    add("weights-before",
        ratio(m_before[index].weights - m_before[begin].weights, static_cast<float>(index - begin)));
    add("weights-after",
        ratio(m_before[end].weights - m_before[index + 1].weights, static_cast<float>(end - index - 1)));
    add("furniture-before", m_before[index].marks - m_before[begin].marks);
    add("furniture-after", m_before[end].marks - m_before[index + 1 < end ? index + 1 : end].marks);
}

void LineFeatures::place(std::size_t index)
{
    const Before &all = m_before.back();
    add("since-prose", static_cast<float>(m_sinceProse[index]));
    add("until-prose", static_cast<float>(m_untilProse[index]));
    add("since-end", static_cast<float>(m_sinceEnd[index]));
    add("since-opens", static_cast<float>(m_sinceOpens[index]));
    add("run", static_cast<float>(m_runEnd[index] - m_runBegin[index]));
    add("in-run", static_cast<float>(static_cast<int>(index) - m_runBegin[index]));
    add("all-words-before", ratio(m_before[index].words, all.words));
    add("all-prose-before", ratio(m_before[index].prose, all.prose));
    add("prose-words-before", m_before[index].prose);
    add("prose-words-after", all.prose - m_before[index + 1].prose);
    add("page-prose", ratio(all.prose, all.words));
    add("page-lines", static_cast<float>(m_page.lines.size()));
    add("page-mean", ratio(all.prose, all.proseLines));
}

std::span<const float> LineFeatures::of(std::size_t line)
{
    m_row.clear();
    form(line);
    reading(line);
    neighbours(line);
    for (const std::size_t reach : {5U, 15U, 40U})
        window(line, reach);
    place(line);
    return m_row;
}

std::vector<std::string> LineFeatures::names()
{
    Page page;
    page.lines.emplace_back().line.text = QStringLiteral("a");
    const WordWeights weights;
    LineFeatures features(page, weights);
    std::vector<std::string> names;
    features.m_names = &names;
    static_cast<void>(features.of(0));
    return names;
}

} // namespace apostille::plaintext
