// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingpages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <array>
#include <zlib.h>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

char halfOf(const QString &page)
{
    const QByteArray sum = QCryptographicHash::hash(page.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QByteArray::fromHex("0" + sum.mid(1, 1)).at(0) % 2 != 0 ? 'b' : 'a';
}

bool isInHalf(const QString &page, const QString &half)
{
    return half.isEmpty() || half.at(0) == QLatin1Char(halfOf(page));
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

TrainingPage pageOf(const QString &folder, const QString &name, const QJsonObject &truth)
{
    return {name,
            truth.value("url"_L1).toString(),
            halfOf(name),
            unzipped(folder + "/html/"_L1 + name + ".html.gz"_L1),
            truth.value("text"_L1).toString(),
            strings(truth.value("with"_L1)),
            strings(truth.value("without"_L1))};
}

} // namespace

QByteArray unzipped(const QString &path)
{
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    QByteArray result;
    std::array<char, 65536> buffer{};
    for (int got = 0; file && (got = gzread(file, buffer.data(), buffer.size())) > 0;)
        result.append(buffer.data(), got);
    if (file)
        gzclose(file);
    return result;
}

QString siteOf(const QString &address)
{
    QStringList parts = QUrl(address).host().split(u'.', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        parts.removeLast();
    if (parts.size() > 1 && parts.constLast().size() <= 3)
        parts.removeLast();
    return parts.isEmpty() ? address : parts.constLast();
}

int foldOf(const QString &site, int folds)
{
    // Not qHash: it differs from run to run, and then two runs do not compare.
    const QByteArray sum = QCryptographicHash::hash(site.toUtf8(), QCryptographicHash::Sha1);
    return static_cast<unsigned char>(sum.back()) % folds;
}

std::vector<TrainingPage> trainingPages(const QString &folder, const QString &half)
{
    std::vector<TrainingPage> pages;
    const QStringList files =
        QDir(folder + "/wcxb-dev/truth"_L1).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString name = file.chopped(5);
        if (isInHalf(name, half))
            pages.push_back(
                pageOf(folder + "/wcxb-dev"_L1, name,
                       QJsonDocument::fromJson(readAll(folder + "/wcxb-dev/truth/"_L1 + file)).object()));
    }
    const QJsonObject truths =
        QJsonDocument::fromJson(readAll(folder + "/trafilatura-a/truth.json"_L1)).object();
    for (auto truth = truths.begin(); truth != truths.end(); ++truth) {
        if (isInHalf(truth.key(), half))
            pages.push_back(pageOf(folder + "/trafilatura-a"_L1, truth.key(), truth->toObject()));
    }
    return pages;
}

} // namespace apostille
