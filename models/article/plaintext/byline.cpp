// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/byline.h"

#include "models/article/plaintext/datafile.h"
#include "models/article/plaintext/dateline.h"
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

/// "Ph. D." and "PhD" are one.
QString withoutDots(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

struct BylineWords
{
    QStringList introductions;  ///< longest first
    QStringList correspondents; ///< likewise
    QSet<QString> joints;
    QSet<QString> with;
    QSet<QString> particles;
    QSet<QString> agencies;
    QSet<QString> roles;
    QSet<QString> stops;
    QSet<QString> labels;
    QSet<QString> honours;

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
        std::ranges::sort(correspondents, std::greater(), &QString::size);
    }

    void addLine(QStringView section, QStringView line)
    {
        if (section == u"introductions") {
            introductions.append(line.toString());
            labels.insert(folded(line));
        } else if (section == u"correspondents") {
            correspondents.append(line.toString());
        } else if (section == u"labels") {
            labels.insert(folded(line));
        } else if (section == u"agencies") {
            agencies.insert(folded(line));
        } else if (section == u"honours") {
            honours.insert(withoutDots(line));
        } else {
            for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts))
                (section == u"joints"  ? joints
                 : section == u"with"  ? with
                 : section == u"roles" ? roles
                 : section == u"stops" ? stops
                                       : particles)
                    .insert(word.toString());
        }
    }
};

const BylineWords &bylineWords()
{
    static const BylineWords words;
    return words;
}

constexpr qsizetype longestByline = 140;
constexpr qsizetype mostWordsOfAName = 5;

/// What follows "De notre correspondant à Moscou, ".
QStringView behindCorrespondent(QStringView line)
{
    constexpr qsizetype longestPlace = 60;
    const qsizetype end = line.indexOf(u',');
    return end > 0 && end < longestPlace && isCorrespondent(line) ? line.mid(end + 1).trimmed()
                                                                  : QStringView();
}

QStringView withoutIntroduction(QStringView line)
{
    if (const QStringView rest = behindCorrespondent(line); !rest.isEmpty())
        return rest;
    for (const QString &introduction : bylineWords().introductions) {
        if (!line.startsWith(introduction, Qt::CaseInsensitive))
            continue;
        QStringView rest = line.mid(introduction.size());
        // "ByAnn Lee": the space between was only painted.
        const bool glued = !rest.isEmpty() && rest.front().isUpper() && introduction.back().isLower() &&
                           line.at(introduction.size() - 1).isLower();
        if (!glued && !rest.startsWith(u' ') && !rest.startsWith(u':') && !rest.startsWith(QChar::Nbsp))
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
    while (end < text.size() && !text.at(end).isDigit() && !QStringView(u"|•·⋅∙●").contains(text.at(end)) &&
           !text.mid(end).startsWith(u" - ") && !text.mid(end).startsWith(u" – ") &&
           !text.mid(end).startsWith(u" — "))
        ++end;
    const bool beforeNumber = end < text.size() && text.at(end).isDigit();
    QStringView names = text.first(end).trimmed();
    while (true) {
        if (names.endsWith(u',') || names.endsWith(u'('))
            names = names.chopped(1).trimmed();
        else if (const qsizetype space = names.lastIndexOf(u' ');
                 beforeNumber && !names.isEmpty() && isDateWord(names.mid(space + 1)))
            names = names.first(std::max<qsizetype>(0, space)).trimmed(); // "Ann Lee, March 3"
        else
            return names;
    }
}

/// Large, or of a script that knows no large letters.
bool beginsLarge(QStringView word)
{
    return word.front().isUpper() || word.front().category() == QChar::Letter_Other;
}

bool isNameWord(QStringView word)
{
    return beginsLarge(word) || bylineWords().particles.contains(word.toString().toLower());
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
    return words.front().front().isLetter() && beginsLarge(words.back()) &&
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

/// "By Ann Lee on 3 May", "Von Bo Ek am Dienstag": the line goes on after the names.
QStringView untilStop(QStringView text)
{
    qsizetype at = 0;
    for (const QStringView word : text.tokenize(u' ')) {
        if (at > 0 && bylineWords().stops.contains(word.toString().toLower()))
            return text.first(at).trimmed();
        at = word.data() - text.data() + word.size();
    }
    return text;
}

/// "Senior Editor", "Redakteurin": what somebody is, not who.
bool isRole(const QStringList &words)
{
    return std::ranges::any_of(
        words, [](const QString &word) { return bylineWords().roles.contains(word.toLower()); });
}

/// The names at the beginning of a text, up to what is none: "Ann Lee, Bo Ek, Senior Editor at …".
Byline leadingNames(QStringView text)
{
    Byline byline;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        qsizetype next = text.size();
        while (end < text.size()) {
            const QStringView rest = text.mid(end);
            if (rest.front() == u',' || rest.front() == u';') {
                next = end + 1;
                break;
            }
            if (rest.front() == u' ') {
                const QStringView word = rest.mid(1, std::max<qsizetype>(0, rest.indexOf(u' ', 1) - 1));
                if (bylineWords().joints.contains(word.toString().toLower())) {
                    next = end + 1 + word.size();
                    break;
                }
            }
            ++end;
        }
        const QStringView piece = text.sliced(begin, end - begin).trimmed();
        const QStringList words = piece.toString().split(u' ', Qt::SkipEmptyParts);
        const bool honour = !byline.authors.isEmpty() && isHonour(piece);
        if (honour)
            byline.authors.back() += u", "_s + piece.toString();
        else if (!piece.isEmpty() && (!isName(words) || (!byline.authors.isEmpty() && isRole(words))))
            break;
        else if (!piece.isEmpty())
            byline.authors.append(piece.toString());
        if (!piece.isEmpty())
            byline.printed = text.first(end).trimmed().toString();
        begin = next;
    }
    return byline;
}

} // namespace

