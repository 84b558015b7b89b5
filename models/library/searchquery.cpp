// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchquery.h"

#include "models/library/folding.h"

#include <QStringList>

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
    QString text = term.text;
    const QString quoted = u'"' + text.replace(u'"', u' ') + u'"';
    if (!term.prefix)
        return quoted;
    if (text.size() < shortestWithEnding)
        return quoted + " *"_L1;
    return u"(%1 * OR %1)"_s.arg(quoted);
}

bool isSingleLetter(const SearchTerm &term)
{
    constexpr qsizetype spaceAndLetter = 2;
    return term.prefix && foldedWords(term.text).size() == spaceAndLetter &&
           term.text.front().unicode() < 0x2e80;
}

} // namespace

SearchQuery searchQuery(const QString &typed)
{
    return TypedReader(typed).read();
}

QString allOf(const std::vector<SearchTerm> &terms, const QString &narrowColumns)
{
    QStringList expressions;
    for (const SearchTerm &term : terms) {
        if (!isSingleLetter(term))
            expressions.append(expressionOf(term));
    }
    if (expressions.isEmpty())
        return u"{%1} : %2"_s.arg(narrowColumns, expressionOf(terms.front()));
    return expressions.join(" AND "_L1);
}

QString anyOf(const std::vector<SearchTerm> &terms)
{
    QStringList expressions;
    for (SearchTerm term : terms) {
        // What is left out is left out as a whole word: "-p" on the way to "-poutine" would leave out nearly
        // all.
        term.prefix = false;
        expressions.append(expressionOf(term));
    }
    return expressions.join(" OR "_L1);
}

} // namespace apostille
