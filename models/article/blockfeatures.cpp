// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/blockfeatures.h"

#include "models/article/phrasemarkers.h"

#include <algorithm>
#include <array>
#include <bit>

namespace apostille {

namespace {

constexpr std::uint8_t none = 30; ///< a distance to what is not there

constexpr std::array ancestorTags{
    GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,   GUMBO_TAG_ASIDE,      GUMBO_TAG_NAV,
    GUMBO_TAG_FOOTER,  GUMBO_TAG_HEADER, GUMBO_TAG_FORM,       GUMBO_TAG_UL,
    GUMBO_TAG_TABLE,   GUMBO_TAG_FIGURE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION,
    GUMBO_TAG_BUTTON,  GUMBO_TAG_LI,     GUMBO_TAG_OL,         GUMBO_TAG_P,
};
constexpr std::array ancestorTagNames{"article", "main", "aside", "nav",    "footer",     "header",
                                      "form",    "ul",   "table", "figure", "blockquote", "section",
                                      "button",  "li",   "ol",    "p"};

float logarithm(float number)
{
    // log2 by the bits of the number: exact enough to cut by, and free.
    const auto bits = std::bit_cast<std::uint32_t>(number + 1.0F);
    return static_cast<float>(bits) / static_cast<float>(1U << 23U) - 127.0F;
}

float ratio(float part, float whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

/// Puts down the row of a block, and the names beside the numbers where they are asked for.
class BlockFeatures::RowWriter
{
    /// Distances from an element up to the nearest ancestor of each kind: shared by the blocks of one
    /// element.
    struct Surroundings
    {
        std::array<std::uint8_t, hintCount> hints;
        std::array<std::uint8_t, ancestorTags.size()> tags;
    };

public:
    RowWriter(const PageText &page, const PageAnalysis &analysis, const TellingWords &words)
        : m_page(page)
        , m_analysis(analysis)
        , m_markers(page, analysis)
    {
        weighWords(words);
        findAround();
        prepareSurroundings();
    }

    void write(std::size_t block, std::vector<float> &row)
    {
        m_row = &row;
        shape(block);
        place(block);
        context(block);
        surroundings(block);
    }

    std::vector<std::string> names()
    {
        m_names.emplace();
        std::vector<float> row;
        write(0, row);
        return *m_names;
    }

private:
    void add(const char *name, float value)
    {
        m_row->push_back(value);
        if (m_names)
            m_names->emplace_back(name);
    }

    void add(const char *prefix, const char *name, float value)
    {
        m_row->push_back(value);
        if (m_names)
            m_names->emplace_back(std::string(prefix) + name);
    }

    void findAround();
    void weighWords(const TellingWords &words);
    void prepareSurroundings();
    void shape(std::size_t index);
    void place(std::size_t index);
    void container(const char *name, int element);
    int candidate(const char *name, int holder, const PageBlock &block);
    void markers(std::size_t index);
    void neighbour(const char *name, std::ptrdiff_t index);
    void context(std::size_t index);
    void surroundings(std::size_t index);

    const PageText &m_page;
    const PageAnalysis &m_analysis;
    std::vector<float> *m_row = nullptr;
    std::optional<std::vector<std::string>> m_names;
    std::vector<Surroundings> m_surroundings;
    std::vector<int> m_sinceGood;
    std::vector<int> m_untilGood;
    std::vector<int> m_heading; ///< the last heading before each block
    std::vector<int> m_lengthBefore;
    std::vector<float> m_goodBefore;
    PhraseMarkers m_markers;
    std::vector<TellingWords::Sum> m_words;
    int m_firstTitle = -1; ///< the first heading that is the title
};

void BlockFeatures::RowWriter::findAround()
{
    const std::size_t count = m_page.blocks.size();
    m_sinceGood.resize(count);
    m_untilGood.resize(count);
    m_heading.resize(count);
    m_lengthBefore.resize(count);
    m_goodBefore.resize(count);
    int since = 99;
    int heading = -1;
    int length = 0;
    float good = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const BlockMeasure &measure = m_analysis.blocks[i];
        m_sinceGood[i] = since;
        m_heading[i] = heading;
        m_lengthBefore[i] = length;
        m_goodBefore[i] = good;
        since = measure.isGood ? 0 : std::min(99, since + 1);
        heading = m_page.blocks[i].kind == BlockKind::Heading ? static_cast<int>(i) : heading;
        length += measure.length;
        good += measure.isGood ? static_cast<float>(measure.length) : 0;
        if (m_firstTitle < 0 && measure.isTitle && m_page.blocks[i].kind == BlockKind::Heading)
            m_firstTitle = static_cast<int>(i);
    }
    int until = 99;
    for (std::size_t i = count; i-- > 0;) {
        m_untilGood[i] = until;
        until = m_analysis.blocks[i].isGood ? 0 : std::min(99, until + 1);
    }
}

void BlockFeatures::RowWriter::weighWords(const TellingWords &words)
{
    m_words.reserve(m_page.blocks.size());
    for (const PageBlock &block : m_page.blocks)
        m_words.push_back(words.of(m_page.textOf(block)));
}

void BlockFeatures::RowWriter::markers(std::size_t index)
{
    const auto distance = [](const PhraseMarkers::Marker &marker) {
        constexpr float far = 60;
        return marker.reason == 0 ? far : std::min(far, static_cast<float>(marker.distance));
    };
    const PhraseMarkers::Marker before = m_markers.before(index);
    const PhraseMarkers::Marker after = m_markers.after(index);
    add("marker-before", static_cast<float>(before.reason));
    add("since-marker", distance(before));
    add("marker-after", static_cast<float>(after.reason));
    add("until-marker", distance(after));
    add("section-phrase", static_cast<float>(m_markers.section(index)));
}

void BlockFeatures::RowWriter::prepareSurroundings()
{
    m_surroundings.resize(m_page.elements.size());
    for (std::size_t i = 0; i < m_page.elements.size(); ++i) {
        const PageElement &element = m_page.elements[i];
        Surroundings &around = m_surroundings[i];
        if (element.parent < 0) {
            around.hints.fill(none);
            around.tags.fill(none);
            continue;
        }
        around = m_surroundings[static_cast<std::size_t>(element.parent)];
        const auto farther = [](std::uint8_t &distance) {
            distance = distance < none ? distance + 1U : none;
        };
        std::ranges::for_each(around.hints, farther);
        std::ranges::for_each(around.tags, farther);
        for (Hints hints = element.hints; hints != 0; hints &= hints - 1)
            around.hints[static_cast<std::size_t>(std::countr_zero(hints))] = 0;
        const auto tag = std::ranges::find(ancestorTags, element.tag);
        if (tag != ancestorTags.end())
            around.tags[static_cast<std::size_t>(tag - ancestorTags.begin())] = 0;
    }
}

void BlockFeatures::RowWriter::shape(std::size_t index)
{
    const PageBlock &block = m_page.blocks[index];
    const BlockMeasure &measure = m_analysis.blocks[index];
    const auto length = static_cast<float>(std::max(1, measure.length));
    add("length", logarithm(length));
    add("words", static_cast<float>(measure.words));
    add("linked", ratio(static_cast<float>(measure.linked), length));
    add("links", static_cast<float>(block.linkCount));
    add("links-outward", static_cast<float>(measure.outward));
    add("links-inward", static_cast<float>(measure.inward));
    add("strong", ratio(static_cast<float>(block.strongBytes),
                        static_cast<float>(std::max<std::size_t>(1, m_page.textOf(block).size()))));
    add("kind", static_cast<float>(block.kind));
    add("level", static_cast<float>(block.level));
    add("ends-sentence", measure.endsSentence ? 1 : 0);
    add("sentences", ratio(static_cast<float>(measure.sentences) * 100, length));
    add("commas", ratio(static_cast<float>(measure.commas) * 100, length));
    add("capitals", ratio(static_cast<float>(measure.capitals), length));
    add("digits", ratio(static_cast<float>(measure.digits), length));
    add("word-length", ratio(length, static_cast<float>(measure.words)));
    add("starts-small", measure.startsSmall ? 1 : 0);
    add("phrase-whole", static_cast<float>(measure.whole));
    add("phrase-start", static_cast<float>(measure.start));
    add("phrase-head", static_cast<float>(measure.head));
    add("repeats", static_cast<float>(measure.repeats));
    add("is-title", measure.isTitle ? 1 : 0);
    add("in-cell", block.cell >= 0 ? 1 : 0);
    add("asks", measure.asks ? 1 : 0);
    add("announces", measure.announces ? 1 : 0);
    add("breaks-off", measure.breaksOff ? 1 : 0);
    const ElementMeasure &group = m_analysis.byShape[static_cast<std::size_t>(measure.shape)];
    add("shape-blocks", static_cast<float>(group.blocks));
    add("shape-mean", ratio(static_cast<float>(group.length), static_cast<float>(group.blocks)));
    add("shape-linked", ratio(static_cast<float>(group.linked), static_cast<float>(group.length)));
    add("shape-good", ratio(group.good, static_cast<float>(group.length)));
    add("shape-share", ratio(group.good, m_analysis.good));
    add("words-weigh", m_words[index].whole);
    add("words-lowest", m_words[index].lowest);
    add("words-highest", m_words[index].highest);
    add("in-article-body", m_analysis.hasArticleBody ? measure.inArticleBody : -1);
}

void BlockFeatures::RowWriter::container(const char *name, int element)
{
    const ElementMeasure &measure = m_analysis.elements[static_cast<std::size_t>(std::max(0, element))];
    const auto length = static_cast<float>(measure.length);
    add(name, "-length", logarithm(length));
    add(name, "-linked", ratio(static_cast<float>(measure.linked), length));
    add(name, "-good", ratio(measure.good, length));
    add(name, "-share", ratio(measure.good, m_analysis.good));
    add(name, "-mean", ratio(length, static_cast<float>(measure.blocks)));
    add(name, "-images", static_cast<float>(measure.images));
    add(name, "-siblings", static_cast<float>(measure.siblings));
}

/// The child of what block and holder both stand in that the block is in: what would be cut off as a whole.
int BlockFeatures::RowWriter::candidate(const char *name, int holder, const PageBlock &block)
{
    const PageElement &around = m_page.elements[static_cast<std::size_t>(holder)];
    const bool inside = block.element >= holder && block.element < around.end;
    int steps = 0;
    int element = block.element;
    int branch = element;
    // Up from the block until the holder is reached, or an ancestor of it.
    while (element > 0 &&
           !(holder >= element && holder < m_page.elements[static_cast<std::size_t>(element)].end)) {
        branch = element;
        element = m_page.elements[static_cast<std::size_t>(element)].parent;
        ++steps;
    }
    const int meet = m_page.elements[static_cast<std::size_t>(std::max(0, element))].depth;
    add(name, "-outside", inside ? 0.0F : static_cast<float>(around.depth - meet));
    add(name, "-steps", static_cast<float>(steps));
    return branch;
}

void BlockFeatures::RowWriter::place(std::size_t index)
{
    const PageBlock &block = m_page.blocks[index];
    const PageElement &element = m_page.elements[static_cast<std::size_t>(block.element)];
    const auto up = [this](int from) {
        return from <= 0 ? 0 : m_page.elements[static_cast<std::size_t>(from)].parent;
    };
    const int parent = up(block.element);
    const int grandparent = up(parent);
    add("tag", static_cast<float>(element.tag));
    add("parent-tag", static_cast<float>(m_page.elements[static_cast<std::size_t>(std::max(0, parent))].tag));
    add("depth", static_cast<float>(element.depth));
    add("hidden", element.hidden ? 1 : 0);
    container("own", block.element);
    container("parent", parent);
    container("grandparent", grandparent);
    container("ancestor3", up(grandparent));
    container("ancestor4", up(up(grandparent)));
    candidate("half", m_analysis.candidates.holders[0], block);
    container("most-branch", candidate("most", m_analysis.candidates.holders[1], block));
    candidate("nearly-all", m_analysis.candidates.holders[2], block);
    container("scored-branch", candidate("scored", m_analysis.candidates.scored, block));
    const auto all = static_cast<float>(m_analysis.elements.front().length);
    add("length-before", ratio(static_cast<float>(m_lengthBefore[index]), all));
    add("good-before", ratio(m_goodBefore[index], m_analysis.good));
    add("page-good-share", ratio(m_analysis.good, all));
    add("since-title",
        m_firstTitle < 0
            ? -100.0F
            : std::clamp(static_cast<float>(static_cast<int>(index) - m_firstTitle), -99.0F, 400.0F));
}

void BlockFeatures::RowWriter::neighbour(const char *name, std::ptrdiff_t index)
{
    const bool there = index >= 0 && index < std::ssize(m_page.blocks);
    const PageBlock nowhere{};
    const PageBlock &block = there ? m_page.blocks[static_cast<std::size_t>(index)] : nowhere;
    const BlockMeasure nothing{};
    const BlockMeasure &measure = there ? m_analysis.blocks[static_cast<std::size_t>(index)] : nothing;
    const auto length = static_cast<float>(measure.length);
    add(name, "-length", there ? logarithm(length) : -1);
    add(name, "-linked", ratio(static_cast<float>(measure.linked), length));
    add(name, "-kind", there ? static_cast<float>(block.kind) : -1);
    add(name, "-good", measure.isGood ? 1 : 0);
    add(name, "-phrase", static_cast<float>(std::max({measure.head, measure.start, measure.whole})));
    add(name, "-ends", measure.endsSentence ? 1 : 0);
    add(name, "-words", there ? m_words[static_cast<std::size_t>(index)].whole : 0);
}

void BlockFeatures::RowWriter::context(std::size_t index)
{
    const auto here = static_cast<std::ptrdiff_t>(index);
    neighbour("before", here - 1);
    neighbour("before2", here - 2);
    neighbour("after", here + 1);
    neighbour("after2", here + 2);
    add("since-good", static_cast<float>(m_sinceGood[index]));
    add("until-good", static_cast<float>(m_untilGood[index]));
    const int heading = m_heading[index];
    const auto at = static_cast<std::size_t>(std::max(0, heading));
    add("heading-phrase", heading < 0 ? -1.0F : static_cast<float>(m_analysis.blocks[at].head));
    add("heading-start", heading < 0 ? -1.0F : static_cast<float>(m_analysis.blocks[at].start));
    add("heading-words", heading < 0 ? 0.0F : m_words[at].whole);
    add("heading-level", heading < 0 ? -1.0F : static_cast<float>(m_page.blocks[at].level));
    add("since-heading", heading < 0 ? 200.0F : static_cast<float>(static_cast<int>(index) - heading));
    markers(index);
    add("heading-good", heading < 0 ? 0.0F : ratio(m_goodBefore[index] - m_goodBefore[at], m_analysis.good));
}

void BlockFeatures::RowWriter::surroundings(std::size_t index)
{
    const Surroundings &around = m_surroundings[static_cast<std::size_t>(m_page.blocks[index].element)];
    for (std::size_t i = 0; i < around.hints.size(); ++i)
        add("hint", static_cast<float>(around.hints[i]));
    for (std::size_t i = 0; i < around.tags.size(); ++i)
        add(ancestorTagNames[i], static_cast<float>(around.tags[i]));
}

BlockFeatures::BlockFeatures(const PageText &page, const PageAnalysis &analysis, const TellingWords &words)
    : m_writer(std::make_unique<RowWriter>(page, analysis, words))
{
}

BlockFeatures::~BlockFeatures() = default;

void BlockFeatures::append(std::size_t block, std::vector<float> &row)
{
    m_writer->write(block, row);
}

std::vector<std::string> BlockFeatures::names()
{
    PageText page;
    page.elements.emplace_back();
    page.blocks.emplace_back();
    PageAnalysis analysis;
    analysis.elements.emplace_back();
    analysis.blocks.emplace_back();
    analysis.byShape.emplace_back();
    return RowWriter(page, analysis, {}).names();
}

} // namespace apostille
