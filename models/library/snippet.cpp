// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/snippet.h"

#include <algorithm>
#include <set>

namespace apostille {

namespace {

constexpr qsizetype snippetLength = 160;

/// Text before the first hit is worth less than what follows it.
constexpr qsizetype leadLength = 50;

/// The hits from `first` on that fit into one snippet: how many terms, then how many hits.
std::pair<std::size_t, std::size_t> worth(const std::vector<Hit> &hits, std::size_t first)
{
    std::set<std::size_t> terms;
    std::size_t count = 0;
    for (std::size_t i = first; i < hits.size(); ++i, ++count) {
        if (hits[i].range.end - hits[first].range.start > snippetLength - leadLength && i > first)
            break;
        terms.insert(hits[i].term);
    }
    return {terms.size(), count};
}

std::size_t densest(const std::vector<Hit> &hits)
{
    // A word that is everywhere would make this quadratic; its best place is soon found.
    constexpr std::size_t mostTried = 200;
    std::size_t best = 0;
    for (std::size_t i = 1; i < std::min(hits.size(), mostTried); ++i) {
        if (worth(hits, i) > worth(hits, best))
            best = i;
    }
    return best;
}

/// The word boundary at or after position, not further than `limit`.
qsizetype boundaryFrom(const QString &text, qsizetype position, qsizetype limit)
{
    if (position == 0)
        return 0;
    for (qsizetype i = position; i < limit; ++i) {
        if (text.at(i).isSpace())
            return i + 1;
    }
    return limit;
}

/// The word boundary at or before position, not before `limit`; mid-word where there is none (Chinese, an
/// address).
qsizetype boundaryUpTo(const QString &text, qsizetype position, qsizetype limit)
{
    if (position >= text.size())
        return text.size();
    for (qsizetype i = position; i > limit; --i) {
        if (text.at(i).isSpace())
            return i;
    }
    return text.at(position).isLowSurrogate() ? position - 1 : position;
}

/// The range of the text that is shown, before it becomes one line.
TextRange shownRange(const QString &text, const std::vector<Hit> &hits)
{
    if (hits.empty())
        return {0, boundaryUpTo(text, snippetLength, 0)};
    const TextRange first = hits[densest(hits)].range;
    const qsizetype lead = std::max<qsizetype>(0, first.start - leadLength);
    const qsizetype start = boundaryFrom(text, lead, first.start);
    return {start, boundaryUpTo(text, start + snippetLength, std::min(first.end, start + snippetLength))};
}

/// Copies a range, runs of white space as one space, and keeps account of where each code unit went.
class LineWriter
{
public:
    LineWriter(const QString &text, const TextRange &range)
        : m_range(range)
    {
        if (range.start > 0)
            m_line = QStringLiteral("… ");
        for (qsizetype i = range.start; i < range.end; ++i) {
            m_places.push_back(m_line.size());
            if (!text.at(i).isSpace() || text.at(i) == QChar::Nbsp || text.at(i) == QChar(0x202f))
                m_line += text.at(i);
            else if (!m_line.endsWith(u' '))
                m_line += u' ';
        }
        m_places.push_back(m_line.size());
        if (range.end < text.size())
            m_line += QStringLiteral(" …");
    }

    [[nodiscard]] QString line() const { return m_line; }
    [[nodiscard]] TextRange placeOf(const TextRange &range) const
    {
        return {place(range.start), place(std::min(range.end, m_range.end))};
    }

private:
    [[nodiscard]] qsizetype place(qsizetype position) const
    {
        return m_places[static_cast<std::size_t>(position - m_range.start)];
    }

    TextRange m_range;
    QString m_line;
    std::vector<qsizetype> m_places;
};

} // namespace

Snippet snippetOf(const QString &text, const std::vector<Hit> &hits)
{
    const TextRange shown = shownRange(text, hits);
    const LineWriter writer(text, shown);
    Snippet snippet{writer.line(), {}};
    for (const Hit &hit : hits) {
        if (hit.range.start < shown.start || hit.range.start >= shown.end)
            continue;
        const TextRange mark = writer.placeOf(hit.range);
        if (!snippet.marks.empty() && mark.start < snippet.marks.back().end)
            snippet.marks.back().end = std::max(snippet.marks.back().end, mark.end);
        else
            snippet.marks.push_back(mark);
    }
    return snippet;
}

} // namespace apostille
