// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/tokenizer.h"

#include "models/library/connection.h"
#include "models/library/sqliteerrors.h"
#include "models/library/stemmers.h"
#include "models/library/wordscanner.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

using TakeToken = int (*)(void *, int, const char *, int, int, int);

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(new Stemmers);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Stemmers *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TakeToken take)
{
    if (!text || size <= 0)
        return SQLITE_OK;
    Stemmers &stemmers = *reinterpret_cast<Stemmers *>(tokenizer);
    WordScanner word(std::string_view(text, static_cast<std::size_t>(size)));
    while (word.next()) {
        if (word.isElided())
            continue;
        const auto give = [&](int tokenFlags, std::string_view token) {
            return take(context, tokenFlags, token.data(), static_cast<int>(token.size()),
                        static_cast<int>(word.start()), static_cast<int>(word.end()));
        };
        int state = give(0, word.folded());
        if (flags & FTS5_TOKENIZE_PREFIX) {
            if (state != SQLITE_OK)
                return state;
            continue;
        }
        for (const std::string &stem : stemmers.stems(word.lowered(), word.folded())) {
            if (state == SQLITE_OK && !stem.empty())
                state = give(FTS5_TOKEN_COLOCATED, stem);
        }
        if (state != SQLITE_OK)
            return state;
    }
    return SQLITE_OK;
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

Expected<void> registerTokenizer(Connection &connection)
{
    fts5_api *api = searchInterface(connection.handle());
    if (!api)
        return std::unexpected(
            Error{ErrorCode::LibraryFailure, connection.path(), u"this SQLite has no full-text search"_s});
    fts5_tokenizer functions{&create, &destroy, &tokenize};
    if (api->xCreateTokenizer(api, "apostille", nullptr, &functions, nullptr) != SQLITE_OK)
        return std::unexpected(errorOf(connection.handle(), connection.path()));
    return {};
}

} // namespace apostille
