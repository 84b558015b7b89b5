// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/encodingguess.h"

#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace apostille {

namespace {

bool isLetterLike(char16_t unit)
{
    return QChar::isLetter(unit) || QChar::isMark(unit);
}

/// The words with letters beyond ASCII: only they tell encodings apart. Tags fall out with the ASCII words.
QByteArray tellingWords(const QString &text)
{
    QString words;
    qsizetype start = -1;
    bool telling = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t unit = i < text.size() ? text[i].unicode() : u' ';
        if (isLetterLike(unit) || unit == u'\'') {
            start = start < 0 ? i : start;
            telling = telling || unit >= 0x80;
            continue;
        }
        if (start >= 0 && telling)
            words.append(QStringView(text).sliced(start, i - start)).append(u' ');
        start = -1;
        telling = false;
    }
    return words.toUtf8();
}

/// What speaks against a decoding: characters that do not occur in running text.
int strangers(const QString &text)
{
    int count = 0;
    QChar before(u' ');
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool control = (unit >= 0x7f && unit < 0xa0) || (unit < 0x20 && !c.isSpace());
        const bool sign = unit >= 0x80 && unit < 0x250 && !c.isLetter() && before.isLetter() &&
                          unit != 0xa0 && unit != 0xbb && unit != 0xab;
        // Capitals do not follow small letters within a word.
        const bool hump = before.isLower() && c.isUpper() && unit >= 0x80;
        // Letters that only end words: final sigma, the final forms of Hebrew.
        const char16_t last = before.unicode();
        const bool ended = c.isLetter() && (last == 0x3c2 || last == 0x5da || last == 0x5dd ||
                                            last == 0x5df || last == 0x5e3 || last == 0x5e5);
        count += (control || unit == 0xfffd ? 4 : 0) + (sign ? 2 : 0) + (hump || ended ? 1 : 0);
        before = c;
    }
    return count;
}

/// Nobody writes Japanese without kana, but bytes of Korean and Chinese can be read as its other characters.
bool lacksKana(QByteArrayView encoding, const QString &text)
{
    return (encoding == "Shift_JIS" || encoding == "EUC-JP") &&
           std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x30fe; });
}

/// Korean syllables fill a corner of the bytes that Chinese uses all of: where nearly all letters are Hangul,
/// that is no accident, while the Chinese reading of them looks like Chinese to the language detector.
bool isNearlyAllHangul(QByteArrayView encoding, const QString &text)
{
    qsizetype letters = 0;
    qsizetype hangul = 0;
    for (const QChar c : text) {
        letters += c.unicode() >= 0x80 && c.isLetter() ? 1 : 0;
        hangul += c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3 ? 1 : 0;
    }
    return encoding == "windows-949" && hangul * 20 > letters * 19;
}

double plausibility(const QByteArray &sample, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return -1e9;
    const QString text = decoder.decode(sample);
    if (lacksKana(encoding, text))
        return -1e9;
    const QByteArray words = tellingWords(text);
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int bytes = 0;
    bool reliable = false;
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    const auto language = CLD2::ExtDetectLanguageSummary(words.constData(), static_cast<int>(words.size()),
                                                         true, &hints, 0, languages.data(), percents.data(),
                                                         scores.data(), nullptr, &bytes, &reliable);
    const double known = language == CLD2::UNKNOWN_LANGUAGE ? 0.0 : percents[0] / 100.0;
    const double strange =
        static_cast<double>(strangers(text)) / static_cast<double>(qMax<qsizetype>(1, text.size()));
    return known + (reliable ? 0.5 : 0.0) + (isNearlyAllHangul(encoding, text) ? 0.5 : 0.0) - 20.0 * strange;
}

} // namespace

QByteArray guessedEncoding(const QByteArray &bytes)
{
    constexpr qsizetype enough = 24 * 1024;
    // From the first byte beyond ASCII on: a long head of scripts tells nothing.
    qsizetype first = 0;
    while (first < bytes.size() && static_cast<unsigned char>(bytes[first]) < 0x80)
        ++first;
    const QByteArray sample = bytes.mid(qMax<qsizetype>(0, first - 16), enough);
    static constexpr std::array candidates{"windows-1252", "windows-1250", "windows-1251", "windows-1253",
                                           "windows-1255", "windows-1256", "KOI8-R",       "Shift_JIS",
                                           "EUC-JP",       "GB18030",      "Big5",         "windows-949"};
    QByteArray best = candidates[0];
    // A lead that chance does not give.
    constexpr double lead = 0.15;
    double bestScore = plausibility(sample, candidates[0]) + lead;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        const double score = plausibility(sample, candidates[i]);
        if (score > bestScore) {
            best = candidates[i];
            bestScore = score;
        }
    }
    return best;
}

} // namespace apostille
