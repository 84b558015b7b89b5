// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/blockroles.h"

#include "models/article/embeddedpost.h"
#include "models/article/parsetree.h"
#include "models/article/picturecredit.h"

#include <algorithm>
#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Letters and digits only, so that quotation marks and spaces make no difference.
QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

class RoleFinder
{
public:
    RoleFinder(const PageText &page, const QUrl &base, BuiltBlocks &built)
        : m_page(page)
        , m_base(base)
        , m_built(built)
    {
    }

    void find()
    {
        findFootnotes();
        findPullQuotes();
        findPosts();
        findQuestions();
        findEntries();
        for (std::size_t i = 0; i < m_built.blocks.size(); ++i) {
            if (block(i).kind == BlockKind::Caption)
                markCredit(elementOf(i).node, block(i));
        }
    }

private:
    Block &block(std::size_t i) { return m_built.blocks[i]; }
    [[nodiscard]] const PageBlock &origin(std::size_t i) const { return m_page.blocks[m_built.origins[i]]; }
    [[nodiscard]] const PageElement &elementOf(std::size_t i) const { return element(origin(i).element); }
    [[nodiscard]] const PageElement &element(int index) const
    {
        return m_page.elements[static_cast<std::size_t>(index)];
    }

    /// A frame around everything may be called "sources", too: notes are the smaller part of an article.
    void findFootnotes()
    {
        qsizetype all = 0;
        qsizetype notes = 0;
        for (std::size_t i = 0; i < m_built.blocks.size(); ++i) {
            all += block(i).text.size();
            notes += isNote(i) ? block(i).text.size() : 0;
        }
        if (notes * 2 > all)
            return;
        for (std::size_t i = 0; i < m_built.blocks.size(); ++i) {
            if (isNote(i))
                block(i).role = BlockRole::Footnote;
        }
    }

    [[nodiscard]] bool isNote(std::size_t i) const
    {
        const BlockKind kind = m_built.blocks[i].kind;
        return (kind == BlockKind::ListItem || kind == BlockKind::Paragraph) &&
               (elementOf(i).above & bit(Hint::Footnote)) != 0;
    }

    /// Words set large beside the text: called so, or a quotation that the text says in full, too.
    void findPullQuotes()
    {
        constexpr qsizetype shortest = 12;
        constexpr qsizetype longest = 500;
        constexpr int mostLookedUp = 50; // each of them reads the whole text
        int lookedUp = 0;
        QString letters;
        for (std::size_t i = 0; i < m_built.blocks.size(); ++i) {
            Block &candidate = block(i);
            const bool isText =
                candidate.kind == BlockKind::Paragraph || candidate.kind == BlockKind::Quotation;
            if (!isText || candidate.text.size() < shortest || candidate.text.size() > longest)
                continue;
            const Frame frame = frameOf(origin(i).element);
            if (frame == Frame::Pull) {
                candidate.role = BlockRole::PullQuote;
            } else if (frame == Frame::Quotation && lookedUp < mostLookedUp) {
                ++lookedUp;
                if (letters.isEmpty())
                    letters = lettersOfAll();
                if (letters.count(lettersOf(candidate.text)) > 1)
                    candidate.role = BlockRole::PullQuote;
            }
        }
    }

    enum class Frame { None, Quotation, Pull };

    /// What stands close around a block says.
    [[nodiscard]] Frame frameOf(int index) const
    {
        constexpr int near = 3;
        Frame frame = Frame::None;
        for (int step = 0; step < near && index > 0; ++step, index = element(index).parent) {
            const PageElement &around = element(index);
            const bool quotes = (around.hints & bit(Hint::Quotation)) != 0;
            const std::string_view name = attribute(around.node, "class");
            if (quotes && (contains(name, "pull") || contains(name, "Pull")))
                return Frame::Pull;
            if (quotes || around.tag == GUMBO_TAG_ASIDE || around.tag == GUMBO_TAG_BLOCKQUOTE)
                frame = Frame::Quotation;
        }
        return frame;
    }

    [[nodiscard]] QString lettersOfAll() const
    {
        QString all;
        for (const Block &one : m_built.blocks)
            all += lettersOf(one.text) + u'\n';
        return all;
    }

