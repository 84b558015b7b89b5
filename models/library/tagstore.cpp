// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationrows.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchwriter.h"
#include "models/library/vocabularyrows.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularyvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

Expected<void> TagStore::save(const Tag &tag)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto before = m_connection.first(u"SELECT name FROM tag WHERE id = ?"_s, {tag.id},
                                               [](const Row &row) { return row.text(0); });
        if (!before)
            return std::unexpected(before.error());
        const auto saved = m_connection.run(
            u"INSERT INTO tag (id, name, folded, words, created) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO "
            u"UPDATE"
            " SET name = excluded.name, folded = excluded.folded, words = excluded.words, created = excluded.created"_s,
            {tag.id, tag.name, foldedName(tag.name), foldedWords(tag.name), tag.created});
        if (!saved || !*before || **before == tag.name)
            return saved;
        return indexAnnotations(m_connection, annotationsPointingTo(u"tag"_s, tag.id));
    });
}

Expected<Tag> TagStore::get(const QUuid &tag) const
{
    return onlyOne(readTags(m_connection, {u"tag.id = ?"_s, {tag}}), m_connection, tag);
}

Expected<std::vector<Used<Tag>>> TagStore::all() const
{
    return readTags(m_connection, {u"1 = 1"_s, {}, u"tag.folded, tag.row_id"_s, -1, true});
}

Expected<std::vector<Tag>> TagStore::matching(const QString &typed, int limit) const
{
    VocabularySelection selection = wordsStartingWith(typed);
    selection.order = u"uses DESC, tag.folded, tag.row_id"_s;
    selection.limit = limit;
    selection.counted = true;
    return things(readTags(m_connection, selection));
}

Expected<std::optional<Tag>> TagStore::named(const QString &name) const
{
    return firstOf(readTags(m_connection, {u"tag.folded = ?"_s, {foldedName(name)}}));
}

} // namespace apostille
