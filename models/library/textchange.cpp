// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/textchange.h"

#include "models/annotation/passage.h"
#include "models/library/annotationstore.h"
#include "models/library/articleversions.h"
#include "models/library/connection.h"
#include "models/library/storedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// The stretch of a text that is another one in the other text.
struct Stretch
{
    qsizetype start = 0; ///< up to here both are alike
    qsizetype end = 0;   ///< from here on, too
    qsizetype shift = 0; ///< by which what stands behind it has moved
};

Stretch changedStretch(const Article &from, const Article &to)
{
    const auto different = std::ranges::mismatch(from.blocks, to.blocks);
    const auto alike = different.in1 - from.blocks.begin();
    const qsizetype most = std::min(std::ssize(from.blocks), std::ssize(to.blocks)) - alike;
    qsizetype behind = 0;
    while (behind < most && *(from.blocks.end() - 1 - behind) == *(to.blocks.end() - 1 - behind))
        ++behind;
    const std::vector<qsizetype> starts = from.blockStarts();
    const qsizetype length = from.text().size();
    const auto startOf = [&](qsizetype block) {
        return block < std::ssize(starts) ? starts[static_cast<std::size_t>(block)] : length;
    };
    // Nothing behind: what comes last may have lost the blank line after it.
    const qsizetype end = behind == 0 ? length + 1 : startOf(std::ssize(from.blocks) - behind);
    const qsizetype start = alike == std::ssize(from.blocks) ? length + 1 : startOf(alike);
    return {start, end, to.text().size() - length};
}

/// Where they stand now.
std::vector<AnnotationPlace> placesOf(const std::vector<Annotation> &annotations,
                                      const std::vector<AnnotationPlace> &moved)
{
    std::vector<AnnotationPlace> places;
    for (const Annotation &annotation : annotations) {
        if (std::ranges::contains(moved, annotation.id, &AnnotationPlace::annotation))
            places.push_back({annotation.id, annotation.anchor, annotation.parts});
    }
    return places;
}

} // namespace

std::vector<AnnotationPlace> carried(const std::vector<Annotation> &annotations, const Article &from,
                                     const Article &to)
{
    const Stretch stretch = changedStretch(from, to);
    const QString text = to.text();
    std::vector<AnnotationPlace> places;
    for (const Annotation &annotation : annotations) {
        std::vector<Anchor> anchors;
        for (const Anchor &anchor : anchorsOf(annotation)) {
            const bool isBefore = anchor.end <= stretch.start;
            const qsizetype shift = isBefore ? 0 : stretch.shift;
            if (!isBefore && anchor.start < stretch.end)
                break;
            Anchor here = anchorAt(text, anchor.start + shift, anchor.end + shift);
            if (here.exact != anchor.exact)
                break;
            anchors.push_back(std::move(here));
        }
        if (anchors.size() == annotation.parts.size() + 1)
            places.push_back({annotation.id, anchors.front(), {anchors.begin() + 1, anchors.end()}});
    }
    return places;
}

Expected<TextChange> ArticleStore::changeText(const TextVersion &from, const Article &content)
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
        const auto known = annotations.ofVersion(from.id);
        if (!known)
            return std::unexpected(known.error());
        const auto added =
            addVersion(from.article, from.snapshot, content, from.cleaner, VersionCause::PutBack);
        if (!added)
            return std::unexpected(added.error());
        TextChange change{.before = {from.article, from.id, {}}, .after = {from.article, *added, {}}};
        change.after.places = carried(*known, from.content, content);
        change.before.places = placesOf(*known, change.after.places);
        return annotations.move(*added, change.after.places).transform([&change] { return change; });
    });
}

Expected<void> ArticleStore::goTo(const TextState &state)
{
    return m_connection.inTransaction([&] {
        return version(state.version)
            .and_then([&](const TextVersion &wanted) { return makeVersionCurrent(m_connection, wanted); })
            .and_then([&] { return AnnotationStore(m_connection).move(state.version, state.places); });
    });
}

} // namespace apostille
