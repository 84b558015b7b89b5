// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille {

inline Block paragraph(const QString &text, const std::vector<Span> &spans = {})
{
    return {.kind = BlockKind::Paragraph, .text = text, .spans = spans};
}

inline Block block(BlockKind kind, const QString &text, int level = 0)
{
    return {.kind = kind, .text = text, .level = level};
}

/// A made-up news story with what French typography has to offer.
inline Article frenchArticle()
{
    Article article;
    article.metadata.title =
        QStringLiteral("La régie des eaux de Vaucresson dit vouloir fermer trois puits avant l'été");
    article.metadata.kicker = QStringLiteral("Vallée de l’Orge");
    article.metadata.byline = QStringLiteral("Le Courrier de l’Orge avec AFP");
    article.metadata.published = QStringLiteral("2022-12-30T14:02:00+01:00");
    article.metadata.language = QStringLiteral("fr");
    article.blocks = {
        paragraph(
            QStringLiteral("Dans un contexte de sécheresse et de restrictions, la régie se tourne de plus "
                           "en plus vers les nappes profondes.")),
        paragraph(QStringLiteral("La présidente a dit vendredi vouloir « protéger la ressource », louant la "
                                 "résistance des communes face aux \"pressions\" des industriels.")),
        paragraph(
            QStringLiteral("« Dans le contexte des pressions sans précédent et des provocations de "
                           "l'agro-industrie, nous défendons nos positions de principe », s'est félicitée "
                           "Mme Aubry.")),
        paragraph(QStringLiteral("Selon elle, « la coordination entre les communes et l'État (...) sert à la "
                                 "création d'un partage de l'eau juste et fondé sur le droit ».")),
        block(BlockKind::Heading, QStringLiteral("Les maires cherchent des soutiens"), 2),
        paragraph(
            QStringLiteral("Confrontés à de lourdes restrictions, les maires cherchent ces derniers mois à "
                           "renforcer leurs liens avec les villes voisines.")),
    };
    return article;
}

/// One block of every kind, and scripts of every direction.
inline Article manifoldArticle()
{
    Article article;
    article.metadata.title = QStringLiteral("Everything <b>at once</b>");
    article.metadata.language = QStringLiteral("en");
    article.metadata.published = QStringLiteral("2024-03");
    article.blocks = {
        paragraph(QStringLiteral("She said \"it's over\" & left; the report has the details."),
                  {{.start = 33,
                    .end = 39,
                    .kind = SpanKind::Link,
                    .address = QStringLiteral("https://example.org/a?b=1&c=2")},
                   {.start = 44, .end = 47, .kind = SpanKind::Emphasis}}),
        paragraph(QStringLiteral("A flag 🇫🇷, a family 👩‍👩‍👧 and a clef 𝄞 walk on.")),
        paragraph(QString::fromUtf8(
            "Combining: re\u0301sume\u0301, na\u0131\u0308ve, Zalgo a\u0300\u0301\u0302 end.")),
        paragraph(QStringLiteral("قال الوزير إن «المياه حق للجميع» في مؤتمر صحفي عام 2023.")),
        paragraph(QStringLiteral("השרה אמרה כי ״המים שייכים לכולם״ במסיבת עיתונאים.")),
        block(BlockKind::Heading, QStringLiteral("A list"), 2),
        block(BlockKind::ListItem, QStringLiteral("first item"), 1),
        block(BlockKind::ListItem, QStringLiteral("nested item"), 2),
        block(BlockKind::ListItem, QStringLiteral("last item"), 1),
        block(BlockKind::Quotation, QStringLiteral("A quotation of one line.")),
        {.kind = BlockKind::Image,
         .address = QStringLiteral("https://example.org/x.png"),
         .alternative = QStringLiteral("a well")},
        block(BlockKind::Caption, QStringLiteral("A well. © Agency")),
        block(BlockKind::TableRow, QStringLiteral("Town\tWells\tClosed")),
        block(BlockKind::TableRow, QStringLiteral("Orge\t12\t3")),
        block(BlockKind::Preformatted, QStringLiteral("first line\n  second line")),
        paragraph(QStringLiteral("The end.")),
    };
    return article;
}

/// About 5,000 words in paragraphs of 100.
inline Article longArticle()
{
    Article article;
    article.metadata.title = QStringLiteral("A long read");
    article.metadata.language = QStringLiteral("en");
    const QStringList words{QStringLiteral("water"),     QStringLiteral("council"),
                            QStringLiteral("said"),      QStringLiteral("wells"),
                            QStringLiteral("pressure"),  QStringLiteral("under"),
                            QStringLiteral("without"),   QStringLiteral("the"),
                            QStringLiteral("precedent"), QStringLiteral("of")};
    for (int number = 0; number < 50; ++number) {
        QStringList sentence;
        for (int word = 0; word < 100; ++word)
            sentence.append(words.at((word * 7 + number) % words.size()));
        article.blocks.push_back(paragraph(sentence.join(u' ') + u'.'));
    }
    return article;
}

} // namespace apostille
