// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/longarticle.h"

#include "models/annotation/anchor.h"
#include "models/article/cleaner.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"

namespace apostille {

Article longArticle(const QString &title, int paragraphs)
{
    Article article;
    article.metadata.title = title;
    article.metadata.language = QStringLiteral("fr");
    const QString sentence = QStringLiteral("Le conseil a décidé mardi de reporter sa réponse, « sans "
                                            "précédent » selon plusieurs de ses membres, et "
                                            "d’entendre encore une fois les habitants avant l’été. ");
    for (int i = 0; i < paragraphs; ++i)
        article.blocks.push_back({.kind = BlockKind::Paragraph, .text = sentence.repeated(4).trimmed()});
    return article;
}

QUuid keepArticle(Session &session, const Article &article, int annotations)
{
    Library &library = session.library();
    const QByteArray bytes = article.text().toUtf8();
    const auto id = library.articles().add(
        {.bytes = bytes, .origin = QStringLiteral("paste"), .captured = QDateTime::currentDateTimeUtc()},
        article, cleanerVersion);
    const auto version = library.articles().currentVersion(*id);
    const QString text = version->content.text();
    for (int i = 0; i < annotations; ++i) {
        const qsizetype start = text.size() / (annotations + 1) * i;
        static_cast<void>(library.annotations().save({.id = newIdentifier(),
                                                      .article = *id,
                                                      .version = version->id,
                                                      .anchor = anchorAt(text, start, start + 24),
                                                      .colour = static_cast<MarkColour>(i % 8 + 1),
                                                      .note = QStringLiteral("Note **%1** #presse").arg(i),
                                                      .created = QDateTime::currentDateTimeUtc(),
                                                      .modified = QDateTime::currentDateTimeUtc()}));
    }
    return *id;
}

} // namespace apostille
