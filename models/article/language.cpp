// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/language.h"

#include <QByteArray>

#include <array>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// "fr_BE" or "FR-be" → "fr"; anything that is no language tag → empty.
QString primaryTag(const QString &tag)
{
    const QString primary = tag.trimmed().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (primary.size() < 2 || primary.size() > 3 || primary == "und"_L1 || primary == "mul"_L1)
        return {};
    for (const QChar letter : primary) {
        if (letter < u'a' || letter > u'z')
            return {};
    }
    return primary;
}

/// CLD2 keeps some retired codes.
QString modernTag(const QString &tag)
{
    if (tag == "iw"_L1)
        return u"he"_s;
    if (tag == "no"_L1)
        return u"nb"_s;
    return tag;
}

struct Guess
{
    QString tag;
    bool reliable = false;
    int bytes = 0;
};

Guess guess(const QByteArray &text, const QByteArray &hint)
{
    const CLD2::CLDHints hints{hint.isEmpty() ? nullptr : hint.constData(), nullptr, CLD2::UNKNOWN_ENCODING,
                               CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    Guess result;
    constexpr bool plainText = true;
    const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
        text.constData(), static_cast<int>(text.size()), plainText, &hints, CLD2::kCLDFlagBestEffort,
        languages.data(), percents.data(), scores.data(), nullptr, &result.bytes, &result.reliable);
    if (language != CLD2::UNKNOWN_LANGUAGE)
        result.tag = modernTag(primaryTag(QString::fromLatin1(CLD2::LanguageCode(language))));
    return result;
}

} // namespace

QString detectLanguage(const QString &text, const QString &hint)
{
    // The first pages tell the language as surely as the whole book, and CLD2 counts bytes in an int.
    constexpr qsizetype enough = 20'000;
    // Below this many bytes of letters a declared language is the better witness.
    constexpr int shortText = 120;
    const QString declared = primaryTag(hint);
    const Guess found = guess(QStringView(text).left(enough).toUtf8(), declared.toLatin1());
    if (found.tag.isEmpty())
        return declared;
    if (!declared.isEmpty() && (!found.reliable || found.bytes < shortText))
        return declared;
    return found.tag;
}

} // namespace apostille
