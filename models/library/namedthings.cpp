// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/namedthings.h"

#include "models/base/identifier.h"
#include "models/library/library.h"
#include "models/library/vocabularystore.h"

namespace apostille {

namespace {

template <typename Thing, typename Store>
Expected<Named<Thing>> namedOrMade(Store &store, const QString &name, Thing fresh)
{
    const auto known = store.named(name);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return Named<Thing>{**known};
    fresh.id = newIdentifier();
    fresh.created = QDateTime::currentDateTimeUtc();
    if constexpr (requires { fresh.modified; })
        fresh.modified = fresh.created;
    return store.save(fresh).transform([&fresh] { return Named<Thing>{fresh, true}; });
}

} // namespace

Expected<Named<Claim>> claimNamed(Library &library, const QString &statement)
{
    const QString name = statement.simplified();
    return namedOrMade(library.claims(), name, Claim{.statement = name});
}

Expected<Named<Source>> sourceNamed(Library &library, const QString &name, SourceKind kind)
{
    const QString written = name.simplified();
    return namedOrMade(library.sources(), written, Source{.name = written, .kind = kind});
}

Expected<Named<Tag>> tagNamed(Library &library, const QString &name)
{
    QString bare = name.simplified();
    while (bare.startsWith(u'#'))
        bare.removeFirst();
    return namedOrMade(library.tags(), bare, Tag{.name = bare});
}

} // namespace apostille
