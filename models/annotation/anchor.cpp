// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/anchor.h"

#include "models/annotation/foldedtext.h"
#include "models/annotation/markpairs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr qsizetype contextLength = 32;

/// So many characters of prefix and suffix have to agree before words at another place are taken for the same
/// …
constexpr qsizetype enoughContext = 12;
/// … and so many more than at the next best place, for sentences that an article repeats.
constexpr qsizetype clearLead = 6;
/// Words this long that stand in the text only once speak for themselves.
constexpr qsizetype unmistakable = 40;

/// Grapheme boundaries are looked for within the lines around, where no cluster can reach beyond.
qsizetype graphemeBoundary(const QString &text, qsizetype position, bool forward)
{
    if (position <= 0 || position >= text.size())
        return std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype lineStart = text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype lineFeed = text.indexOf(u'\n', position);
    const qsizetype lineEnd = lineFeed < 0 ? text.size() : lineFeed;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               QStringView(text).sliced(lineStart, lineEnd - lineStart));
    finder.setPosition(position - lineStart);
    if (finder.isAtBoundary())
        return position;
    const qsizetype boundary = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return boundary < 0 ? position : lineStart + boundary;
}

QString textBetween(const QString &text, qsizetype start, qsizetype end)
{
    return text.sliced(start, end - start);
}

QString prefixOf(const QString &text, qsizetype start)
{
    const qsizetype from = graphemeBoundary(text, std::max<qsizetype>(0, start - contextLength), true);
    return textBetween(text, std::min(from, start), start);
}

QString suffixOf(const QString &text, qsizetype end)
{
    const qsizetype to = graphemeBoundary(text, std::min(text.size(), end + contextLength), false);
    return textBetween(text, end, std::max(to, end));
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    const auto [mismatch, ignored] = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return mismatch - one.rbegin();
}

qsizetype commonStart(QStringView one, QStringView other)
{
    const auto [mismatch, ignored] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return mismatch - one.begin();
}

/// How much of what stood around the words stands around this place, differences of typesetting aside.
struct Agreement
{
    qsizetype before = 0;
    qsizetype after = 0;
    bool wholeBefore = false;
    bool wholeAfter = false;

    [[nodiscard]] qsizetype total() const { return before + after; }
};

class Context
{
public:
    explicit Context(const Anchor &anchor)
        : m_prefix(folded(anchor.prefix).text)
        , m_suffix(folded(anchor.suffix).text)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_prefix.size() + m_suffix.size(); }

    [[nodiscard]] Agreement agreement(const QString &text, const TextRange &place) const
    {
        // Twice the length: folding shortens, and a longer neighbourhood does no harm.
        const qsizetype from = std::max<qsizetype>(0, place.start - 2 * contextLength);
        const qsizetype to = std::min(text.size(), place.end + 2 * contextLength);
        Agreement agreed{.before = commonEnd(m_prefix, folded(textBetween(text, from, place.start)).text),
                         .after = commonStart(m_suffix, folded(textBetween(text, place.end, to)).text)};
        agreed.wholeBefore = m_prefix.isEmpty() ? place.start == 0 : agreed.before == m_prefix.size();
        agreed.wholeAfter = m_suffix.isEmpty() ? place.end == text.size() : agreed.after == m_suffix.size();
        return agreed;
    }

private:
    QString m_prefix;
    QString m_suffix;
};

bool standsAt(const Anchor &anchor, const QString &text)
{
    return anchor.start >= 0 && anchor.start <= text.size() - anchor.exact.size() &&
           QStringView(text).sliced(anchor.start, anchor.exact.size()) == anchor.exact;
}

/// The words where they were, with all that stood around them, to the letter: nearly every anchor of nearly
/// every article that is opened.
bool standsUntouched(const Anchor &anchor, const QString &text)
{
    if (anchor.prefix.isEmpty() || anchor.suffix.isEmpty() || !standsAt(anchor, text))
        return false;
    const QStringView whole(text);
    return whole.first(anchor.start).endsWith(anchor.prefix) &&
           whole.sliced(anchor.start + anchor.exact.size()).startsWith(anchor.suffix);
}

std::vector<TextRange> literalOccurrences(const QString &words, const QString &text)
{
    std::vector<TextRange> places;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const TextRange range{at, at + words.size()};
        if (!continuesCharacter(text, range.start) && !continuesCharacter(text, range.end))
            places.push_back(range);
    }
    return places;
}

/// Typesetting differs between two fetches of a page (a straight apostrophe, a no-break space), words do not.
std::vector<TextRange> candidates(const Anchor &anchor, const QString &text)
{
    std::vector<TextRange> places = literalOccurrences(anchor.exact, text);
    return places.empty() ? occurrences(folded(anchor.exact), folded(text), text) : places;
}

