// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/textchange.h"

#include "models/annotation/passage.h"
#include "models/article/cleaner.h"
#include "models/article/sameblocks.h"
#include "models/library/annotationstore.h"
#include "models/library/articleversions.h"
#include "models/library/connection.h"
#include "models/library/storedvalues.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

const QString furtherPage = u"page"_s; // Snapshot::origin

/// Ranges of one text in another one that has some of its blocks.
class CarriedRanges
{
public:
    CarriedRanges(const Article &from, const Article &to)
        : m_from(from)
        , m_fromText(from.text())
        , m_fromStarts(from.blockStarts())
        , m_text(to.text())
        , m_starts(to.blockStarts())
        , m_same(sameBlocks(from.blocks, to.blocks))
    {
    }

    /// Where the words stand now: in as many ranges as something has come between them. Nothing where some of
    /// them stand nowhere.
    [[nodiscard]] std::vector<TextRange> of(const Anchor &anchor) const
    {
        if (anchorAt(m_fromText, anchor.start, anchor.end).exact != anchor.exact)
            return {};
        std::vector<TextRange> ranges;
        for (std::size_t i = 0; i < m_fromStarts.size() && m_fromStarts[i] < anchor.end; ++i) {
            const qsizetype end = std::min(anchor.end, m_fromStarts[i] + m_from.blocks[i].text.size());
            const qsizetype start = std::max(anchor.start, m_fromStarts[i]);
            if (start >= end)
                continue;
            if (m_same[i] < 0)
                return {};
            const qsizetype shift = m_starts[static_cast<std::size_t>(m_same[i])] - m_fromStarts[i];
            if (!ranges.empty() && meet(ranges.back().end, start + shift))
                ranges.back().end = end + shift;
            else
                ranges.push_back({start + shift, end + shift});
        }
        return ranges;
    }

    /// Of both, the whole annotation: parts between which nothing is left are one.
    [[nodiscard]] std::vector<TextRange> of(const Annotation &annotation) const
    {
        std::vector<TextRange> all;
        qsizetype before = -1; // where the anchor before ended
        for (const Anchor &anchor : anchorsOf(annotation)) {
            const std::vector<TextRange> ranges = of(anchor);
            if (ranges.empty() || (!all.empty() && ranges.front().start < all.back().end))
                return {};
            const bool metBefore = before >= 0 && !hasWords(m_fromText, before, anchor.start);
            if (!all.empty() && !metBefore && meet(all.back().end, ranges.front().start)) {
                all.back().end = ranges.front().end;
                all.insert(all.end(), ranges.begin() + 1, ranges.end());
            } else {
                all.insert(all.end(), ranges.begin(), ranges.end());
            }
            before = anchor.end;
        }
        return all;
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    static bool hasWords(const QString &text, qsizetype start, qsizetype end)
    {
        return end > start && !QStringView(text).sliced(start, end - start).trimmed().isEmpty();
    }
    [[nodiscard]] bool meet(qsizetype end, qsizetype start) const { return !hasWords(m_text, end, start); }

    const Article &m_from;
    QString m_fromText;
    std::vector<qsizetype> m_fromStarts;
    QString m_text;
    std::vector<qsizetype> m_starts;
    std::vector<qsizetype> m_same;
};

/// Where they stand now.
std::vector<AnnotationPlace> placesOf(const std::vector<Annotation> &annotations,
                                      const std::vector<AnnotationPlace> &moved)
{
    std::vector<AnnotationPlace> places;
    for (const Annotation &annotation : annotations) {
        if (std::ranges::contains(moved, annotation.id, &AnnotationPlace::annotation))
            places.push_back({annotation.id, annotation.version, annotation.anchor, annotation.parts});
    }
    return places;
}

/// All annotations of the article, whatever version they speak of: one whose words were taken away comes back
/// with them.
Expected<std::vector<AnnotationPlace>> carriedFromAll(const ArticleStore &articles,
                                                      const std::vector<Annotation> &annotations,
                                                      const QUuid &version, const Article &to)
{
    std::map<QUuid, std::vector<Annotation>> byVersion;
    for (const Annotation &annotation : annotations)
        byVersion[annotation.version].push_back(annotation);
    std::vector<AnnotationPlace> places;
    for (const auto &[from, ofIt] : byVersion) {
        const auto known = articles.version(from);
        if (!known)
            return std::unexpected(known.error());
        std::ranges::move(carried(ofIt, known->content, version, to), std::back_inserter(places));
    }
    return places;
}

} // namespace

