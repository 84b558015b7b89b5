// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/languagenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace apostille {

namespace {

struct LanguageName
{
    QLocale::Language language;
    const char *english;
};

// The languages that news is written in and translated from.
constexpr auto languageNames = std::to_array<LanguageName>({
    {QLocale::Afrikaans, QT_TRANSLATE_NOOP("Languages", "Afrikaans")},
    {QLocale::Albanian, QT_TRANSLATE_NOOP("Languages", "Albanian")},
    {QLocale::Amharic, QT_TRANSLATE_NOOP("Languages", "Amharic")},
    {QLocale::Arabic, QT_TRANSLATE_NOOP("Languages", "Arabic")},
    {QLocale::Armenian, QT_TRANSLATE_NOOP("Languages", "Armenian")},
    {QLocale::Azerbaijani, QT_TRANSLATE_NOOP("Languages", "Azerbaijani")},
    {QLocale::Bambara, QT_TRANSLATE_NOOP("Languages", "Bambara")},
    {QLocale::Basque, QT_TRANSLATE_NOOP("Languages", "Basque")},
    {QLocale::Belarusian, QT_TRANSLATE_NOOP("Languages", "Belarusian")},
    {QLocale::Bengali, QT_TRANSLATE_NOOP("Languages", "Bengali")},
    {QLocale::Bosnian, QT_TRANSLATE_NOOP("Languages", "Bosnian")},
    {QLocale::Breton, QT_TRANSLATE_NOOP("Languages", "Breton")},
    {QLocale::Bulgarian, QT_TRANSLATE_NOOP("Languages", "Bulgarian")},
    {QLocale::Burmese, QT_TRANSLATE_NOOP("Languages", "Burmese")},
    {QLocale::Catalan, QT_TRANSLATE_NOOP("Languages", "Catalan")},
    {QLocale::Chinese, QT_TRANSLATE_NOOP("Languages", "Chinese")},
    {QLocale::Corsican, QT_TRANSLATE_NOOP("Languages", "Corsican")},
    {QLocale::Croatian, QT_TRANSLATE_NOOP("Languages", "Croatian")},
    {QLocale::Czech, QT_TRANSLATE_NOOP("Languages", "Czech")},
    {QLocale::Danish, QT_TRANSLATE_NOOP("Languages", "Danish")},
    {QLocale::Dutch, QT_TRANSLATE_NOOP("Languages", "Dutch")},
    {QLocale::English, QT_TRANSLATE_NOOP("Languages", "English")},
    {QLocale::Esperanto, QT_TRANSLATE_NOOP("Languages", "Esperanto")},
    {QLocale::Estonian, QT_TRANSLATE_NOOP("Languages", "Estonian")},
    {QLocale::Finnish, QT_TRANSLATE_NOOP("Languages", "Finnish")},
    {QLocale::French, QT_TRANSLATE_NOOP("Languages", "French")},
    {QLocale::Galician, QT_TRANSLATE_NOOP("Languages", "Galician")},
    {QLocale::Georgian, QT_TRANSLATE_NOOP("Languages", "Georgian")},
    {QLocale::German, QT_TRANSLATE_NOOP("Languages", "German")},
    {QLocale::Greek, QT_TRANSLATE_NOOP("Languages", "Greek")},
    {QLocale::Gujarati, QT_TRANSLATE_NOOP("Languages", "Gujarati")},
    {QLocale::Haitian, QT_TRANSLATE_NOOP("Languages", "Haitian Creole")},
    {QLocale::Hausa, QT_TRANSLATE_NOOP("Languages", "Hausa")},
    {QLocale::Hebrew, QT_TRANSLATE_NOOP("Languages", "Hebrew")},
    {QLocale::Hindi, QT_TRANSLATE_NOOP("Languages", "Hindi")},
    {QLocale::Hungarian, QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    {QLocale::Icelandic, QT_TRANSLATE_NOOP("Languages", "Icelandic")},
    {QLocale::Igbo, QT_TRANSLATE_NOOP("Languages", "Igbo")},
    {QLocale::Indonesian, QT_TRANSLATE_NOOP("Languages", "Indonesian")},
    {QLocale::Irish, QT_TRANSLATE_NOOP("Languages", "Irish")},
    {QLocale::Italian, QT_TRANSLATE_NOOP("Languages", "Italian")},
    {QLocale::Japanese, QT_TRANSLATE_NOOP("Languages", "Japanese")},
    {QLocale::Kazakh, QT_TRANSLATE_NOOP("Languages", "Kazakh")},
    {QLocale::Khmer, QT_TRANSLATE_NOOP("Languages", "Khmer")},
    {QLocale::Kinyarwanda, QT_TRANSLATE_NOOP("Languages", "Kinyarwanda")},
    {QLocale::Korean, QT_TRANSLATE_NOOP("Languages", "Korean")},
    {QLocale::Kurdish, QT_TRANSLATE_NOOP("Languages", "Kurdish")},
    {QLocale::Kyrgyz, QT_TRANSLATE_NOOP("Languages", "Kyrgyz")},
    {QLocale::Lao, QT_TRANSLATE_NOOP("Languages", "Lao")},
    {QLocale::Latin, QT_TRANSLATE_NOOP("Languages", "Latin")},
    {QLocale::Latvian, QT_TRANSLATE_NOOP("Languages", "Latvian")},
    {QLocale::Lingala, QT_TRANSLATE_NOOP("Languages", "Lingala")},
    {QLocale::Lithuanian, QT_TRANSLATE_NOOP("Languages", "Lithuanian")},
    {QLocale::Luxembourgish, QT_TRANSLATE_NOOP("Languages", "Luxembourgish")},
    {QLocale::Macedonian, QT_TRANSLATE_NOOP("Languages", "Macedonian")},
    {QLocale::Malagasy, QT_TRANSLATE_NOOP("Languages", "Malagasy")},
    {QLocale::Malay, QT_TRANSLATE_NOOP("Languages", "Malay")},
    {QLocale::Maltese, QT_TRANSLATE_NOOP("Languages", "Maltese")},
    {QLocale::Maori, QT_TRANSLATE_NOOP("Languages", "Maori")},
    {QLocale::Marathi, QT_TRANSLATE_NOOP("Languages", "Marathi")},
    {QLocale::Mongolian, QT_TRANSLATE_NOOP("Languages", "Mongolian")},
    {QLocale::Nepali, QT_TRANSLATE_NOOP("Languages", "Nepali")},
    {QLocale::NorwegianBokmal, QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    {QLocale::NorwegianNynorsk, QT_TRANSLATE_NOOP("Languages", "Norwegian Nynorsk")},
    {QLocale::Occitan, QT_TRANSLATE_NOOP("Languages", "Occitan")},
    {QLocale::Pashto, QT_TRANSLATE_NOOP("Languages", "Pashto")},
    {QLocale::Persian, QT_TRANSLATE_NOOP("Languages", "Persian")},
    {QLocale::Polish, QT_TRANSLATE_NOOP("Languages", "Polish")},
    {QLocale::Portuguese, QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    {QLocale::Punjabi, QT_TRANSLATE_NOOP("Languages", "Punjabi")},
    {QLocale::Romanian, QT_TRANSLATE_NOOP("Languages", "Romanian")},
    {QLocale::Romansh, QT_TRANSLATE_NOOP("Languages", "Romansh")},
    {QLocale::Russian, QT_TRANSLATE_NOOP("Languages", "Russian")},
    {QLocale::Serbian, QT_TRANSLATE_NOOP("Languages", "Serbian")},
    {QLocale::Shona, QT_TRANSLATE_NOOP("Languages", "Shona")},
    {QLocale::Slovak, QT_TRANSLATE_NOOP("Languages", "Slovak")},
    {QLocale::Slovenian, QT_TRANSLATE_NOOP("Languages", "Slovenian")},
    {QLocale::Somali, QT_TRANSLATE_NOOP("Languages", "Somali")},
    {QLocale::Spanish, QT_TRANSLATE_NOOP("Languages", "Spanish")},
    {QLocale::Swahili, QT_TRANSLATE_NOOP("Languages", "Swahili")},
    {QLocale::Swedish, QT_TRANSLATE_NOOP("Languages", "Swedish")},
    {QLocale::Tajik, QT_TRANSLATE_NOOP("Languages", "Tajik")},
    {QLocale::Tamil, QT_TRANSLATE_NOOP("Languages", "Tamil")},
    {QLocale::Tatar, QT_TRANSLATE_NOOP("Languages", "Tatar")},
    {QLocale::Telugu, QT_TRANSLATE_NOOP("Languages", "Telugu")},
    {QLocale::Thai, QT_TRANSLATE_NOOP("Languages", "Thai")},
    {QLocale::Tibetan, QT_TRANSLATE_NOOP("Languages", "Tibetan")},
    {QLocale::Tigrinya, QT_TRANSLATE_NOOP("Languages", "Tigrinya")},
    {QLocale::Turkish, QT_TRANSLATE_NOOP("Languages", "Turkish")},
    {QLocale::Turkmen, QT_TRANSLATE_NOOP("Languages", "Turkmen")},
    {QLocale::Uighur, QT_TRANSLATE_NOOP("Languages", "Uyghur")},
    {QLocale::Ukrainian, QT_TRANSLATE_NOOP("Languages", "Ukrainian")},
    {QLocale::Urdu, QT_TRANSLATE_NOOP("Languages", "Urdu")},
    {QLocale::Uzbek, QT_TRANSLATE_NOOP("Languages", "Uzbek")},
    {QLocale::Vietnamese, QT_TRANSLATE_NOOP("Languages", "Vietnamese")},
    {QLocale::Welsh, QT_TRANSLATE_NOOP("Languages", "Welsh")},
    {QLocale::Wolof, QT_TRANSLATE_NOOP("Languages", "Wolof")},
    {QLocale::Xhosa, QT_TRANSLATE_NOOP("Languages", "Xhosa")},
    {QLocale::Yiddish, QT_TRANSLATE_NOOP("Languages", "Yiddish")},
    {QLocale::Yoruba, QT_TRANSLATE_NOOP("Languages", "Yoruba")},
    {QLocale::Zulu, QT_TRANSLATE_NOOP("Languages", "Zulu")},
});

} // namespace

const char *englishNameOf(QLocale::Language language)
{
    const auto found = std::ranges::find(languageNames, language, &LanguageName::language);
    return found == languageNames.end() ? nullptr : found->english;
}

std::vector<QString> namedLanguages()
{
    std::vector<QString> codes;
    codes.reserve(languageNames.size());
    for (const LanguageName &name : languageNames)
        codes.push_back(QLocale::languageToCode(name.language, QLocale::ISO639Alpha2));
    return codes;
}

} // namespace apostille
