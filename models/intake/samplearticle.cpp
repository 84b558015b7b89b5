// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/samplearticle.h"

#include "models/annotation/annotation.h"
#include "models/base/identifier.h"
#include "models/library/annotationstore.h"
#include "models/library/library.h"
#include "models/library/namedthings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace apostille {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SpeechKind speechOf(const QString &key)
{
    return key == QStringLiteral("direct") ? SpeechKind::Direct : SpeechKind::Partial;
}

Stance stanceOf(const QString &key)
{
    return key == QStringLiteral("refutes") ? Stance::Refutes : Stance::Makes;
}

Expected<void> linkAll(Library &library, const QJsonObject &sample, Annotation &annotation)
{
    const auto speaker = sourceNamed(library, sample[QStringLiteral("speaker")].toString());
    if (!speaker)
        return std::unexpected(speaker.error());
    annotation.sources.push_back({speaker->thing.id, SourceRole::Speaker});
    for (const QJsonValue stated : sample[QStringLiteral("claims")].toArray()) {
        const auto claim = claimNamed(library, stated[QStringLiteral("statement")].toString());
        if (!claim)
            return std::unexpected(claim.error());
        annotation.claims.push_back({claim->thing.id, stanceOf(stated[QStringLiteral("stance")].toString())});
    }
    for (const QJsonValue name : sample[QStringLiteral("tags")].toArray()) {
        const auto tag = tagNamed(library, name.toString());
        if (!tag)
            return std::unexpected(tag.error());
        annotation.tags.push_back(tag->thing.id);
    }
    return {};
}

Expected<void> annotate(Library &library, const QUuid &article, const QJsonObject &sample)
{
    const auto version = library.articles().currentVersion(article);
    if (!version)
        return std::unexpected(version.error());
    const QString text = version->content.text();
    const auto places = findQuote(sample[QStringLiteral("quote")].toString(), text);
    if (places.empty())
        return std::unexpected(Error{ErrorCode::QuoteNotFound, sample[QStringLiteral("quote")].toString()});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Annotation annotation{.id = newIdentifier(),
                          .article = article,
                          .version = version->id,
                          .anchor = anchorAt(text, places.front().start, places.front().end),
                          .colour = static_cast<MarkColour>(sample[QStringLiteral("colour")].toInt()),
                          .speech = speechOf(sample[QStringLiteral("speech")].toString()),
                          .speakerAsWritten = sample[QStringLiteral("asWritten")].toString(),
                          .reportingVerb = sample[QStringLiteral("verb")].toString(),
                          .translatedFrom = sample[QStringLiteral("translatedFrom")].toString(),
                          .note = sample[QStringLiteral("note")].toString(),
                          .created = now,
                          .modified = now};
    return linkAll(library, sample, annotation).and_then([&] {
        return library.annotations().save(annotation);
    });
}

} // namespace

Expected<Kept> keepSample(Library &library, const QString &language)
{
    const QString name = QStringLiteral("sample.%1").arg(language);
    Capture capture;
    capture.document.bytes = resource(name + QStringLiteral(".html"));
    capture.document.fileName = name + QStringLiteral(".html");
    capture.origin = QStringLiteral("file");
    capture.captured = QDateTime::currentDateTimeUtc();
    const auto article = clean(capture.document);
    if (!article)
        return std::unexpected(article.error());
    const auto kept = keep(library, capture, *article);
    if (!kept || kept->wasThere)
        return kept;
    for (const QJsonValue sample :
         QJsonDocument::fromJson(resource(name + QStringLiteral(".json"))).array()) {
        if (const auto done = annotate(library, kept->article, sample.toObject()); !done)
            return std::unexpected(done.error());
    }
    return kept;
}

} // namespace apostille
