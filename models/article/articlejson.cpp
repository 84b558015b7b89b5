// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlejson.h"

#include "models/article/kindname.h"
#include "models/article/wordstoread.h"
#include "models/base/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatNumber = 1;

struct Field
{
    QLatin1StringView key;
    QString Metadata::*value;
};

constexpr std::array metadataFields{
    Field{"title"_L1, &Metadata::title},           Field{"kicker"_L1, &Metadata::kicker},
    Field{"standfirst"_L1, &Metadata::standfirst}, Field{"byline"_L1, &Metadata::byline},
    Field{"outlet"_L1, &Metadata::outlet},         Field{"published"_L1, &Metadata::published},
    Field{"modified"_L1, &Metadata::modified},     Field{"section"_L1, &Metadata::section},
    Field{"language"_L1, &Metadata::language},     Field{"canonical"_L1, &Metadata::canonicalAddress},
    Field{"image"_L1, &Metadata::leadImage},       Field{"licence"_L1, &Metadata::licence},
    Field{"nextPage"_L1, &Metadata::nextPage},     Field{"paywalled"_L1, &Metadata::paywalled},
};

void insertUnlessEmpty(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void insertUnlessZero(QJsonObject &object, QLatin1StringView key, qsizetype value)
{
    if (value != 0)
        object.insert(key, value);
}

QJsonObject fromMetadata(const Metadata &metadata)
{
    QJsonObject object;
    for (const auto &[key, value] : metadataFields)
        insertUnlessEmpty(object, key, metadata.*value);
    if (!metadata.authors.isEmpty())
        object.insert("authors"_L1, QJsonArray::fromStringList(metadata.authors));
    if (!metadata.keywords.isEmpty())
        object.insert("keywords"_L1, QJsonArray::fromStringList(metadata.keywords));
    return object;
}

QStringList toStringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

Metadata toMetadata(const QJsonObject &object)
{
    Metadata metadata;
    for (const auto &[key, value] : metadataFields)
        metadata.*value = object.value(key).toString();
    metadata.authors = toStringList(object.value("authors"_L1));
    metadata.keywords = toStringList(object.value("keywords"_L1));
    return metadata;
}

QJsonObject fromSpan(const Span &span)
{
    QJsonObject object{{"k"_L1, kindName(span.kind)}, {"s"_L1, span.start}, {"e"_L1, span.end}};
    insertUnlessEmpty(object, "a"_L1, span.address);
    return object;
}

QJsonObject fromBlock(const Block &block)
{
    QJsonObject object{{"k"_L1, kindName(block.kind)}};
    insertUnlessEmpty(object, "t"_L1, block.text);
    insertUnlessZero(object, "l"_L1, block.level);
    if (block.ordered)
        object.insert("o"_L1, true);
    insertUnlessEmpty(object, "a"_L1, block.address);
    insertUnlessEmpty(object, "alt"_L1, block.alternative);
    insertUnlessEmpty(object, "r"_L1, roleName(block.role));
    insertUnlessEmpty(object, "by"_L1, block.author);
    insertUnlessEmpty(object, "at"_L1, block.time);
    QJsonArray spans;
    for (const Span &span : block.spans)
        spans.append(fromSpan(span));
    if (!spans.isEmpty())
        object.insert("s"_L1, spans);
    return object;
}

Block toBlock(const QJsonObject &object)
{
    Block block;
    block.kind = blockKind(object.value("k"_L1).toString()).value_or(BlockKind::Paragraph);
    block.text = object.value("t"_L1).toString();
    block.level = object.value("l"_L1).toInt();
    block.ordered = object.value("o"_L1).toBool();
    block.address = object.value("a"_L1).toString();
    block.alternative = object.value("alt"_L1).toString();
    block.role = blockRole(object.value("r"_L1).toString()).value_or(BlockRole::Plain);
    block.author = object.value("by"_L1).toString();
    block.time = object.value("at"_L1).toString();
    const QJsonArray spans = object.value("s"_L1).toArray();
    for (const QJsonValue &value : spans) {
        const QJsonObject span = value.toObject();
        block.spans.push_back({span.value("s"_L1).toInteger(), span.value("e"_L1).toInteger(),
                               spanKind(span.value("k"_L1).toString()).value_or(SpanKind::Emphasis),
                               span.value("a"_L1).toString()});
    }
    return block;
}

QJsonArray publicBlocks(const Article &article, const QString &text)
{
    QJsonArray blocks;
    const std::vector<qsizetype> starts = article.blockStarts();
    qsizetype unit = 0;
    qsizetype point = 0;
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        // Counted from the block before, or a long article would cost the square of its length.
        point += codePoints(QStringView(text).sliced(unit, starts[i] - unit));
        unit = starts[i];
        QJsonObject object{{"kind"_L1, kindName(block.kind)},
                           {"start"_L1, point},
                           {"end"_L1, point + codePoints(block.text)}};
        insertUnlessZero(object, "level"_L1, block.level);
        if (block.kind == BlockKind::ListItem)
            object.insert("ordered"_L1, block.ordered);
        insertUnlessEmpty(object, "address"_L1, block.address);
        insertUnlessEmpty(object, "alternative"_L1, block.alternative);
        insertUnlessEmpty(object, "role"_L1, roleName(block.role));
        insertUnlessEmpty(object, "author"_L1, block.author);
        insertUnlessEmpty(object, "time"_L1, block.time);
        blocks.append(object);
    }
    return blocks;
}

} // namespace

QByteArray articleToJson(const Article &article)
{
    QJsonArray blocks;
    for (const Block &block : article.blocks)
        blocks.append(fromBlock(block));
    const QJsonObject object{{"apostille"_L1, formatNumber},
                             {"metadata"_L1, fromMetadata(article.metadata)},
                             {"blocks"_L1, blocks}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Article articleFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("apostille"_L1).toInt() != formatNumber)
        return {};
    Article article;
    article.metadata = toMetadata(object.value("metadata"_L1).toObject());
    const QJsonArray blocks = object.value("blocks"_L1).toArray();
    for (const QJsonValue &value : blocks)
        article.blocks.push_back(toBlock(value.toObject()));
    return article;
}

QJsonObject articlePublicJson(const Article &article)
{
    const Metadata &metadata = article.metadata;
    const QString text = article.text();
    const int words = wordsToRead(article);
    return {
        {"title"_L1, metadata.title},
        {"byline"_L1, metadata.byline},
        {"authors"_L1, QJsonArray::fromStringList(metadata.authors)},
        {"kicker"_L1, metadata.kicker},
        {"standfirst"_L1, metadata.standfirst},
        {"outlet"_L1, metadata.outlet},
        {"published"_L1, metadata.published},
        {"modified"_L1, metadata.modified},
        {"language"_L1, metadata.language},
        {"canonicalAddress"_L1, metadata.canonicalAddress},
        {"section"_L1, metadata.section},
        {"keywords"_L1, QJsonArray::fromStringList(metadata.keywords)},
        {"leadImage"_L1, metadata.leadImage},
        {"licence"_L1, metadata.licence},
        {"nextPage"_L1, metadata.nextPage},
        {"paywalled"_L1, metadata.paywalled},
        {"words"_L1, words},
        {"minutes"_L1, readingMinutes(words, metadata.language)},
        {"text"_L1, text},
        {"blocks"_L1, publicBlocks(article, text)},
    };
}

} // namespace apostille
