// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchextension.h"

#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchrank.h"
#include "models/library/sqliteerrors.h"
#include "models/library/tokenizer.h"

#include <sqlite3.h>

namespace apostille {

namespace {

/// apostille_folded(text): names sort by it as people look for them, É beside E.
void foldText(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(values[0]));
    const int bytes = sqlite3_value_bytes16(values[0]);
    const QString folded = foldedName(QString::fromUtf16(text, bytes / static_cast<int>(sizeof(char16_t))));
    sqlite3_result_text16(context, folded.utf16(), static_cast<int>(folded.size() * 2), SQLITE_TRANSIENT);
}

int registerFolding(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "apostille_folded", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC,
                                      nullptr, foldText, nullptr, nullptr, nullptr);
}

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
    if (registerTokenizer(api) != SQLITE_OK || registerSearchRank(api) != SQLITE_OK ||
        registerFolding(connection.handle()) != SQLITE_OK)
        return std::unexpected(errorOf(connection.handle(), connection.path()));
    return {};
}

} // namespace apostille
