// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/savedsearches.h"

#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/savedsearchstore.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct SavedSearches
{
    Q_DECLARE_TR_FUNCTIONS(SavedSearches)
};

bool keep(Session &session, const SavedSearch &before, SavedSearch after, const QString &name)
{
    const auto save = [&session](const SavedSearch &search) {
        return session.library().savedSearches().save(search);
    };
    after.modified = QDateTime::currentDateTimeUtc();
    if (const auto saved = save(after); !saved) {
        Q_EMIT session.failed(saved.error());
        return false;
    }
    session.done({.name = name,
                  .again = [save, after] { return save(after); },
                  .back = [save, before] { return save(before); },
                  .tell = [&session] { Q_EMIT session.savedSearchesChanged(); }});
    return true;
}

template <typename Edit>
bool change(Session &session, const QUuid &search, const QString &name, Edit edit)
{
    const auto before = session.library().savedSearches().get(search);
    if (!before) {
        Q_EMIT session.failed(before.error());
        return false;
    }
    SavedSearch after = *before;
    edit(after);
    return keep(session, *before, after, name);
}

} // namespace

QUuid saveSearch(Session &session, const QString &query, const QString &name)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString typed = query.simplified();
    const QString written = name.simplified();
    const SavedSearch search{
        .id = newIdentifier(), .name = written.isEmpty() ? typed : written, .query = typed, .created = now};
    SavedSearch undone = search;
    undone.trashed = now;
    return keep(session, undone, search, SavedSearches::tr("save search")) ? search.id : QUuid();
}

bool renameSearch(Session &session, const QUuid &search, const QString &name)
{
    const QString written = name.simplified();
    return !written.isEmpty() && change(session, search, SavedSearches::tr("rename search"),
                                        [&](SavedSearch &after) { after.name = written; });
}

bool trashSearch(Session &session, const QUuid &search)
{
    return change(session, search, SavedSearches::tr("delete search"),
                  [](SavedSearch &after) { after.trashed = QDateTime::currentDateTimeUtc(); });
}

bool restoreSearch(Session &session, const QUuid &search)
{
    return change(session, search, SavedSearches::tr("restore search"),
                  [](SavedSearch &after) { after.trashed.reset(); });
}

} // namespace apostille
