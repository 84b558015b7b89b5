// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"
#include "models/base/error.h"
#include "models/library/quotefilter.h"

namespace apostille {

class Connection;

/// Which annotations: an export's scope. Null ids do not restrict; a set of annotations restricts to them.
struct QuoteScope
{
    std::vector<QUuid> annotations = {};
    std::vector<QUuid> articles = {};
    QUuid claim = {};
    QUuid source = {};
    QUuid tag = {};
    QuoteFilter filter = {}; ///< what the table of quotes shows

    bool operator==(const QuoteScope &) const = default;
};

/// Annotations joined with all they point to; articles newest first, quotes in text order, trash left out.
class QuoteStore
{
public:
    explicit QuoteStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<std::vector<CitedText>> cited(const QuoteScope &scope) const;
    [[nodiscard]] Expected<QuoteRecord> record(const QUuid &annotation) const;
    /// Of one article, in text order: what the annotation pane shows.
    [[nodiscard]] Expected<std::vector<QuoteRecord>> ofArticle(const QUuid &article) const;

private:
    Connection &m_connection;
};

} // namespace apostille
