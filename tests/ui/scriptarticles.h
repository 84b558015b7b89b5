// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/readerarticles.h"

#include <QLocale>

namespace apostille {

/// An article of our own writing in a script that latin habits break on, and words in it to be marked.
struct ScriptArticle
{
    Article article;
    QStringList words;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

inline ScriptArticle scriptArticle(const QString &language, const QString &title,
                                   const QStringList &paragraphs, const QStringList &words)
{
    ScriptArticle made;
    made.article.metadata.title = title;
    made.article.metadata.language = language;
    for (const QString &text : paragraphs)
        made.article.blocks.push_back(paragraph(text));
    made.words = words;
    made.direction = QLocale(language).textDirection();
    return made;
}

inline ScriptArticle arabicArticle()
{
    return scriptArticle(
        QStringLiteral("ar"), QStringLiteral("البلدية تغلق ثلاث آبار"),
        {QStringLiteral("قال رئيس البلدية إن «المياه حق للجميع» في مؤتمر صحفي عام 2023، وأضاف أن "
                        "شركة Aqua Nord لم تجب."),
         QStringLiteral("وَقَالَتِ النَّقَابَةُ إنّ «الضغوط لم تتوقف» منذ شهر.")},
        {QStringLiteral("المياه حق للجميع"), QStringLiteral("عام 2023، وأضاف"), QStringLiteral("Aqua Nord"),
         QStringLiteral("النَّقَابَةُ")});
}

inline ScriptArticle hebrewArticle()
{
    return scriptArticle(
        QStringLiteral("he"), QStringLiteral("העירייה סוגרת שלוש בארות"),
        {QStringLiteral("ראש העיר אמרה כי ״המים שייכים לכולם״ במסיבת עיתונאים ב-12 במאי."),
         QStringLiteral("הַתּוֹשָׁבִים השיבו: ״אין לנו ברירה״.")},
        {QStringLiteral("המים שייכים לכולם"), QStringLiteral("ב-12 במאי"), QStringLiteral("הַתּוֹשָׁבִים")});
}

inline ScriptArticle japaneseArticle()
{
    return scriptArticle(
        QStringLiteral("ja"), QStringLiteral("町が井戸を三つ閉じる"),
        {QStringLiteral("町長は「水はみんなのものだ」と述べた。住民は𠮷野川の水を使っている。"),
         QStringLiteral("組合は『まだ待つ』と答えた。")},
        {QStringLiteral("水はみんなのものだ"), QStringLiteral("𠮷野川"), QStringLiteral("まだ待つ")});
}

inline ScriptArticle chineseArticle()
{
    return scriptArticle(
        QStringLiteral("zh"), QStringLiteral("市政府关闭三口水井"),
        {QStringLiteral("市长在会上表示：“水属于所有人。”居民仍在使用𠮷河的水，𠀀村也是如此。"),
         QStringLiteral("工会回答说：“我们再等一等。”")},
        {QStringLiteral("水属于所有人"), QStringLiteral("𠮷河的水，𠀀村"), QStringLiteral("我们再等一等")});
}

/// Once in syllables and once, as some systems write file names and texts, in letters that combine to them.
inline ScriptArticle koreanArticle()
{
    const QString inLetters =
        QStringLiteral("조합은 기다린다고 답했다.").normalized(QString::NormalizationForm_D);
    return scriptArticle(QStringLiteral("ko"), QStringLiteral("시가 우물 세 곳을 닫는다"),
                         {QStringLiteral("시장은 “물은 모두의 것이다”라고 말했다."), inLetters},
                         {QStringLiteral("물은 모두의 것이다"),
                          QStringLiteral("기다린다고").normalized(QString::NormalizationForm_D)});
}

inline ScriptArticle hindiArticle()
{
    return scriptArticle(
        QStringLiteral("hi"), QStringLiteral("नगर ने तीन कुएँ बंद किए"),
        {QStringLiteral("महापौर ने कहा कि “पानी सबका अधिकार है” और स्थिति पर नज़र रखी जा रही है।"),
         QStringLiteral("किसानों ने उत्तर नहीं दिया।")},
        {QStringLiteral("पानी सबका अधिकार है"), QStringLiteral("स्थिति"), QStringLiteral("किसानों")});
}

inline ScriptArticle emojiArticle()
{
    return scriptArticle(
        QStringLiteral("en"), QStringLiteral("The council posts in pictures"),
        {QString::fromUtf8("The mayor wrote “👩‍👩‍👧‍👦 first 🏳️‍🌈” and, with a "
                           "👍🏽, signed the re\u0301sume\u0301 in 𝒮cript.")},
        {QStringLiteral("👩‍👩‍👧‍👦 first 🏳️‍🌈"), QStringLiteral("👍🏽"),
         QString::fromUtf8("re\u0301sume\u0301"), QStringLiteral("𝒮cript")});
}

} // namespace apostille