struct Candidate
{
    TextRange place;
    qsizetype agreement = 0;
};

bool isCertain(const std::vector<Candidate> &ranked, const Anchor &anchor, const Context &context)
{
    const Candidate &best = ranked.front();
    if (ranked.size() == 1 && anchor.exact.size() >= unmistakable)
        return true;
    const bool enough = best.agreement > 0 && best.agreement >= std::min(enoughContext, context.size());
    return enough && (ranked.size() == 1 || best.agreement >= ranked[1].agreement + clearLead);
}

Placement moved(const Anchor &anchor, const Context &context, const QString &text)
{
    std::vector<Candidate> ranked;
    for (const TextRange &place : candidates(anchor, text))
        ranked.push_back({place, context.agreement(text, place).total()});
    if (ranked.empty())
        return {};
    std::ranges::stable_sort(ranked, std::ranges::greater(), &Candidate::agreement);
    const TextRange place = ranked.front().place;
    if (isCertain(ranked, anchor, context))
        return {place.start == anchor.start && standsAt(anchor, text) ? PlacementState::Exact
                                                                      : PlacementState::Moved,
                place.start, place.end};
    return {ranked.size() > 1 ? PlacementState::Ambiguous : PlacementState::Orphan};
}

bool isWordCharacter(const QString &text, qsizetype position)
{
    return position >= 0 && position < text.size() && text.at(position).isLetterOrNumber();
}

/// Scripts without spaces between words have no such thing as half a word.
bool hasSpaces(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

bool cutsWord(const QString &text, qsizetype position)
{
    return isWordCharacter(text, position - 1) && isWordCharacter(text, position) &&
           hasSpaces(text.at(position));
}

/// Whole words where there are any: who looks for "une" does not mean "commune".
std::vector<TextRange> wholeWordsFirst(const std::vector<TextRange> &places, const QString &text)
{
    std::vector<TextRange> whole;
    std::ranges::copy_if(places, std::back_inserter(whole), [&text](const TextRange &place) {
        return !cutsWord(text, place.start) && !cutsWord(text, place.end);
    });
    return whole.empty() ? places : whole;
}

QString withoutEdgeMarks(const QString &words)
{
    static const QString marks = u"«»“”„‟\"‹›"_s;
    QStringView bare = QStringView(words).trimmed();
    while (!bare.isEmpty() && marks.contains(bare.front()))
        bare = bare.sliced(1).trimmed();
    while (!bare.isEmpty() && marks.contains(bare.back()))
        bare = bare.chopped(1).trimmed();
    return bare.toString();
}

} // namespace

Anchor anchorAt(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype from = std::clamp<qsizetype>(std::min(start, end), 0, text.size());
    const qsizetype to = std::clamp<qsizetype>(std::max(start, end), 0, text.size());
    const TextRange words = trimmedRange(text, {from, to});
    if (words.start == words.end)
        return {.start = words.start, .end = words.start};
    const qsizetype wordsStart = graphemeBoundary(text, words.start, false);
    const qsizetype wordsEnd = graphemeBoundary(text, words.end, true);
    return {.start = wordsStart,
            .end = wordsEnd,
            .exact = textBetween(text, wordsStart, wordsEnd),
            .prefix = prefixOf(text, wordsStart),
            .suffix = suffixOf(text, wordsEnd)};
}

Placement place(const Anchor &anchor, const QString &text)
{
    if (anchor.exact.isEmpty())
        return {};
    if (standsUntouched(anchor, text))
        return {PlacementState::Exact, anchor.start, anchor.start + anchor.exact.size()};
    const Context context(anchor);
    if (standsAt(anchor, text)) {
        const TextRange here{anchor.start, anchor.start + anchor.exact.size()};
        const Agreement agreed = context.agreement(text, here);
        const bool positionOnly = anchor.prefix.isEmpty() && anchor.suffix.isEmpty();
        if (positionOnly || (agreed.wholeBefore && agreed.wholeAfter))
            return {PlacementState::Exact, here.start, here.end};
    }
    return moved(anchor, context, text);
}

std::vector<Placement> findQuote(const QString &quote, const QString &text)
{
    const FoldedText where = folded(text);
    std::vector<TextRange> places = occurrences(folded(withoutOuterMarks(quote)), where, text);
    if (places.empty())
        places = occurrences(folded(withoutEdgeMarks(quote)), where, text);
    std::vector<Placement> found;
    for (const TextRange &range : wholeWordsFirst(places, text))
        found.push_back({PlacementState::Exact, range.start, range.end});
    return found;
}

} // namespace apostille
