// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchoperators.h"

#include "models/library/folding.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

using Field = SearchRestriction::Field;

struct Operator
{
    Field field;
    QString english;
    QString french;
    QStringList others = {};
};

const std::vector<Operator> &operators()
{
    static const std::vector<Operator> all{
        {Field::Speaker, u"speaker"_s, u"locuteur"_s, {u"locutrice"_s, u"says"_s}},
        {Field::Source, u"source"_s, u"source"_s, {u"sources"_s}},
        {Field::Tag, u"tag"_s, u"étiquette"_s, {u"tags"_s, u"étiquettes"_s}},
        {Field::Outlet, u"outlet"_s, u"média"_s, {u"journal"_s}},
        {Field::Claim, u"claim"_s, u"affirmation"_s},
        {Field::State, u"is"_s, u"est"_s},
        {Field::Language, u"lang"_s, u"langue"_s, {u"language"_s}},
    };
    return all;
}

struct State
{
    QString stored;
    QString english;
    QString french;
    QStringList others = {};
};

const std::vector<State> &states()
{
    static const std::vector<State> all{
        {u"unread"_s, u"unread"_s, u"non-lu"_s, {u"non-lus"_s, u"nonlu"_s}},
        {u"read"_s, u"read"_s, u"lu"_s, {u"lus"_s}},
        {u"starred"_s, u"starred"_s, u"favori"_s, {u"favoris"_s, u"star"_s}},
        {u"annotated"_s, u"annotated"_s, u"annoté"_s, {u"annotés"_s}},
        {u"review"_s, u"review"_s, u"à-revoir"_s, {u"to-review"_s, u"revoir"_s}},
    };
    return all;
}

/// Whether `typed` is one of the words that an entry of a table has.
template <typename Entry>
bool means(const Entry &entry, const QString &typed)
{
    const QString folded = foldedWords(typed);
    const auto same = [&](const QString &word) { return foldedWords(word) == folded; };
    return same(entry.english) || same(entry.french) || std::ranges::any_of(entry.others, same);
}

std::optional<QString> stateOf(const QString &typed)
{
    const auto found =
        std::ranges::find_if(states(), [&](const State &state) { return means(state, typed); });
    return found == states().end() ? std::nullopt : std::optional(found->stored);
}

} // namespace

std::optional<Field> searchOperator(const QString &word)
{
    const auto found =
        std::ranges::find_if(operators(), [&](const Operator &known) { return means(known, word); });
    return found == operators().end() ? std::nullopt : std::optional(found->field);
}

std::optional<SearchRestriction> searchRestriction(Field field, const QString &typed, bool unwanted)
{
    const QString words = foldedWords(typed);
    if (words.isEmpty())
        return std::nullopt;
    if (field == Field::State) {
        return stateOf(typed).transform(
            [&](const QString &state) { return SearchRestriction{field, state, unwanted}; });
    }
    // One letter begins half of all names: looking through what they say takes long and tells nothing.
    constexpr qsizetype spaceAndLetter = 2;
    const bool ofAnnotations = field == Field::Speaker || field == Field::Source || field == Field::Claim;
    if (ofAnnotations && words.size() <= spaceAndLetter)
        return std::nullopt;
    if (field == Field::Language)
        return SearchRestriction{field, typed.trimmed().toLower(), unwanted};
    return SearchRestriction{field, words, unwanted};
}

QString operatorWord(Field field, bool french)
{
    const auto found = std::ranges::find(operators(), field, &Operator::field);
    return found == operators().end() ? QString() : french ? found->french : found->english;
}

QStringList stateWords(bool french)
{
    QStringList words;
    for (const State &state : states())
        words << (french ? state.french : state.english);
    return words;
}

} // namespace apostille
