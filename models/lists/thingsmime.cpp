// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/thingsmime.h"

namespace apostille {

namespace {

constexpr QByteArrayView articleWord = "article ";
constexpr QByteArrayView annotationWord = "annotation ";

} // namespace

QString thingsMimeType()
{
    return QStringLiteral("application/x-apostille-things");
}

void addThings(QMimeData &mime, const Things &things)
{
    QByteArray lines;
    for (const QUuid &article : things.articles)
        lines += articleWord.toByteArray() + article.toByteArray(QUuid::WithoutBraces) + '\n';
    for (const QUuid &annotation : things.annotations)
        lines += annotationWord.toByteArray() + annotation.toByteArray(QUuid::WithoutBraces) + '\n';
    mime.setData(thingsMimeType(), lines);
}

Things thingsFromMime(const QMimeData &mime)
{
    Things things;
    const QList<QByteArray> lines = mime.data(thingsMimeType()).split('\n');
    const auto take = [](const QByteArray &line, QByteArrayView word, std::vector<QUuid> &into) {
        const auto id = line.startsWith(word) ? QUuid(line.sliced(word.size())) : QUuid();
        if (!id.isNull())
            into.push_back(id);
    };
    for (const QByteArray &line : lines) {
        take(line, articleWord, things.articles);
        take(line, annotationWord, things.annotations);
    }
    return things;
}

} // namespace apostille
