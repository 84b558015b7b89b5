// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/byline.h"

#include "models/article/plaintext/datafile.h"
#include "models/article/plaintext/wordfolding.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille::plaintext {

namespace {

QString folded(QStringView text)
{
    const FoldedLine line(text);
    return QString(QStringView(line.key()));
}

struct BylineWords
{
    QStringList introductions; ///< longest first
    QSet<QString> joints;
    QSet<QString> with;
    QSet<QString> particles;
    QSet<QString> agencies;

    BylineWords()
    {
        QString section;
        forEachDataLine(readDataFile(u"bylines"_s), [&](QStringView line) {
            if (line.startsWith(u'['))
                section = line.mid(1, line.indexOf(u']') - 1).toString();
            else
                addLine(section, line);
        });
        std::ranges::sort(introductions, std::greater(), &QString::size);
    }

    void addLine(QStringView section, QStringView line)
    {
        if (section == u"introductions")
            introductions.append(line.toString());
        else if (section == u"agencies")
            agencies.insert(folded(line));
        else
            for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts))
                (section == u"joints" ? joints
                 : section == u"with" ? with
                                      : particles)
                    .insert(word.toString());
    }
};

const BylineWords &bylineWords()
{
    static const BylineWords words;
    return words;
}

constexpr qsizetype longestByline = 140;
constexpr qsizetype mostWordsOfAName = 5;

QStringView withoutIntroduction(QStringView line)
{
    for (const QString &introduction : bylineWords().introductions) {
        if (!line.startsWith(introduction, Qt::CaseInsensitive))
            continue;
        QStringView rest = line.mid(introduction.size());
        if (!rest.startsWith(u' ') && !rest.startsWith(u':') && !rest.startsWith(QChar::Nbsp))
            continue;
        while (!rest.isEmpty() && (rest.front().isSpace() || rest.front() == u':'))
            rest = rest.mid(1);
        return rest;
    }
    return {};
}

// Names end where a date, a bar or a bullet begins.
QStringView untilDateOrBar(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isDigit() && !QStringView(u"|•·").contains(text.at(end)) &&
           !text.mid(end).startsWith(u" - ") && !text.mid(end).startsWith(u" – ") &&
           !text.mid(end).startsWith(u" — "))
        ++end;
    QStringView names = text.first(end).trimmed();
    while (names.endsWith(u',') || names.endsWith(u'('))
        names = names.chopped(1).trimmed();
    return names;
}

bool isNameWord(QStringView word)
{
    return word.front().isUpper() || bylineWords().particles.contains(word.toString().toLower());
}

bool isName(const QStringList &words)
{
    if (words.isEmpty() || words.size() > mostWordsOfAName)
        return false;
    if (isAgency(words.join(u' ')))
        return true;
    // A name in small letters is a pseudonym or an outlet, and one word.
    if (words.size() == 1)
        return words.front().front().isLetter();
    return words.front().front().isLetter() && words.back().front().isUpper() &&
           std::ranges::all_of(words, isNameWord);
}

struct Names
{
    QStringList all = {};
    bool secondIsSource = false; ///< joined by "with": the first printed what the second wrote
};

// Splits at commas and joints; nothing if any part is no name.
std::optional<Names> namesOf(QStringView text)
{
    Names names;
    QStringList words;
    const auto finishName = [&] {
        const bool good = isName(words);
        names.all.append(words.join(u' '));
        words.clear();
        return good;
    };
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QString lower = word.toString().toLower();
        if (bylineWords().joints.contains(lower) && !words.isEmpty()) {
            names.secondIsSource = names.secondIsSource || bylineWords().with.contains(lower);
            if (!finishName())
                return {};
            continue;
        }
        // "Ann Lee (AFP)": the bracket holds who she writes for.
        if (word.startsWith(u'(') && word.endsWith(u')') && isAgency(word) && !words.isEmpty()) {
            if (!finishName())
                return {};
            names.all.append(word.sliced(1).chopped(1).toString());
            continue;
        }
        const bool comma = word.endsWith(u',') || word.endsWith(u';');
        words.append((comma ? word.chopped(1) : word).toString());
        if (words.back().isEmpty() || (comma && !finishName()))
            return {};
    }
    if (!words.isEmpty() && !finishName())
        return {};
    return names.all.isEmpty() ? std::optional<Names>() : names;
}

Byline bylineOf(QStringView printed, const Names &names)
{
    Byline byline{printed.toString(), names.all, {}};
    const bool firstIsOutlet = names.secondIsSource && names.all.size() == 2 && isAgency(names.all.back()) &&
                               !names.all.front().contains(u' ') && !isAgency(names.all.front());
    if (firstIsOutlet)
        byline.outlet = names.all.front();
    return byline;
}

} // namespace

bool isAgency(QStringView name)
{
    return bylineWords().agencies.contains(folded(name));
}

std::optional<Byline> introducedByline(const QString &text)
{
    const QString line = text.simplified(); // "Par" and the name are often held together by a no-break space
    if (line.size() > longestByline || line.endsWith(u'.') || line.endsWith(u'?'))
        return {};
    const QStringView printed = untilDateOrBar(withoutIntroduction(line));
    if (printed.isEmpty())
        return {};
    const std::optional<Names> names = namesOf(printed);
    return names ? std::optional(bylineOf(printed, *names)) : std::nullopt;
}

std::optional<Byline> bareByline(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() > longestByline)
        return {};
    const QStringView printed = untilDateOrBar(line);
    const std::optional<Names> names = printed.isEmpty() ? std::nullopt : namesOf(printed);
    if (!names)
        return {};
    for (const QString &name : names->all) {
        const bool person = name.count(u' ') >= 1 && name.count(u' ') <= 3 && name != name.toUpper();
        if (!person && !isAgency(name))
            return {};
    }
    return bylineOf(printed, *names);
}

} // namespace apostille::plaintext
