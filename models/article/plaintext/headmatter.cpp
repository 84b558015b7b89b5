// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/headmatter.h"

#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/datafile.h"
#include "models/article/plaintext/dateline.h"

#include <algorithm>
#include <unordered_set>

namespace apostille::plaintext {

namespace {

Vocabulary captionVocabulary(const char *file)
{
    Vocabulary vocabulary;
    vocabulary.addPhrases(readDataFile(QString::fromLatin1(file)));
    return vocabulary;
}

constexpr std::size_t farthestAbove = 60;     ///< lines between a title and the first prose
constexpr std::size_t linesOfTheOpening = 12; ///< the title's words come back in there
constexpr std::size_t contentWord = 4;        ///< letters; shorter words hold sentences together

std::unordered_set<std::u16string> wordsOfTheOpening(const Page &page, PageRegion region)
{
    std::unordered_set<std::u16string> words;
    std::size_t seen = 0;
    for (std::size_t index = region.first; index <= region.last && seen < linesOfTheOpening; ++index) {
        if (page.lines[index].kind != LineKind::Prose)
            continue;
        ++seen;
        const FoldedLine folded(page.lines[index].line.text);
        for (const FoldedWord &word : folded.words()) {
            if (word.text.size() >= contentWord)
                words.emplace(word.text);
        }
    }
    return words;
}

// Share of the line's content words that the opening of the text uses, too.
double shareTakenUp(const QString &text, const std::unordered_set<std::u16string> &opening)
{
    int all = 0;
    int taken = 0;
    const FoldedLine folded(text);
    for (const FoldedWord &word : folded.words()) {
        if (word.text.size() < contentWord)
            continue;
        ++all;
        taken += opening.contains(std::u16string(word.text)) ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(taken) / qMax(all, 3);
}

bool mayBeATitle(const PageLine &line, const QString &language)
{
    const LineShape &shape = line.shape;
    if (line.kind == LineKind::Furniture || shape.words < 2 || shape.words > 32 || shape.address ||
        line.line.text.size() > 240)
        return false;
    const bool closesLikeProse =
        shape.endsSentence && !shape.asks && line.line.text.endsWith(u'.') && shape.words > 4;
    if (closesLikeProse || shape.endsInColon || (line.kind == LineKind::Prose && shape.words > 22))
        return false;
    return !datesOf(line.line.text, language).nothingElse && !introducedByline(line.line.text) &&
           !isCaption(line);
}

double scoreOfLength(int words)
{
    if (words < 3)
        return -3;
    if (words < 5)
        return 1;
    return words <= 18 ? 4 : 1;
}

bool standsAlone(const Page &page, std::size_t index)
{
    return page.lines[index].line.blankBefore && index + 1 < page.lines.size() &&
           page.lines[index + 1].line.blankBefore;
}

bool isRepeatedAbove(const Page &page, std::size_t index)
{
    const std::size_t start = index > 2 * farthestAbove ? index - 2 * farthestAbove : 0;
    return std::any_of(page.lines.begin() + static_cast<std::ptrdiff_t>(start),
                       page.lines.begin() + static_cast<std::ptrdiff_t>(index),
                       [&](const PageLine &line) { return line.key == page.lines[index].key; });
}

// Titles stand above the first real paragraph, even where they read like a sentence themselves.
std::size_t endOfHead(const Page &page, PageRegion region)
{
    std::size_t index = region.first;
    while (index < region.last &&
           (page.lines[index].kind != LineKind::Prose || page.lines[index].shape.words < 16))
        ++index;
    return qMin(index, region.first + 6);
}

} // namespace

std::optional<std::size_t> titleLine(const Page &page, PageRegion region)
{
    const std::size_t end = endOfHead(page, region);
    const std::size_t start = region.first > farthestAbove ? region.first - farthestAbove : 0;
    const std::unordered_set<std::u16string> opening = wordsOfTheOpening(page, region);
    std::optional<std::size_t> best;
    double bestScore = 3.5;
    for (std::size_t index = start; index < end; ++index) {
        const PageLine &line = page.lines[index];
        if (!mayBeATitle(line, page.language))
            continue;
        double score = scoreOfLength(line.shape.words) + 8 * shareTakenUp(line.line.text, opening);
        score += isRepeatedAbove(page, index) ? 3 : 0;
        score += standsAlone(page, index) ? 1.5 : 0;
        score += index == 0 ? 4 : 0;
        score -= index < region.first ? 0.15 * static_cast<double>(region.first - index) : 2;
        score -= bareByline(line.line.text) ? 3 : 0;
        score -= line.shape.endsInEllipsis ? 2 : 0;
        if (score > bestScore) {
            bestScore = score;
            best = index;
        }
    }
    return best;
}

bool beginsText(const Page &page, std::size_t index)
{
    constexpr int mostWords = 16;
    return std::all_of(page.lines.begin(), page.lines.begin() + static_cast<std::ptrdiff_t>(index),
                       [](const PageLine &line) {
                           return line.kind == LineKind::Short && !line.shape.endsInColon &&
                                  line.shape.words <= mostWords;
                       });
}

QString titleWithoutOutlet(const QString &title)
{
    constexpr qsizetype longestOutlet = 40;
    const qsizetype bar =
        qMax(title.lastIndexOf(QStringLiteral(" | ")), title.lastIndexOf(QStringLiteral(" – ")));
    const bool outletBehind =
        bar > title.size() / 2 && title.size() - bar <= longestOutlet && title.at(bar + 1) == u'|';
    return outletBehind ? title.first(bar).trimmed() : title;
}

namespace {

// A colon or slash behind one of these words makes a credit of it: "Foto: dpa", "(Photo / AFP)".
bool namesACredit(const QString &text)
{
    static const Vocabulary words = captionVocabulary("credit-words");
    for (qsizetype mark = 1; mark < text.size(); ++mark) {
        if (text.at(mark) != u':' && text.at(mark) != u'/')
            continue;
        qsizetype end = mark;
        while (end > 0 && text.at(end - 1).isSpace())
            --end;
        qsizetype start = end;
        while (start > 0 && text.at(start - 1).isLetter())
            --start;
        if (start < end && words.match(FoldedLine(QStringView(text).mid(start, end - start))))
            return true;
    }
    return false;
}

// "JANE DOE/AFP", "Two of the amphoras. EFE", "The old lock (Reuters)": the agency stands at the very end.
bool endsInAgency(const QString &text)
{
    qsizetype start = text.lastIndexOf(u'/');
    if (const qsizetype period = text.lastIndexOf(QStringLiteral(". ")); start < 0 && period > 0)
        start = period + 1;
    if (const qsizetype bracket = text.lastIndexOf(u'('); start < 0 && text.endsWith(u')'))
        start = bracket;
    return start > 0 && isAgency(QStringView(text).mid(start + 1));
}

} // namespace

bool isCaption(const PageLine &line)
{
    constexpr int mostWordsOfACaption = 70;
    const QString &text = line.line.text;
    if (line.shape.words < 2 || line.shape.words > mostWordsOfACaption)
        return false;
    static const Vocabulary phrases = captionVocabulary("captions");
    return text.contains(u'©') || endsInAgency(text) || namesACredit(text) ||
           bool(phrases.match(FoldedLine(text)));
}

bool readsLikeStandfirst(const PageLine &line)
{
    constexpr int fewestWords = 8;
    return line.kind != LineKind::Furniture && !line.shape.address && line.shape.words >= fewestWords;
}

} // namespace apostille::plaintext
