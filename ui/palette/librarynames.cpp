// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/librarynames.h"

#include "models/base/background.h"
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/folding.h"
#include "models/library/vocabularystore.h"

namespace apostille {

namespace {

PaletteEntry entry(PaletteEntry::Kind kind, const QString &prefix, const QUuid &id, const QString &name,
                   const QString &detail = {})
{
    return {.kind = kind,
            .key = prefix + id.toString(QUuid::WithoutBraces),
            .name = name,
            .detail = detail,
            .keys = {},
            .folded = foldedName(name)};
}

void addArticles(const Library &library, PaletteEntries &entries)
{
    constexpr qsizetype pageSize = 1000;
    for (qsizetype offset = 0;; offset += pageSize) {
        const auto page = library.articles().page({}, offset, pageSize);
        if (!page)
            return;
        for (const ArticleRow &row : *page)
            entries.push_back(entry(PaletteEntry::Kind::Article, QStringLiteral("article:"), row.id,
                                    row.title, row.outlet));
        if (std::ssize(*page) < pageSize)
            return;
    }
}

std::shared_ptr<const PaletteEntries> readNames(const QString &path)
{
    auto entries = std::make_shared<PaletteEntries>();
    const auto library = Library::open(path, Library::Mode::ReadOnly);
    if (!library)
        return entries;
    if (const auto claims = (*library)->claims().all())
        for (const auto &[claim, uses] : *claims)
            entries->push_back(
                entry(PaletteEntry::Kind::Claim, QStringLiteral("claim:"), claim.id, claim.statement));
    if (const auto sources = (*library)->sources().all())
        for (const auto &[source, uses] : *sources)
            entries->push_back(
                entry(PaletteEntry::Kind::Source, QStringLiteral("source:"), source.id, source.name));
    if (const auto tags = (*library)->tags().all())
        for (const auto &[tag, uses] : *tags)
            entries->push_back(entry(PaletteEntry::Kind::Tag, QStringLiteral("tag:"), tag.id, tag.name));
    addArticles(**library, *entries);
    return entries;
}

} // namespace

LibraryNames::LibraryNames(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_entries(std::make_shared<PaletteEntries>())
{
    const auto stale = [this] { m_stale = true; };
    connect(&session, &Session::articlesChanged, this, stale);
    connect(&session, &Session::vocabularyChanged, this, stale);
}

std::shared_ptr<const PaletteEntries> LibraryNames::entries() const
{
    return m_entries;
}

void LibraryNames::refresh()
{
    if (!m_stale || m_reading)
        return;
    m_reading = true;
    m_stale = false;
    inBackground(
        this, [path = m_session.library().path()] { return readNames(path); },
        [this](const std::shared_ptr<const PaletteEntries> &entries) { receive(entries); });
}

void LibraryNames::receive(const std::shared_ptr<const PaletteEntries> &entries)
{
    m_reading = false;
    m_entries = entries;
    Q_EMIT changed();
}

} // namespace apostille
