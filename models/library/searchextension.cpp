// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchextension.h"

#include "models/library/connection.h"
#include "models/library/searchrank.h"
#include "models/library/sqliteerrors.h"
#include "models/library/tokenizer.h"

#include <sqlite3.h>

namespace apostille {

namespace {

fts5_api *searchInterface(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Expected<void> registerSearch(Connection &connection)
{
    fts5_api *api = searchInterface(connection.handle());
    if (!api)
        return std::unexpected(Error{ErrorCode::LibraryFailure, connection.path(),
                                     QStringLiteral("this SQLite has no full-text search")});
    if (registerTokenizer(api) != SQLITE_OK || registerSearchRank(api) != SQLITE_OK)
        return std::unexpected(errorOf(connection.handle(), connection.path()));
    return {};
}

} // namespace apostille
