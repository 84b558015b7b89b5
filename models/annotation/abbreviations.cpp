// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/abbreviations.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

// Before a name, so a capital letter after them begins no sentence. "St" is a saint and a street.
constexpr auto titles = std::to_array<QStringView>({
    u"M",    u"MM",     u"Mme",  u"Mmes", u"Mlle",   u"Mlles", u"Me",     u"Mes",  u"Mgr",     u"Dr",
    u"Drs",  u"Pr",     u"Prof", u"Mr",   u"Mrs",    u"Ms",    u"Messrs", u"St",   u"Ste",     u"Sts",
    u"Gen",  u"Gén",    u"Col",  u"Cdt",  u"Cmdr",   u"Capt",  u"Cpt",    u"Lt",   u"Sgt",     u"Maj",
    u"Adm",  u"Sen",    u"Rep",  u"Gov",  u"Hon",    u"Rev",   u"Pres",   u"Supt", u"Sr",      u"Sra",
    u"Srta", u"Sres",   u"Dra",  u"Lic",  u"Ing",    u"Dña",   u"Hr",     u"Fr",   u"Frl",     u"Dipl",
    u"Sig",  u"Dott",   u"Avv",  u"On",   u"Mt",     u"Ft",    u"cf",     u"Cf",   u"vs",      u"ex",
    u"env",  u"approx", u"ca",   u"bzw",  u"vgl",    u"Vgl",   u"sog",    u"inkl", u"einschl", u"ggf",
    u"evtl", u"ej",     u"EE",   u"UU",   u"c.-à-d", u"J.-C",  u"e.g",    u"i.e",  u"z.B",     u"d.h",
    u"u.a",  u"p.ex",   u"p.ej", u"v",    u"av",     u"apr",   u"boul",   u"bd",   u"rédac",   u"dir",
    u"resp",
});

// Before a number: "n. 3", "art. 12", "Nr. 7".
constexpr auto references = std::to_array<QStringView>({
    u"no",  u"No",  u"nos", u"n",   u"nº",   u"n°",   u"p",   u"pp",  u"art", u"Art",
    u"fig", u"Fig", u"vol", u"Vol", u"chap", u"ch",   u"al",  u"éd",  u"ed",  u"Nr",
    u"Abs", u"S",   u"Bd",  u"núm", u"pág",  u"págs", u"tél", u"tel", u"Tel",
});

// In German a number with a full stop is an ordinal, and what it counts has a capital letter.
constexpr auto counted = std::to_array<QStringView>({
    u"Januar",   u"Jänner",      u"Februar",      u"März",      u"April",      u"Mai",
    u"Juni",     u"Juli",        u"August",       u"September", u"Oktober",    u"November",
    u"Dezember", u"Jahrhundert", u"Jahrhunderts", u"Weltkrieg", u"Weltkriegs", u"Weltkrieges",
    u"Liga",     u"Bundesliga",  u"Klasse",       u"Platz",     u"Runde",      u"Mal",
    u"Auflage",  u"Lebensjahr",
});

// Words that open sentences and follow no initial: "the U.S. The", but "George W. Bush".
constexpr auto openers = std::to_array<QStringView>({
    u"The", u"A",    u"An",    u"He",   u"She",   u"It",   u"They",  u"We",    u"You",   u"I",
    u"In",  u"On",   u"At",    u"But",  u"And",   u"This", u"That",  u"These", u"Those", u"There",
    u"His", u"Her",  u"Their", u"If",   u"When",  u"As",   u"For",   u"Le",    u"La",    u"Les",
    u"Un",  u"Une",  u"Des",   u"Il",   u"Elle",  u"Ils",  u"Elles", u"On",    u"Ce",    u"Cette",
    u"Ces", u"Et",   u"Mais",  u"Dans", u"Selon", u"Pour", u"Si",    u"Der",   u"Die",   u"Das",
    u"Ein", u"Eine", u"Er",    u"Sie",  u"Es",    u"Und",  u"Aber",  u"Im",    u"Am",    u"El",
    u"Los", u"Las",  u"Una",   u"Pero", u"En",    u"Su",   u"Según",
});

// Abbreviations of two words; the first alone is none.
constexpr auto split = std::to_array<std::pair<QStringView, QStringView>>({
    {u"p", u"ex"},
    {u"p", u"ej"},
    {u"z", u"B"},
    {u"d", u"h"},
    {u"u", u"a"},
    {u"u", u"U"},
    {u"o", u"Ä"},
    {u"i", u"d"},
    {u"n", u"d"},
    {u"v", u"Chr"},
    {u"n", u"Chr"},
    {u"EE", u"UU"},
    {u"op", u"cit"},
    {u"et", u"al"},
    {u"N", u"B"},
});

template <std::size_t Size>
bool contains(const std::array<QStringView, Size> &words, QStringView word)
{
    return std::ranges::find(words, word) != words.end();
}

bool isDigits(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar character) { return character.isDigit(); });
}

/// "X.", "U.S.", "J.-P.": single letters, each with its full stop.
bool isInitials(QStringView word)
{
    bool letter = false;
    for (const QChar character : word) {
        if (character == u'.' || character == u'-') {
            letter = false;
            continue;
        }
        if (letter || !character.isUpper())
            return false;
        letter = true;
    }
    return letter;
}

} // namespace

bool isAbbreviation(QStringView word, QStringView next)
{
    if (!word.endsWith(u'.') || next.isEmpty())
        return false;
    const QStringView bare = word.chopped(1);
    if (contains(titles, bare))
        return true;
    if (contains(references, bare))
        return next.front().isDigit();
    if (isDigits(bare))
        return bare.size() <= 2 && contains(counted, next);
    return isInitials(bare) && !contains(openers, next);
}

bool isSplitAbbreviation(QStringView word, QStringView next)
{
    const QStringView first = word.endsWith(u'.') ? word.chopped(1) : word;
    const QStringView second = next.endsWith(u'.') ? next.chopped(1) : next;
    return std::ranges::any_of(
        split, [&](const auto &pair) { return pair.first == first && pair.second == second; });
}

} // namespace apostille
