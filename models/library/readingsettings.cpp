// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/readingsettings.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// One setting: its key, its value as a word, and the way back (which leaves nonsense out).
struct StoredSetting
{
    QLatin1StringView key;
    QString (*word)(const ReadingSettings &);
    void (*read)(ReadingSettings &, const QString &);
};

template <typename Value, std::size_t count>
using Words = std::array<std::pair<Value, QLatin1StringView>, count>;

constexpr Words<ReadingFont, 4> fonts{{{ReadingFont::Serif, "serif"_L1},
                                       {ReadingFont::Sans, "sans"_L1},
                                       {ReadingFont::System, "system"_L1},
                                       {ReadingFont::Dyslexia, "dyslexia"_L1}}};
constexpr Words<ReadingColumn, 3> columns{{{ReadingColumn::Narrow, "narrow"_L1},
                                           {ReadingColumn::Normal, "normal"_L1},
                                           {ReadingColumn::Wide, "wide"_L1}}};
constexpr Words<ReadingTheme, 5> themes{{{ReadingTheme::System, "system"_L1},
                                         {ReadingTheme::Light, "light"_L1},
                                         {ReadingTheme::Sepia, "sepia"_L1},
                                         {ReadingTheme::Dark, "dark"_L1},
                                         {ReadingTheme::Black, "black"_L1}}};
constexpr Words<bool, 2> answers{{{true, "yes"_L1}, {false, "no"_L1}}};

template <auto member, const auto &words>
constexpr StoredSetting choice(QLatin1StringView key)
{
    return {key,
            [](const ReadingSettings &settings) {
                const auto *const found =
                    std::ranges::find(words, settings.*member, [](const auto &pair) { return pair.first; });
                return QString(found->second);
            },
            [](ReadingSettings &settings, const QString &word) {
                const auto *const found =
                    std::ranges::find(words, word, [](const auto &pair) { return pair.second; });
                if (found != words.end())
                    settings.*member = found->first;
            }};
}

template <auto member, const auto &range>
constexpr StoredSetting number(QLatin1StringView key)
{
    return {key, [](const ReadingSettings &settings) { return QString::number(settings.*member); },
            [](ReadingSettings &settings, const QString &word) {
                bool isNumber = false;
                const int value = word.toInt(&isNumber);
                if (isNumber)
                    settings.*member = std::clamp(value, range.least, range.most);
            }};
}

constexpr std::array fields{
    choice<&ReadingSettings::font, fonts>("font"_L1),
    number<&ReadingSettings::size, readingSizes>("size"_L1),
    number<&ReadingSettings::lineHeight, readingLineHeights>("lineHeight"_L1),
    choice<&ReadingSettings::column, columns>("column"_L1),
    number<&ReadingSettings::letterSpacing, readingLetterSpacings>("letterSpacing"_L1),
    number<&ReadingSettings::paragraphSpacing, readingParagraphSpacings>("paragraphSpacing"_L1),
    choice<&ReadingSettings::hyphenation, answers>("hyphenation"_L1),
    choice<&ReadingSettings::justification, answers>("justification"_L1),
    choice<&ReadingSettings::theme, themes>("theme"_L1),
};

} // namespace

int steppedSize(int size, int steps)
{
    for (; steps > 0; --steps)
        size += size < 24 ? 1 : 2;
    for (; steps < 0; ++steps)
        size -= size <= 24 ? 1 : 2;
    return std::clamp(size, readingSizes.least, readingSizes.most);
}

QStringList readingKeys()
{
    QStringList keys;
    for (const StoredSetting &field : fields)
        keys << field.key;
    return keys;
}

ReadingValues readingValues(const ReadingSettings &settings)
{
    ReadingValues values;
    for (const StoredSetting &field : fields)
        values.insert(field.key, field.word(settings));
    return values;
}

ReadingSettings readingSettings(const ReadingValues &values, const ReadingSettings &base)
{
    ReadingSettings settings = base;
    for (const StoredSetting &field : fields)
        field.read(settings, values.value(field.key));
    return settings;
}

QString ownReading(const ReadingSettings &article, const ReadingSettings &library)
{
    QStringList own;
    for (const StoredSetting &field : fields) {
        if (const QString word = field.word(article); word != field.word(library))
            own << field.key + u'=' + word;
    }
    return own.join(u' ');
}

ReadingSettings withOwnReading(const ReadingSettings &library, const QString &own)
{
    ReadingValues values;
    for (const QString &pair : own.split(u' ', Qt::SkipEmptyParts))
        values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return readingSettings(values, library);
}

} // namespace apostille
