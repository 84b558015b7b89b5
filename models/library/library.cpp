// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/library.h"

#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/connection.h"
#include "models/library/libraryfile.h"
#include "models/library/migrations.h"
#include "models/library/picturestore.h"
#include "models/library/quotestore.h"
#include "models/library/quotetable.h"
#include "models/library/readingstore.h"
#include "models/library/savedsearchstore.h"
#include "models/library/searchextension.h"
#include "models/library/searchindex.h"
#include "models/library/settingstore.h"
#include "models/library/sitechoicestore.h"
#include "models/library/trashstore.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularytable.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Up to this size a check of the structure is too short to be felt; larger ones wait for check() on a
/// worker.
constexpr qint64 quicklyChecked = 4'000'000;

Expected<void> checkIdentity(Connection &connection, Library::Mode mode)
{
    const auto application = connection.number(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (*application == libraryApplicationId)
        return {};
    const auto things = connection.number(
        u"SELECT (SELECT count(*) FROM sqlite_schema) + (SELECT user_version FROM pragma_user_version)"_s);
    if (!things)
        return std::unexpected(things.error());
    const bool untouched = *application == 0 && *things == 0;
    if (untouched && mode == Library::Mode::Create)
        return {};
    return std::unexpected(Error{ErrorCode::LibraryNotALibrary, connection.path()});
}

/// The first error among the findings, "ok" left out.
Expected<void> checkedBy(Connection &connection, const QString &pragma)
{
    const auto findings = connection.list(pragma, {}, [](const Row &row) { return row.text(0); });
    if (!findings)
        return std::unexpected(findings.error());
    QStringList bad(findings->begin(), findings->end());
    bad.removeAll(u"ok"_s);
    if (bad.isEmpty())
        return {};
    return std::unexpected(Error{ErrorCode::LibraryDamaged, connection.path(), bad.join(u'\n')});
}

Expected<void> checkPointers(Connection &connection)
{
    const auto broken = connection.list(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) {
        return u"%1, row %2: points to a missing %3"_s.arg(row.text(0), row.text(1), row.text(2));
    });
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->empty())
        return {};
    return std::unexpected(Error{ErrorCode::LibraryDamaged, connection.path(),
                                 QStringList(broken->begin(), broken->end()).join(u'\n')});
}

/// The structure of the search tables is checked by SQLite; that they know every article and annotation,
/// here.
Expected<void> checkSearch(Connection &connection)
{
    const auto missing = connection.number(
        u"SELECT (SELECT count(*) FROM article WHERE row_id NOT IN (SELECT id FROM search_article_docsize)"
        " OR row_id NOT IN (SELECT id FROM search_title_docsize))"
        " + (SELECT count(*) FROM annotation WHERE trashed IS NULL"
        " AND row_id NOT IN (SELECT id FROM search_annotation_docsize))"_s);
    if (!missing)
        return std::unexpected(missing.error());
    if (*missing == 0)
        return {};
    return std::unexpected(Error{ErrorCode::LibraryDamaged, connection.path(),
                                 u"%1 texts are missing in the search index"_s.arg(*missing)});
}

Expected<void> prepare(Connection &connection, Library::Mode mode)
{
    const auto steps = migrationSteps();
    return checkIdentity(connection, mode)
        .and_then([&] { return registerSearch(connection); })
        .and_then([&] { return migrate(connection, steps); })
        .and_then([&] {
            return connection.isReadOnly() ? Expected<void>()
                                           : connection.script("PRAGMA journal_mode = WAL");
        })
        .and_then([&] {
            return QFileInfo(connection.path()).size() < quicklyChecked
                       ? checkedBy(connection, u"PRAGMA quick_check"_s)
                       : Expected<void>();
        });
}

/// The file's first bytes were SQLite's: what SQLite cannot read behind them is damage, not another kind of
/// file.
Error asDamage(Error error, const QString &path)
{
    if (error.code == ErrorCode::LibraryNotALibrary && !error.detail.isEmpty())
        error.code = ErrorCode::LibraryDamaged;
    error.subject = path;
    return error;
}

} // namespace

struct Library::Rooms
{
    explicit Rooms(std::unique_ptr<Connection> opened)
        : connection(std::move(opened))
    {
    }

    std::unique_ptr<Connection> connection;
    ArticleStore articles{*connection};
    AnnotationStore annotations{*connection};
    ClaimStore claims{*connection};
    SourceStore sources{*connection};
    TagStore tags{*connection};
    TrashStore trash{*connection};
    PictureStore pictures{*connection};
    QuoteStore quotes{*connection};
    ReadingStore reading{*connection};
    SavedSearchStore savedSearches{*connection};
    QuoteTable quoteTable{*connection};
    VocabularyTable vocabulary{*connection};
    SearchIndex search{*connection};
    SettingStore settings{*connection};
    SiteChoiceStore siteChoices{*connection};
};

Library::Library(std::unique_ptr<Rooms> rooms)
    : m_rooms(std::move(rooms))
{
}

Library::~Library() = default;

Expected<std::unique_ptr<Library>> Library::open(const QString &path, Mode mode)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    auto connection = openLibraryFile(file, mode);
    if (!connection)
        return std::unexpected(asDamage(connection.error(), file));
    if (const auto prepared = prepare(**connection, mode); !prepared)
        return std::unexpected(asDamage(prepared.error(), file));
    return std::unique_ptr<Library>(new Library(std::make_unique<Rooms>(std::move(*connection))));
}

QString Library::path() const
{
    return m_rooms->connection->path();
}

bool Library::isReadOnly() const
{
    return m_rooms->connection->isReadOnly();
}

ArticleStore &Library::articles() const
{
    return m_rooms->articles;
}

AnnotationStore &Library::annotations() const
{
    return m_rooms->annotations;
}

ClaimStore &Library::claims() const
{
    return m_rooms->claims;
}

SourceStore &Library::sources() const
{
    return m_rooms->sources;
}

TrashStore &Library::trash() const
{
    return m_rooms->trash;
}

TagStore &Library::tags() const
{
    return m_rooms->tags;
}

PictureStore &Library::pictures() const
{
    return m_rooms->pictures;
}

QuoteStore &Library::quotes() const
{
    return m_rooms->quotes;
}

ReadingStore &Library::reading() const
{
    return m_rooms->reading;
}

SavedSearchStore &Library::savedSearches() const
{
    return m_rooms->savedSearches;
}

QuoteTable &Library::quoteTable() const
{
    return m_rooms->quoteTable;
}

VocabularyTable &Library::vocabulary() const
{
    return m_rooms->vocabulary;
}

SearchIndex &Library::search() const
{
    return m_rooms->search;
}

SettingStore &Library::settings() const
{
    return m_rooms->settings;
}

SiteChoiceStore &Library::siteChoices() const
{
    return m_rooms->siteChoices;
}

Expected<void> Library::check() const
{
    Connection &connection = *m_rooms->connection;
    return checkedBy(connection, u"PRAGMA integrity_check"_s)
        .and_then([&] { return checkPointers(connection); })
        .and_then([&] { return checkSearch(connection); });
}

void Library::stopWhen(std::function<bool()> isUnwanted) const
{
    m_rooms->connection->stopWhen(std::move(isUnwanted));
}

qint64 Library::foreignChanges() const
{
    return m_rooms->connection->number(u"PRAGMA data_version"_s).value_or(0);
}

} // namespace apostille
