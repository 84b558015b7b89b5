// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchquery.h"

#include "models/library/folding.h"
#include "models/library/searchoperators.h"
#include "models/library/wordscanner.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// A whole page may be pasted into the field: what is searched for stands at its start.
constexpr qsizetype longestQuery = 400;
constexpr std::size_t mostTerms = 24;

/// The marks that close what `opening` opens; empty where it opens nothing.
QStringView closingMarks(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u"\"";
    case u'«':
        return u"»";
    case u'“':
        return u"”";
    case u'„':
        return u"“”";
    default:
        return {};
    }
}

class TypedReader
{
public:
    explicit TypedReader(const QString &typed)
        : m_typed(typed.left(longestQuery))
    {
        m_typed.replace(QChar(0), u' ');
    }

    SearchQuery read()
    {
        SearchQuery query;
        while (skipSpaces() && query.wanted.size() + query.unwanted.size() < mostTerms) {
            const bool unwanted = takeHyphen();
            if (const auto field = takeOperator()) {
                const SearchTerm value = atEnd() ? SearchTerm() : readTerm();
                if (auto restriction = searchRestriction(*field, value.text, unwanted))
                    query.restrictions.push_back(std::move(*restriction));
                continue;
            }
            const SearchTerm term = readTerm();
            if (!foldedWords(term.text).isEmpty())
                (unwanted ? query.unwanted : query.wanted).push_back(term);
        }
        return query;
    }

private:
    bool skipSpaces()
    {
        while (m_position < m_typed.size() && m_typed.at(m_position).isSpace())
            ++m_position;
        return m_position < m_typed.size();
    }

    bool takeHyphen()
    {
        const bool hyphen = m_typed.at(m_position) == u'-' && m_position + 1 < m_typed.size() &&
                            !m_typed.at(m_position + 1).isSpace();
        if (hyphen)
            ++m_position;
        return hyphen;
    }

    /// "tag:", and what follows without a space is its value.
    std::optional<SearchRestriction::Field> takeOperator()
    {
        const qsizetype colon = m_typed.indexOf(u':', m_position);
        if (colon < 0)
            return std::nullopt;
        const QString word = m_typed.sliced(m_position, colon - m_position);
        if (std::ranges::any_of(word, [](QChar c) { return c.isSpace() || !closingMarks(c).isEmpty(); }))
            return std::nullopt;
        const auto field = searchOperator(word);
        if (field)
            m_position = colon + 1;
        return field;
    }

    [[nodiscard]] bool atEnd() const
    {
        return m_position >= m_typed.size() || m_typed.at(m_position).isSpace();
    }

    SearchTerm readTerm()
    {
        const QStringView closing = closingMarks(m_typed.at(m_position));
        return closing.isEmpty() ? readWord() : readPhrase(closing);
    }

    /// A phrase that is not closed yet is still being typed.
    SearchTerm readPhrase(QStringView closing)
    {
        const qsizetype from = ++m_position;
        while (m_position < m_typed.size() && !closing.contains(m_typed.at(m_position)))
            ++m_position;
        const SearchTerm term{m_typed.sliced(from, m_position - from), m_position == m_typed.size()};
        ++m_position;
        return term;
    }

    SearchTerm readWord()
    {
        const qsizetype from = m_position;
        while (m_position < m_typed.size() && !m_typed.at(m_position).isSpace() &&
               closingMarks(m_typed.at(m_position)).isEmpty())
            ++m_position;
        return {m_typed.sliced(from, m_position - from), m_position == m_typed.size()};
    }

    QString m_typed;
    qsizetype m_position = 0;
};

/// A word still being typed is looked for as a start, and, long enough to have an ending, as what it is:
/// "pressions" finds « pression » before the space is typed.
QString expressionOf(const SearchTerm &term)
{
    constexpr qsizetype shortestWithEnding = 5;
    const QString quoted = u'"' + QString(term.text).replace(u'"', u' ') + u'"';
    if (!term.prefix)
        return quoted;
    if (term.text.size() < shortestWithEnding)
        return quoted + " *"_L1;
    return u"(%1 * OR %1)"_s.arg(quoted);
}

/// The last word of a term, elisions passed over.
struct LastWord
{
    qsizetype words = 0;
    qsizetype start = 0; ///< in the term's text
    bool isLetter = false;
};

LastWord lastWordOf(const SearchTerm &term)
{
    LastWord last;
    const std::string utf8 = term.text.toStdString();
    for (WordScanner scanner(utf8); scanner.next();) {
        if (scanner.isElided())
            continue;
        ++last.words;
        last.start = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(scanner.start())).size();
        last.isLetter = scanner.folded().size() == 1;
    }
    return last;
}

/// The start of a word that is in nearly every text says nothing yet: it is passed over where there is more
/// to look for.
std::vector<SearchTerm> withoutLastLetter(std::vector<SearchTerm> terms)
{
    SearchTerm &term = terms.back();
    const LastWord last = lastWordOf(term);
    if (!term.prefix || !last.isLetter)
        return terms;
    if (last.words > 1)
        term = {term.text.first(last.start), false};
    else if (terms.size() > 1)
        terms.pop_back();
    return terms;
}

} // namespace

SearchQuery searchQuery(const QString &typed)
{
    return TypedReader(typed).read();
}

ArticleFilter narrowed(ArticleFilter filter, const SearchQuery &query)
{
    filter.restrictions.insert(filter.restrictions.end(), query.restrictions.begin(),
                               query.restrictions.end());
    if (query.wanted.empty() && !query.unwanted.empty())
        filter.restrictions.push_back({SearchRestriction::Field::Words, anyUnwanted(query), true});
    return filter;
}

bool isSingleLetter(const SearchQuery &query)
{
    if (query.wanted.size() != 1 || !query.wanted.front().prefix)
        return false;
    const LastWord last = lastWordOf(query.wanted.front());
    return last.words == 1 && last.isLetter;
}

QString allOf(const SearchQuery &query)
{
    QStringList expressions;
    for (const SearchTerm &term : withoutLastLetter(query.wanted))
        expressions.append(expressionOf(term));
    return expressions.join(" AND "_L1);
}

QString anyUnwanted(const SearchQuery &query)
{
    QStringList expressions;
    for (const SearchTerm &term : query.unwanted)
        expressions.append(expressionOf({term.text, false}));
    return expressions.join(" OR "_L1);
}

} // namespace apostille
