// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/article.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <cmath>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

bool countsByCharacter(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

/// Words a minute of silent reading: Brysbaert 2019 (en) and Trauzettel-Klosinski & Dietz 2012 (the others;
/// for zh and ja: characters).
int wordsPerMinute(const QString &language)
{
    static const QHash<QString, int> speeds{
        {u"ar"_s, 138}, {u"de"_s, 179}, {u"en"_s, 238}, {u"es"_s, 218}, {u"fi"_s, 161}, {u"fr"_s, 195},
        {u"he"_s, 187}, {u"it"_s, 188}, {u"ja"_s, 357}, {u"nl"_s, 202}, {u"pl"_s, 166}, {u"pt"_s, 181},
        {u"ru"_s, 184}, {u"sl"_s, 180}, {u"sv"_s, 199}, {u"tr"_s, 166}, {u"zh"_s, 255},
    };
    constexpr int usual = 200;
    return speeds.value(language, usual);
}

} // namespace

int wordCount(const QString &text)
{
    int count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.position() >= 0) {
        const qsizetype here = finder.position();
        const QStringView piece = QStringView(text).sliced(start, here - start);
        if (!piece.isEmpty()) {
            const char32_t first = QChar::isHighSurrogate(piece[0].unicode()) && piece.size() > 1
                                       ? QChar::surrogateToUcs4(piece[0], piece[1])
                                       : piece[0].unicode();
            if (countsByCharacter(QChar::script(first))) {
                count += static_cast<int>(QChar::requiresSurrogates(first) ? piece.size() / 2 : piece.size());
            } else if (QChar::isLetterOrNumber(first)) {
                ++count;
            }
        }
        start = here;
        if (finder.toNextBoundary() < 0)
            break;
    }
    return count;
}

int readingMinutes(int words, const QString &language)
{
    const double minutes = static_cast<double>(words) / wordsPerMinute(language);
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace apostille
