// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/library/quotefilter.h"

#include <optional>
#include <vector>

namespace apostille {

class Connection;

/// What the table of quotes can show and sort by. Numbers are kept in settings: never renumber.
enum class QuoteColumn {
    Quote,
    Speaker,
    Claim,
    Verdict,
    Outlet,
    Date,
    Speech,
    Tags,
    Note,
    Colour,
    Title,
    Added
};

struct QuoteOrder
{
    QuoteColumn column = QuoteColumn::Added;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const QuoteOrder &) const = default;
};

/// One quote as a row of a table: names only, no links.
struct QuoteTableRow
{
    qint64 row = 0; ///< its place in QuoteTable::order()
    QUuid annotation = {};
    QUuid article = {};
    QString quote = {};
    QString language = {};
    QString speaker = {}; ///< the source's name, else as written in the article
    bool speakerKnown = false;
    QStringList claims = {};             ///< statements, in the user's order
    std::optional<Verdict> verdict = {}; ///< on the first claim
    QString outlet = {};
    QString date = {}; ///< ISO 8601, when the article was published
    SpeechKind speech = SpeechKind::None;
    QStringList tags = {};
    QString note = {};
    MarkColour colour = MarkColour::Yellow;
    QString title = {};
    QDateTime added = {};

    bool operator==(const QuoteTableRow &) const = default;
};

/// Every quote of the library as a table. The order is found once (a sort of all quotes: for a worker), as
/// numbers of eight bytes; what a window shows of it is read a page at a time.
class QuoteTable
{
public:
    explicit QuoteTable(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The rows that the filter lets through, sorted; what is empty comes last either way.
    [[nodiscard]] Expected<std::vector<qint64>> order(const QuoteFilter &filter, const QuoteOrder &by) const;
    /// These rows, in this order; those that are gone meanwhile are left out.
    [[nodiscard]] Expected<std::vector<QuoteTableRow>> rows(const std::vector<qint64> &wanted) const;
    /// The languages of articles that have quotes, most frequent first.
    [[nodiscard]] Expected<QStringList> languages() const;

private:
    Connection &m_connection;
};

} // namespace apostille
