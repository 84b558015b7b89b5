// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/quotecondition.h"

#include "models/library/searchquery.h"
#include "models/library/storedvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

class QuoteRestriction
{
public:
    void add(const QString &sql, const QVariantList &values = {})
    {
        m_selection.condition += " AND "_L1 + sql;
        m_selection.values += values;
    }

    /// `sql` has %1 where the values stand. Nothing to choose from restricts nothing.
    void addAny(const QString &sql, const QVariantList &values)
    {
        if (values.isEmpty())
            return;
        add(sql.arg(QStringList(values.size(), u"?"_s).join(u',')), values);
    }

    [[nodiscard]] const AnnotationSelection &selection() const { return m_selection; }

private:
    AnnotationSelection m_selection{u"annotation.trashed IS NULL AND article.trashed IS NULL"_s};
};

template <typename Values>
QVariantList storedAll(const Values &values)
{
    QVariantList list;
    for (const auto &value : values) {
        if constexpr (requires { stored(value); })
            list.append(stored(value));
        else
            list.append(QVariant::fromValue(value));
    }
    return list;
}

void addWords(QuoteRestriction &condition, const QString &typed)
{
    const SearchQuery query = searchQuery(typed);
    if (!query.wanted.empty()) {
        const QString wanted = allOf(query);
        condition.add(
            u"(annotation.row_id IN (SELECT rowid FROM search_annotation WHERE search_annotation MATCH ?)"
            " OR annotation.article IN (SELECT rowid FROM search_title WHERE search_title MATCH ?))"_s,
            {wanted, wanted});
    }
    if (!query.unwanted.empty())
        condition.add(u"annotation.row_id NOT IN"
                      " (SELECT rowid FROM search_annotation WHERE search_annotation MATCH ?)"_s,
                      {anyUnwanted(query)});
}

QString lacking(QuoteLack lack)
{
    switch (lack) {
    case QuoteLack::Speaker:
        return u"NOT EXISTS (SELECT 1 FROM annotation_source AS link JOIN source ON source.row_id = "
               u"link.source"
               " WHERE link.annotation = annotation.row_id AND link.role = 'speaker'"
               " AND source.trashed IS NULL)"_s;
    case QuoteLack::OriginalWording:
        return u"(annotation.translated_from <> '' AND annotation.original_wording = '')"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

void addLacks(QuoteRestriction &condition, const std::vector<QuoteLack> &lacks)
{
    QStringList any;
    for (const QuoteLack lack : lacks)
        any.append(lacking(lack));
    if (!any.isEmpty())
        condition.add(u'(' + any.join(" OR "_L1) + u')');
}

} // namespace

AnnotationSelection quoteCondition(const QuoteFilter &filter)
{
    QuoteRestriction condition;
    addWords(condition, filter.words);
    condition.addAny(u"annotation.row_id IN (SELECT annotation FROM annotation_source WHERE role = 'speaker'"
                     " AND source IN (SELECT row_id FROM source WHERE id IN (%1)))"_s,
                     storedAll(filter.speakers));
    condition.addAny(u"annotation.row_id IN (SELECT annotation FROM annotation_claim"
                     " WHERE claim IN (SELECT row_id FROM claim WHERE id IN (%1)))"_s,
                     storedAll(filter.claims));
    condition.addAny(u"annotation.row_id IN (SELECT annotation FROM annotation_tag"
                     " WHERE tag IN (SELECT row_id FROM tag WHERE id IN (%1)))"_s,
                     storedAll(filter.tags));
    condition.addAny(u"annotation.row_id IN (SELECT annotation FROM annotation_claim WHERE claim IN"
                     " (SELECT row_id FROM claim WHERE trashed IS NULL AND verdict IN (%1)))"_s,
                     storedAll(filter.verdicts));
    condition.addAny(u"annotation.colour IN (%1)"_s, storedAll(filter.colours));
    condition.addAny(u"annotation.speech IN (%1)"_s, storedAll(filter.speeches));
    condition.addAny(u"article.language IN (%1)"_s, storedAll(filter.languages));
    addLacks(condition, filter.lacks);
    return condition.selection();
}

} // namespace apostille