    void findPosts()
    {
        // Quotations around each element, the innermost that came as a post; parents stand before children.
        std::vector<int> posts(m_page.elements.size(), -1);
        for (std::size_t i = 1; i < m_page.elements.size(); ++i) {
            const PageElement &one = m_page.elements[i];
            posts[i] =
                isEmbeddedPost(one.node) ? static_cast<int>(i) : posts[static_cast<std::size_t>(one.parent)];
        }
        for (std::size_t i = 0; i < m_built.blocks.size();) {
            const int post = posts[static_cast<std::size_t>(origin(i).element)];
            std::size_t end = i + 1;
            while (end < m_built.blocks.size() &&
                   posts[static_cast<std::size_t>(origin(end).element)] == post)
                ++end;
            if (post >= 0)
                makePost(element(post).node, i, end);
            i = end;
        }
    }

    void makePost(const GumboNode *node, std::size_t begin, std::size_t end)
    {
        const auto isWords = [](const Block &one) {
            return one.kind == BlockKind::Quotation || one.kind == BlockKind::Paragraph;
        };
        Block *last = nullptr;
        for (std::size_t i = begin; i < end; ++i) {
            if (isWords(block(i)))
                (last = &block(i))->role = BlockRole::Post;
        }
        if (last)
            signPost(node, m_base, *last);
    }

    /// Paragraphs all in bold that ask, with an answer below each: one alone may be said for effect.
    void findQuestions()
    {
        constexpr int fewest = 2;
        std::vector<std::size_t> questions;
        for (std::size_t i = 0; i + 1 < m_built.blocks.size(); ++i) {
            if (asks(i) && !asks(i + 1) && block(i + 1).kind == BlockKind::Paragraph)
                questions.push_back(i);
        }
        if (std::ssize(questions) < fewest)
            return;
        for (const std::size_t question : questions)
            block(question).role = BlockRole::Question;
    }

    [[nodiscard]] bool asks(std::size_t i) const
    {
        const Block &one = m_built.blocks[i];
        if (one.kind != BlockKind::Paragraph || one.role != BlockRole::Plain)
            return false;
        static constexpr std::array<char16_t, 3> marks{u'?', u'؟', u'？'};
        const QString text = one.text.trimmed();
        return !text.isEmpty() && std::ranges::contains(marks, text.back().unicode()) &&
               std::ranges::any_of(one.spans, [&](const Span &span) {
                   return span.kind == SpanKind::Strong && span.end - span.start >= text.size() - 1;
               });
    }

    /// Entries of a live blog: articles within the page with a time each. The time stands with the first
    /// block of its entry.
    void findEntries()
    {
        constexpr std::size_t fewest = 3;
        std::vector<std::pair<std::size_t, std::string_view>> entries;
        int last = -1;
        for (std::size_t i = 0; i < m_built.blocks.size(); ++i) {
            const int entry = entryAround(origin(i).element);
            if (entry < 0 || entry == last)
                continue;
            last = entry;
            if (const std::string_view time = timeIn(element(entry)); !time.empty())
                entries.emplace_back(i, time);
        }
        if (entries.size() < fewest)
            return;
        for (const auto &[first, time] : entries) {
            block(first).role = BlockRole::Entry;
            block(first).time = QString::fromUtf8(QByteArrayView(time)).trimmed();
        }
    }

    [[nodiscard]] int entryAround(int index) const
    {
        constexpr int near = 6;
        for (int step = 0; step < near && index > 0; ++step, index = element(index).parent) {
            const PageElement &around = element(index);
            if (around.tag == GUMBO_TAG_ARTICLE ||
                contains(attribute(around.node, "itemprop"), "liveBlogUpdate"))
                return index;
        }
        return -1;
    }

    /// The first time that stands in an element; times are in page order.
    [[nodiscard]] std::string_view timeIn(const PageElement &entry) const
    {
        if (entry.firstBlock >= entry.endBlock)
            return {};
        const std::size_t begin = m_page.blocks[static_cast<std::size_t>(entry.firstBlock)].begin;
        const std::size_t end = m_page.blocks[static_cast<std::size_t>(entry.endBlock) - 1].end;
        const auto found = std::ranges::lower_bound(m_page.facts.times, begin, {}, &PageFacts::Time::place);
        return found != m_page.facts.times.end() && found->place < end ? found->datetime : std::string_view();
    }

    const PageText &m_page;
    const QUrl &m_base;
    BuiltBlocks &m_built;
};

} // namespace

void assignRoles(const PageText &page, const QUrl &base, BuiltBlocks &built)
{
    RoleFinder(page, base, built).find();
}

} // namespace apostille
