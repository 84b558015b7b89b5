// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/quotationmarks.h"

#include "models/annotation/markpairs.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

struct Marks
{
    QString open;
    QString close;
};

/// CLDR has the marks of every language, but not the French narrow no-break spaces that go inside, nor the
/// guillemets of the Spanish of Spain.
Marks marksOf(const QString &language, bool inner)
{
    const QLocale locale(language.isEmpty() ? u"en"_s : language);
    if (locale.language() == QLocale::French)
        return inner ? Marks{u"“"_s, u"”"_s} : Marks{u"«\u202f"_s, u"\u202f»"_s};
    if (locale.language() == QLocale::Spanish && locale.territory() == QLocale::Spain)
        return inner ? Marks{u"“"_s, u"”"_s} : Marks{u"«"_s, u"»"_s};
    const auto style = inner ? QLocale::AlternateQuotation : QLocale::StandardQuotation;
    const QString around = locale.quoteString(u"x"_s, style);
    const qsizetype middle = around.indexOf(u'x');
    return {around.first(middle), around.sliced(middle + 1)};
}

/// A mark of the original and what stands in its place; the spaces inside French marks go along with them.
struct Replacement
{
    TextRange range;
    QString with;
};

std::vector<Replacement> innerReplacements(const QString &words, const QString &language)
{
    const std::vector<MarkPair> pairs = markPairs(words);
    std::vector<Replacement> replacements;
    for (const MarkPair &pair : pairs) {
        const auto holds = [&pair](const MarkPair &other) {
            return other.open < pair.open && pair.close < other.close;
        };
        const bool second = std::ranges::count_if(pairs, holds) % 2 == 0;
        const Marks marks = marksOf(language, second);
        const TextRange inside = trimmedRange(words, {pair.open + 1, pair.close});
        replacements.push_back({{pair.open, inside.start}, marks.open});
        replacements.push_back({{inside.end, pair.close + 1}, marks.close});
    }
    std::ranges::sort(replacements, std::ranges::greater(),
                      [](const Replacement &one) { return one.range.start; });
    return replacements;
}

} // namespace

QString inQuotationMarks(const QString &words, const QString &language)
{
    QString quotation = withoutOuterMarks(words);
    for (const Replacement &replacement : innerReplacements(quotation, language))
        quotation.replace(replacement.range.start, replacement.range.end - replacement.range.start,
                          replacement.with);
    const Marks marks = marksOf(language, false);
    return marks.open + quotation + marks.close;
}

std::optional<TextRange> quotationAround(const QString &text, qsizetype position)
{
    if (position < 0 || position > text.size())
        return std::nullopt;
    const qsizetype start = position == 0 ? 0 : text.lastIndexOf(u"\n\n"_s, position - 1) + 1;
    const qsizetype next = text.indexOf(u"\n\n"_s, position);
    const QString paragraph = text.sliced(start, (next < 0 ? text.size() : next) - start);
    for (const MarkPair &pair : markPairs(paragraph)) { // inner pairs come first
        if (pair.open > position - start || position - start > pair.close)
            continue;
        const TextRange inside = trimmedRange(paragraph, {pair.open + 1, pair.close});
        if (inside.start < inside.end)
            return TextRange{start + inside.start, start + inside.end};
    }
    return std::nullopt;
}

} // namespace apostille
