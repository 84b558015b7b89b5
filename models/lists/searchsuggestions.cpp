// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/searchsuggestions.h"

#include "models/library/articlestore.h"
#include "models/library/folding.h"
#include "models/library/library.h"
#include "models/library/savedsearchstore.h"
#include "models/library/searchoperators.h"
#include "models/library/settingstore.h"
#include "models/library/vocabularystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

using Field = SearchRestriction::Field;
using Kind = SearchSuggestion::Kind;

constexpr int mostOfAKind = 3;
constexpr int mostValues = 8;
constexpr std::size_t mostSuggestions = 12;
constexpr qsizetype mostRecent = 12;
constexpr std::array offeredFields{Field::Speaker, Field::Source, Field::Tag,     Field::Outlet,
                                   Field::Claim,   Field::State,  Field::Language};

/// What cannot be read suggests nothing; searching will say what is wrong.
template <typename Thing>
std::vector<Thing> orNone(Expected<std::vector<Thing>> read)
{
    return read ? std::move(*read) : std::vector<Thing>();
}

QString recentKey()
{
    return u"search.recent"_s;
}

QString quotedValue(const QString &name)
{
    const bool plain =
        !std::ranges::any_of(name, [](QChar c) { return c.isSpace() || u"\"«»“”„"_s.contains(c); });
    return plain ? name : u'"' + QString(name).remove(u'"') + u'"';
}

/// Whether a word of `text` starts as typed.
bool hasWord(const QString &text, const QString &typed)
{
    const QString wanted = foldedWords(typed);
    return !wanted.isEmpty() && foldedWords(text).contains(wanted);
}

/// What is being typed at the end: the text before it, its operator if any, and the word.
struct Tail
{
    QString before;
    QString minus;
    QString operatorWord;
    QString value;
};

Tail tailOf(const QString &typed)
{
    static const QRegularExpression withOperator(
        uR"(^(|.*\s)(-?)([^\s:"«“„]+):(?:["«“„]([^"»”]*)|([^\s"«“„]*))$)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = withOperator.match(typed); match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(3),
                match.captured(4) + match.captured(5)};
    qsizetype start = typed.size();
    while (start > 0 && !typed.at(start - 1).isSpace())
        --start;
    const bool minus = typed.mid(start).startsWith(u'-');
    return {typed.first(start), minus ? u"-"_s : QString(), {}, typed.mid(start + (minus ? 1 : 0))};
}

class Suggestions
{
public:
    Suggestions(const Library &library, const QString &typed, bool french)
        : m_library(library)
        , m_tail(tailOf(typed))
        , m_french(french)
    {
    }

    std::vector<SearchSuggestion> make()
    {
        if (const auto field = searchOperator(m_tail.operatorWord))
            addValues(*field, m_tail.value, mostValues);
        else if (m_tail.operatorWord.isEmpty())
            addForWord();
        if (m_found.size() > mostSuggestions)
            m_found.resize(mostSuggestions);
        return std::move(m_found);
    }

private:
    void addForWord()
    {
        const QString &word = m_tail.value;
        if (word.isEmpty() && !m_tail.before.trimmed().isEmpty())
            return;
        for (const QString &recent : recentSearches(m_library)) {
            if (m_found.size() < 5 &&
                (word.isEmpty() || recent.startsWith(m_tail.before + word, Qt::CaseInsensitive)))
                m_found.push_back({Kind::Recent, recent, recent});
        }
        for (const Field field : offeredFields)
            addOperator(field, word);
        if (word.isEmpty())
            return;
        addSaved(word);
        for (const Field field : {Field::Tag, Field::Outlet, Field::Source})
            addValues(field, word, mostOfAKind);
    }

    void addOperator(Field field, const QString &start)
    {
        const QString word = operatorWord(field, m_french);
        if (foldedName(word).startsWith(foldedName(start)))
            m_found.push_back(
                {Kind::Operator, word + u':', m_tail.before + m_tail.minus + word + u':', true});
    }

    void addSaved(const QString &word)
    {
        for (const SavedSearch &search : orNone(m_library.savedSearches().all())) {
            if (hasWord(search.name, word))
                m_found.push_back({Kind::Saved, search.name, search.query});
        }
    }

    void addValues(Field field, const QString &start, int most)
    {
        switch (field) {
        case Field::Speaker:
        case Field::Source:
            for (const Source &source : orNone(m_library.sources().matching(start, most)))
                add(field == Field::Speaker ? Kind::Speaker : Kind::Source, field, source.name);
            break;
        case Field::Tag:
            for (const Tag &tag : orNone(m_library.tags().matching(start, most)))
                add(Kind::Tag, field, tag.name);
            break;
        case Field::Outlet:
            for (const QString &outlet : orNone(m_library.articles().outlets(start, most)))
                add(Kind::Outlet, field, outlet);
            break;
        case Field::Claim:
            for (const Claim &claim : orNone(m_library.claims().matching(start, most)))
                add(Kind::Claim, field, claim.statement);
            break;
        case Field::State:
            for (const QString &state : stateWords(m_french)) {
                if (foldedName(state).startsWith(foldedName(start)))
                    add(Kind::State, field, state);
            }
            break;
        case Field::Language:
        case Field::Words:
            break;
        }
    }

    void add(Kind kind, Field field, const QString &name)
    {
        const QString word =
            m_tail.operatorWord.isEmpty() ? operatorWord(field, m_french) : m_tail.operatorWord;
        m_found.push_back(
            {kind, name, m_tail.before + m_tail.minus + word + u':' + quotedValue(name) + u' '});
    }

    const Library &m_library;
    Tail m_tail;
    bool m_french;
    std::vector<SearchSuggestion> m_found;
};

} // namespace

std::vector<SearchSuggestion> searchSuggestions(const Library &library, const QString &typed, bool french)
{
    return Suggestions(library, typed, french).make();
}

QStringList recentSearches(const Library &library)
{
    QStringList recent;
    const auto kept = QJsonDocument::fromJson(library.settings().value(recentKey(), {}).toUtf8()).array();
    for (const auto &search : kept)
        recent << search.toString();
    return recent;
}

void rememberSearch(const Library &library, const QString &typed)
{
    const QString search = typed.simplified();
    QStringList recent = recentSearches(library);
    if (search.isEmpty() || library.isReadOnly() || (!recent.isEmpty() && recent.front() == search))
        return;
    recent.removeAll(search);
    recent.prepend(search);
    const auto kept = QJsonArray::fromStringList(recent.first(std::min(recent.size(), mostRecent)));
    // Lost, it costs a few keys; nothing to trouble anybody with.
    [[maybe_unused]] const auto written = library.settings().setValue(
        recentKey(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace apostille
