// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/vocabulary.h"
#include "models/base/error.h"

#include <vector>

namespace apostille {

class Connection;

enum class VocabularyKind { Claims, Sources };

/// State: a claim's verdict, a source's kind.
enum class VocabularyColumn { Name, State, Quotes, Articles, Changed };

/// Which claims or sources, and in what order.
struct VocabularyListing
{
    QString words = {}; ///< each begins a word of the name, or each of another of its names
    bool trashed = false;
    VocabularyColumn column = VocabularyColumn::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const VocabularyListing &) const = default;
};

/// A claim or source as a row of a table.
struct VocabularyRow
{
    QUuid id = {};
    QString name = {};
    Verdict verdict = Verdict::Unchecked;
    SourceKind kind = SourceKind::Person;
    int quotes = 0;   ///< neither they nor their articles in the trash
    int articles = 0; ///< that these quotes stand in
    QDateTime modified = {};

    bool operator==(const VocabularyRow &) const = default;
};

/// A quote that points to a claim or source.
struct VocabularyUse
{
    QUuid annotation = {};
    QUuid article = {};
    QString title = {}; ///< and what follows, of the article
    QString outlet = {};
    QString date = {};
    QString language = {};
    QString quote = {};
    Stance stance = Stance::Makes;         ///< of a claim
    SourceRole role = SourceRole::Speaker; ///< of a source

    bool operator==(const VocabularyUse &) const = default;
};

/// Claims and sources as tables. Counts look at every quote of the library: for a worker.
class VocabularyTable
{
public:
    explicit VocabularyTable(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<std::vector<VocabularyRow>> rows(VocabularyKind kind,
                                                            const VocabularyListing &listing) const;
    /// By article, newest first, in each in the order of its text; at most `limit`.
    [[nodiscard]] Expected<std::vector<VocabularyUse>> uses(VocabularyKind kind, const QUuid &thing,
                                                            int limit) const;

private:
    Connection &m_connection;
};

} // namespace apostille
