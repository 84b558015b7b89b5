// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/filterentry.h"

#include "models/annotation/names.h"
#include "models/library/library.h"
#include "models/library/quotetable.h"
#include "models/library/vocabularystore.h"
#include "ui/claims/verdictmenu.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace apostille {

namespace {

constexpr int mostChoices = 20;
constexpr int mostOfAKind = 3;

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterEntry)
};

QString lackName(QuoteLack lack)
{
    return lack == QuoteLack::Speaker ? FilterWords::tr("Without speaker")
                                      : FilterWords::tr("Translated, original missing");
}

template <typename Value>
FilterEntry enumerated(FilterKind kind, Value value, const QString &name)
{
    return {kind, static_cast<int>(value), capitalised(name)};
}

template <typename Found, typename NameOf>
std::vector<FilterEntry> entriesOf(FilterKind kind, const Found &found, NameOf nameOf)
{
    std::vector<FilterEntry> entries;
    if (!found)
        return entries;
    for (const auto &thing : *found)
        entries.push_back({kind, thing.id, nameOf(thing)});
    return entries;
}

std::vector<FilterEntry> thingsMatching(FilterKind kind, const QString &typed, int limit,
                                        const Library &library)
{
    if (kind == FilterKind::Speaker)
        return entriesOf(kind, library.sources().matching(typed, limit),
                         [](const Source &source) { return source.name; });
    if (kind == FilterKind::Claim)
        return entriesOf(kind, library.claims().matching(typed, limit),
                         [](const Claim &claim) { return claim.statement; });
    return entriesOf(kind, library.tags().matching(typed, limit), [](const Tag &tag) { return tag.name; });
}

std::vector<FilterEntry> languagesOf(const Library &library)
{
    std::vector<FilterEntry> entries;
    if (const auto found = library.quoteTable().languages()) {
        for (const QString &language : *found)
            entries.push_back({FilterKind::Language, language, capitalised(languageName(language))});
    }
    return entries;
}

std::vector<FilterEntry> speechChoices()
{
    std::vector<FilterEntry> entries;
    for (const SpeechKind speech : {SpeechKind::Direct, SpeechKind::Partial, SpeechKind::Indirect,
                                    SpeechKind::ScareQuote, SpeechKind::Title})
        entries.push_back(enumerated(FilterKind::Speech, speech, speechName(speech)));
    entries.push_back(enumerated(FilterKind::Speech, SpeechKind::None, FilterWords::tr("Highlight only")));
    return entries;
}

std::vector<FilterEntry> colourChoices()
{
    std::vector<FilterEntry> entries;
    for (int i = static_cast<int>(MarkColour::Yellow); i <= static_cast<int>(MarkColour::Grey); ++i)
        entries.push_back(enumerated(FilterKind::Colour, i, markName(static_cast<MarkColour>(i))));
    return entries;
}

template <typename Value>
Value valueOf(const FilterEntry &entry)
{
    return static_cast<Value>(entry.value.toInt());
}

} // namespace

QString kindName(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Words:
        return FilterWords::tr("Words");
    case FilterKind::Speaker:
        return FilterWords::tr("Speaker");
    case FilterKind::Claim:
        return FilterWords::tr("Claim");
    case FilterKind::Verdict:
        return FilterWords::tr("Verdict");
    case FilterKind::Tag:
        return FilterWords::tr("Tag");
    case FilterKind::Colour:
        return FilterWords::tr("Colour role");
    case FilterKind::Speech:
        return FilterWords::tr("Kind");
    case FilterKind::Language:
        return FilterWords::tr("Language");
    case FilterKind::Lack:
        return FilterWords::tr("State");
    }
    return {};
}

QString chipText(const FilterEntry &entry)
{
    if (entry.kind == FilterKind::Lack)
        return entry.name;
    return FilterWords::tr("%1: %2", "a filter: what is filtered by, and its value")
        .arg(kindName(entry.kind), entry.name);
}

QuoteFilter filterOf(const std::vector<FilterEntry> &entries)
{
    QuoteFilter filter;
    QStringList words;
    for (const FilterEntry &entry : entries) {
        switch (entry.kind) {
        case FilterKind::Words:
            words.append(entry.name);
            break;
        case FilterKind::Speaker:
            filter.speakers.push_back(entry.value.toUuid());
            break;
        case FilterKind::Claim:
            filter.claims.push_back(entry.value.toUuid());
            break;
        case FilterKind::Verdict:
            filter.verdicts.push_back(valueOf<Verdict>(entry));
            break;
        case FilterKind::Tag:
            filter.tags.push_back(entry.value.toUuid());
            break;
        case FilterKind::Colour:
            filter.colours.push_back(valueOf<MarkColour>(entry));
            break;
        case FilterKind::Speech:
            filter.speeches.push_back(valueOf<SpeechKind>(entry));
            break;
        case FilterKind::Language:
            filter.languages.append(entry.value.toString());
            break;
        case FilterKind::Lack:
            filter.lacks.push_back(valueOf<QuoteLack>(entry));
            break;
        }
    }
    filter.words = words.join(u' ');
    return filter;
}

std::vector<FilterEntry> choicesOf(FilterKind kind, const Library &library)
{
    std::vector<FilterEntry> entries;
    switch (kind) {
    case FilterKind::Words:
        break;
    case FilterKind::Speaker:
    case FilterKind::Claim:
    case FilterKind::Tag:
        return thingsMatching(kind, {}, mostChoices, library);
    case FilterKind::Verdict:
        for (const Verdict verdict : allVerdicts())
            entries.push_back(enumerated(kind, verdict, verdictName(verdict)));
        break;
    case FilterKind::Colour:
        return colourChoices();
    case FilterKind::Speech:
        return speechChoices();
    case FilterKind::Language:
        return languagesOf(library);
    case FilterKind::Lack:
        for (const QuoteLack lack : {QuoteLack::Speaker, QuoteLack::OriginalWording})
            entries.push_back(enumerated(kind, lack, lackName(lack)));
        break;
    }
    return entries;
}

std::vector<FilterEntry> choicesFor(const QString &typed, const Library &library)
{
    std::vector<FilterEntry> entries;
    for (const FilterKind kind : {FilterKind::Speaker, FilterKind::Claim, FilterKind::Tag})
        std::ranges::copy(thingsMatching(kind, typed, mostOfAKind, library), std::back_inserter(entries));
    for (const FilterKind kind : {FilterKind::Verdict, FilterKind::Colour, FilterKind::Speech,
                                  FilterKind::Language, FilterKind::Lack}) {
        for (const FilterEntry &entry : choicesOf(kind, library)) {
            if (chipText(entry).contains(typed, Qt::CaseInsensitive))
                entries.push_back(entry);
        }
    }
    return entries;
}

} // namespace apostille
