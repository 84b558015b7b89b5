// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchrank.h"

#include <sqlite3.h>
#include <vector>

namespace apostille {

namespace {

/// How often a word must stand in a text to be worth half of what it can be worth (bm25's k1).
constexpr double saturation = 1.5;

/// A word that is in every line says no more than one that is there a hundred times.
constexpr int mostInstances = 100;

double weightOf(int column, int count, sqlite3_value **weights)
{
    return column < count ? sqlite3_value_double(weights[column]) : 1.0;
}

/// Each term's weighted number of places, saturated, so that many places of one do not outweigh another.
void rank(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int count,
          sqlite3_value **weights)
{
    int instances = 0;
    if (const int state = api->xInstCount(row, &instances); state != SQLITE_OK) {
        sqlite3_result_error_code(result, state);
        return;
    }
    std::vector<double> found(static_cast<std::size_t>(api->xPhraseCount(row)), 0.0);
    for (int i = 0; i < instances && i < mostInstances; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        if (api->xInst(row, i, &phrase, &column, &offset) == SQLITE_OK)
            found[static_cast<std::size_t>(phrase)] += weightOf(column, count, weights);
    }
    double sum = 0;
    for (const double weight : found)
        sum -= weight / (weight + saturation);
    sqlite3_result_double(result, sum);
}

} // namespace

int registerSearchRank(fts5_api *api)
{
    return api->xCreateFunction(api, "apostille_rank", nullptr, &rank, nullptr);
}

} // namespace apostille
