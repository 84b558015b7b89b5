// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/tokenizer.h"

#include "models/library/stemmers.h"
#include "models/library/wordscanner.h"

#include <sqlite3.h>

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

} // namespace

int registerTokenizer(fts5_api *api)
{
    fts5_tokenizer functions{&create, &destroy, &tokenize};
    return api->xCreateTokenizer(api, "apostille", nullptr, &functions, nullptr);
}

} // namespace apostille
