// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/quotestore.h"

#include "models/library/connection.h"
#include "models/library/quotecondition.h"
#include "models/library/quoterows.h"
#include "models/library/storedvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Ids as SQL literals: hexadecimal digits and hyphens, so many that they could not be bound.
QString literals(const std::vector<QUuid> &ids)
{
    QStringList quoted;
    for (const QUuid &id : ids)
        quoted.append(u'\'' + storedIdentifier(id) + u'\'');
    return quoted.join(u',');
}

AnnotationSelection selectionOf(const QuoteScope &scope)
{
    AnnotationSelection selection = quoteCondition(scope.filter);
    if (!scope.annotations.empty())
        selection.condition += u" AND annotation.id IN (%1)"_s.arg(literals(scope.annotations));
    if (!scope.articles.empty())
        selection.condition += u" AND article.id IN (%1)"_s.arg(literals(scope.articles));
    const auto restrict = [&](const QString &thing, const QUuid &id) {
        if (id.isNull())
            return;
        const AnnotationSelection pointing = annotationsPointingTo(thing, id);
        selection.condition += " AND "_L1 + pointing.condition;
        selection.values += pointing.values;
    };
    restrict(u"claim"_s, scope.claim);
    restrict(u"source"_s, scope.source);
    restrict(u"tag"_s, scope.tag);
    return selection;
}

} // namespace

Expected<std::vector<CitedText>> QuoteStore::cited(const QuoteScope &scope) const
{
    const AnnotationSelection selection = selectionOf(scope);
    auto quotes = readQuotes(m_connection, selection);
    if (!quotes)
        return std::unexpected(quotes.error());
    auto texts = readTexts(m_connection, selection);
    if (!texts)
        return std::unexpected(texts.error());
    std::vector<CitedText> cited;
    QUuid version;
    for (QuoteRow &quote : *quotes) {
        if (quote.record.annotation.version != version) {
            version = quote.record.annotation.version;
            cited.push_back({quote.record.article, (*texts)[version], {}});
        }
        cited.back().quotes.push_back(std::move(quote.record));
    }
    return cited;
}

Expected<QuoteRecord> QuoteStore::record(const QUuid &annotation) const
{
    auto quotes = readQuotes(m_connection, oneAnnotation(annotation));
    if (!quotes)
        return std::unexpected(quotes.error());
    if (quotes->empty())
        return std::unexpected(Error{ErrorCode::AnnotationNotFound, storedIdentifier(annotation)});
    return std::move(quotes->front().record);
}

Expected<std::vector<QuoteRecord>> QuoteStore::ofArticle(const QUuid &article) const
{
    auto quotes = readQuotes(m_connection, {u"article.id = ? AND annotation.trashed IS NULL"_s, {article}});
    if (!quotes)
        return std::unexpected(quotes.error());
    std::vector<QuoteRecord> records;
    for (QuoteRow &quote : *quotes)
        records.push_back(std::move(quote.record));
    std::ranges::stable_sort(records, {}, [](const QuoteRecord &record) {
        return std::pair(record.annotation.anchor.start, record.annotation.anchor.end);
    });
    return records;
}

} // namespace apostille