bool isCorrespondent(QStringView text)
{
    return std::ranges::any_of(bylineWords().correspondents, [&](const QString &phrase) {
        return text.startsWith(phrase, Qt::CaseInsensitive) &&
               (text.size() == phrase.size() || !text.at(phrase.size()).isLetter());
    });
}

bool isHonour(QStringView text)
{
    return bylineWords().honours.contains(withoutDots(text));
}

bool isBylineLabel(QStringView text)
{
    return text.size() < 40 && bylineWords().labels.contains(folded(text));
}

std::optional<Byline> namesAtStart(const QString &text)
{
    const QString line = text.simplified();
    constexpr qsizetype longest = 300;
    if (line.size() > longest)
        return {};
    Byline byline = leadingNames(untilStop(untilDateOrBar(line)));
    return byline.authors.isEmpty() ? std::nullopt : std::optional(byline);
}

std::optional<Byline> bylineWithin(const QString &text, const QString &language)
{
    const QString line = text.simplified();
    constexpr qsizetype longest = 300;
    constexpr qsizetype farthest = 60; ///< for what stands before it: a date, a section
    if (line.size() > longest)
        return {};
    qsizetype at = 0;
    while (at >= 0 && at < std::min(line.size(), farthest)) {
        const QStringView before = QStringView(line).first(at).trimmed();
        const bool parted = before.isEmpty() || QStringView(u"|•·⋅∙●-–—").contains(before.back()) ||
                            std::ranges::none_of(before, [](QChar c) { return c.isLetter(); }) ||
                            datesOf(before, language).nothingElse;
        if (parted) {
            const QStringView rest = withoutIntroduction(QStringView(line).mid(at));
            auto byline = rest.isEmpty() ? std::nullopt : namesAtStart(rest.toString());
            // One word is a name where nothing follows: "By Susan", not "By focusing on …".
            if (byline && (byline->printed.contains(u' ') || isAgency(byline->printed) ||
                           untilDateOrBar(rest) == byline->printed))
                return byline;
        }
        at = line.indexOf(u' ', at) + 1;
        if (at == 0)
            break;
    }
    return {};
}

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