std::vector<AnnotationPlace> carried(const std::vector<Annotation> &annotations, const Article &from,
                                     const QUuid &version, const Article &to)
{
    const CarriedRanges ranges(from, to);
    std::vector<AnnotationPlace> places;
    for (const Annotation &annotation : annotations) {
        std::vector<Anchor> anchors;
        for (const TextRange &range : ranges.of(annotation))
            anchors.push_back(anchorAt(ranges.text(), range.start, range.end));
        if (!anchors.empty())
            places.push_back({annotation.id, version, anchors.front(), {anchors.begin() + 1, anchors.end()}});
    }
    return places;
}

Expected<TextChange> ArticleStore::changeText(const TextVersion &from, const Article &content,
                                              VersionCause cause)
{
    return m_connection.inTransaction([&]() -> Expected<TextChange> {
        const auto current = m_connection.number(
            u"SELECT count(*) FROM article JOIN article_version ON article_version.row_id = current_version"
            " WHERE article_version.id = ?"_s,
            {from.id});
        if (!current || *current == 0)
            return std::unexpected(current ? Error{ErrorCode::ArticleNotFound, storedIdentifier(from.article)}
                                           : current.error());
        AnnotationStore annotations(m_connection);
        const auto known = annotations.ofArticleAndTrash(from.article);
        if (!known)
            return std::unexpected(known.error());
        const auto added = addVersion(from.article, from.snapshot, content,
                                      cause == VersionCause::Cleaner ? cleanerVersion : from.cleaner, cause);
        if (!added)
            return std::unexpected(added.error());
        auto places = carriedFromAll(*this, *known, *added, content);
        if (!places)
            return std::unexpected(places.error());
        TextChange change{.before = {from.article, from.id, placesOf(*known, *places)},
                          .after = {from.article, *added, *places}};
        return annotations.move(change.after.places).transform([&change] { return change; });
    });
}

Expected<TextChange> ArticleStore::addPages(const TextVersion &from, const Article &content,
                                            const std::vector<Snapshot> &pages)
{
    return m_connection.inTransaction([&]() -> Expected<TextChange> {
        for (Snapshot page : pages) {
            page.origin = furtherPage;
            if (const auto added = addSnapshot(from.article, page); !added)
                return std::unexpected(added.error());
        }
        return changeText(from, content, VersionCause::Refetch);
    });
}

Expected<int> ArticleStore::countFurtherPages(const QUuid &article) const
{
    return m_connection
        .number(u"SELECT count(*) FROM snapshot JOIN article ON article.row_id = snapshot.article"
                " WHERE article.id = ? AND snapshot.origin = ?"_s,
                {article, furtherPage})
        .transform([](qint64 count) { return static_cast<int>(count); });
}

Expected<std::vector<Snapshot>> ArticleStore::furtherPages(const QUuid &article) const
{
    const auto pages = m_connection.list(
        u"SELECT snapshot.id FROM snapshot JOIN article ON article.row_id = snapshot.article"
        " WHERE article.id = ? AND snapshot.origin = ? ORDER BY snapshot.row_id"_s,
        {article, furtherPage}, [](const Row &row) { return row.identifier(0); });
    if (!pages)
        return std::unexpected(pages.error());
    std::vector<Snapshot> found;
    for (const QUuid &page : *pages) {
        auto read = snapshot(page);
        if (!read)
            return std::unexpected(read.error());
        found.push_back(std::move(*read));
    }
    return found;
}

Expected<void> ArticleStore::goTo(const TextState &state)
{
    return m_connection.inTransaction([&] {
        return version(state.version)
            .and_then([&](const TextVersion &wanted) { return makeVersionCurrent(m_connection, wanted); })
            .and_then([&] { return AnnotationStore(m_connection).move(state.places); });
    });
}

} // namespace apostille
