// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/anchor.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/quotestore.h"
#include "models/library/vocabularystore.h"

#include <QTemporaryDir>
#include <QTest>

namespace apostille {

/// A real library file with one French article, and the ways to annotate it that the tests of the pane need.
class CardLibrary
{
public:
    CardLibrary()
    {
        auto opened = Library::open(path(), Library::Mode::Create);
        if (!opened)
            qFatal("no library: %s", qUtf8Printable(opened.error().detail));
        session = std::make_unique<Session>(std::move(*opened));
        Article content;
        content.metadata.title = QStringLiteral("Le fleuve et la digue");
        content.metadata.language = QStringLiteral("fr");
        content.blocks = {{.text = paragraph}};
        Snapshot snapshot{.bytes = paragraph.toUtf8(), .mediaType = "text/plain"};
        snapshot.captured = QDateTime::currentDateTimeUtc();
        const auto added = session->library().articles().add(snapshot, content, 1);
        if (!added)
            qFatal("no article: %s", qUtf8Printable(added.error().detail));
        article = *added;
        version = session->library().articles().currentVersion(article)->id;
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("library.apostille")); }

    [[nodiscard]] Annotation draft(const QString &words) const
    {
        const qsizetype start = paragraph.indexOf(words);
        Q_ASSERT(start >= 0);
        return {.id = newIdentifier(),
                .article = article,
                .version = version,
                .anchor = anchorAt(paragraph, start, start + words.size())};
    }

    QUuid add(const Annotation &annotation)
    {
        session->saveAnnotation(annotation, QStringLiteral("highlight"));
        return annotation.id;
    }

    QUuid quote(const QString &words)
    {
        Annotation annotation = draft(words);
        annotation.speech = SpeechKind::Partial;
        return add(annotation);
    }

    /// What a second program finds in the file now.
    [[nodiscard]] QuoteRecord onDisk(const QUuid &annotation) const
    {
        const auto other = Library::open(path(), Library::Mode::ReadOnly);
        return other ? (*other)->quotes().record(annotation).value_or(QuoteRecord()) : QuoteRecord();
    }

    const QString paragraph = QStringLiteral("« La digue subit des pressions sans précédent », s’est "
                                             "félicitée Mme Oumarou. Selon elle, le fleuve appartient "
                                             "« à tous les riverains ». Le maire parle d’une « crue du "
                                             "siècle » et promet des travaux avant l’hiver.");
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    QUuid article;
    QUuid version;
};

} // namespace apostille
