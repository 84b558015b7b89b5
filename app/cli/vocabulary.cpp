// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/vocabulary.h"

#include "models/base/identifier.h"

namespace apostille::cli {

namespace {

template <typename Thing, typename Store>
Expected<Thing> foundOrMade(Store &store, const QString &name, Thing fresh)
{
    const auto found = store.named(name);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    fresh.id = newIdentifier();
    fresh.created = QDateTime::currentDateTimeUtc();
    if constexpr (requires { fresh.modified; })
        fresh.modified = fresh.created;
    return store.save(fresh).transform([&fresh] { return fresh; });
}

} // namespace

Expected<Source> sourceNamed(Library &library, const QString &name)
{
    return foundOrMade(library.sources(), name.trimmed(), Source{.name = name.trimmed()});
}

Expected<Claim> claimNamed(Library &library, const QString &statement)
{
    return foundOrMade(library.claims(), statement.trimmed(), Claim{.statement = statement.trimmed()});
}

Expected<Tag> tagNamed(Library &library, const QString &name)
{
    QString bare = name.trimmed();
    while (bare.startsWith(u'#'))
        bare.removeFirst();
    return foundOrMade(library.tags(), bare, Tag{.name = bare});
}

} // namespace apostille::cli
