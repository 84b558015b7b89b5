// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/jsonld.h"

#include "models/article/headline.h"
#include "models/article/metatags.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// Whether a quotation mark ends its string: a comma, colon or bracket follows. One within a text does not.
bool endsString(QByteArrayView json, qsizetype mark)
{
    const auto *const next = std::find_if(json.begin() + mark + 1, json.end(),
                                          [](char c) { return !QByteArrayView(" \n\r\t").contains(c); });
    return next == json.end() || QByteArrayView(",:}]").contains(*next);
}

/// JSON as people and plugins break it: raw line breaks, tabs and quotation marks in strings, strings in
/// single quotation marks, commas before a closing bracket.
QByteArray repaired(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    char open = 0; // the mark that began the string
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (open != 0 && c == '\\' && i + 1 < json.size()) {
            const char escaped = json[++i];
            if (escaped != '\'')
                result.append(c);
            result.append(escaped);
        } else if (open == 0 && (c == '"' || c == '\'')) {
            open = c;
            result.append('"');
        } else if (open == c && endsString(json, i)) {
            open = 0;
            result.append('"');
        } else if (open != 0 && c == '"') {
            result.append("\\\"");
        } else if (open != 0 && static_cast<unsigned char>(c) < 0x20) {
            result.append(c == '\n' ? "\\n" : " ");
        } else {
            if (open == 0 && (c == '}' || c == ']')) {
                while (!result.isEmpty() && QByteArrayView(" \n\r\t,").contains(result.back()))
                    result.chop(1);
            }
            result.append(c);
        }
    }
    return result;
}

QByteArrayView outermost(QByteArrayView json)
{
    const auto indexOf = [json](char one, char other) {
        const qsizetype a = json.indexOf(one);
        const qsizetype b = json.indexOf(other);
        return a < 0 ? b : b < 0 ? a : std::min(a, b);
    };
    const qsizetype begin = indexOf('{', '[');
    const qsizetype end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    return begin < 0 || end <= begin ? QByteArrayView() : json.sliced(begin, end - begin + 1);
}

/// Also of several objects one behind the other, and of one whose quotation marks are written as in HTML.
QJsonValue parse(std::string_view script)
{
    QByteArray written;
    if (script.find('"') == std::string_view::npos && script.find("&quot;") != std::string_view::npos)
        written = QByteArray(script.data(), static_cast<qsizetype>(script.size())).replace("&quot;", "\"");
    const QByteArrayView json = outermost(
        written.isEmpty() ? QByteArrayView(script.data(), static_cast<qsizetype>(script.size())) : written);
    if (json.isEmpty())
        return {};
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (document.isNull())
        document = QJsonDocument::fromJson(repaired(json));
    if (document.isNull())
        document = QJsonDocument::fromJson('[' + repaired(json).replace("}\n{", "},{") + ']');
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// How much an object's type speaks for its being the article: 0 not at all.
int rankOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    QStringList names;
    if (type.isArray()) {
        const QJsonArray types = type.toArray();
        for (const QJsonValue &one : types)
            names.append(one.toString());
    } else {
        names.append(type.toString());
    }
    int best = 0;
    for (const QString &name : std::as_const(names)) {
        const QString last = name.section(u'/', -1);
        const bool posted = last.endsWith("Posting"_L1) && last != "JobPosting"_L1;
        if (last.endsWith("Article"_L1) || posted || last == "Report"_L1)
            best = std::max(best, 4);
        else if (last.endsWith("Review"_L1) || last == "Recipe"_L1 || last == "HowTo"_L1 ||
                 last == "CreativeWork"_L1)
            best = std::max(best, 3);
        else if (last == "VideoObject"_L1)
            best = std::max(best, 1);
        else if (last == "WebPage"_L1 || last == "ItemPage"_L1)
            best = std::max(best, object.contains("datePublished"_L1) ? 2 : 1);
    }
    return best;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList result;
    if (value.isString()) {
        result.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result += textsOf(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        result += textsOf(object.value(object.contains("@value"_L1) ? "@value"_L1 : "name"_L1));
    }
    return result;
}

} // namespace

JsonLd::JsonLd(std::span<const std::string_view> scripts, const QStringList &titles)
{
    for (const QString &title : titles) {
        if (QString key = comparable(title); !key.isEmpty())
            m_titles.append(std::move(key));
    }
    for (const std::string_view script : scripts) {
        const QJsonValue root = parse(script);
        collect(root);
        if (root.isObject() && root.toObject().isEmpty())
            salvage(script);
    }
}

void JsonLd::collect(const QJsonValue &root)
{
    // Objects inside objects down to a depth that no honest page passes.
    constexpr int deepest = 6;
    QList<std::pair<QJsonValue, int>> open{{root, 0}};
    while (!open.isEmpty()) {
        const auto [value, depth] = open.takeFirst();
        if (depth > deepest)
            continue;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                open.append({item, depth + 1});
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            consider(object);
            for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "author"_L1,
                                   "publisher"_L1, "creator"_L1}) {
                if (object.contains(key))
                    open.append({object.value(key), depth + 1});
            }
        }
    }
}

void JsonLd::consider(const QJsonObject &object)
{
    const QString id = object.value("@id"_L1).toString();
    if (!id.isEmpty() && object.size() > 2)
        m_byId.insert(id, object);
    QJsonObject &best = m_byRank[static_cast<std::size_t>(rankOf(object))];
    if (best.isEmpty() || (isAboutThis(object) && !isAboutThis(best)))
        best = object;
}

/// Its headline is in the page's title: teasers of other articles have objects of their own.
bool JsonLd::isAboutThis(const QJsonObject &object) const
{
    const QString headline = comparable(textsOf(object.value("headline"_L1)).value(0));
    return !headline.isEmpty() &&
           std::ranges::any_of(m_titles, [&](const QString &title) { return title.contains(headline); });
}

QJsonValue JsonLd::value(const QString &key) const
{
    for (std::size_t rank = highestRank; rank > 0; --rank) {
        const QJsonValue value = m_byRank[rank].value(key);
        const bool says = value.isBool()     ? true
                          : value.isObject() ? !value.toObject().isEmpty()
                          : value.isArray()  ? !value.toArray().isEmpty()
                                             : !value.toString().isEmpty();
        if (says)
            return value;
    }
    return {};
}

/// "key": "value" in a script that is no JSON: a quotation mark within a text is enough to break it.
void JsonLd::salvage(std::string_view script)
{
    constexpr std::size_t longest = 100000;
    const QString text = decoded(script.substr(0, longest));
    if (!text.contains("Article\""_L1) && !text.contains("Posting\""_L1))
        return;
    QJsonObject found;
    for (const QString &key : {u"datePublished"_s, u"dateModified"_s}) {
        const QRegularExpression member(u"\"%1\"\\s*:\\s*\"([^\"]{1,80})\""_s.arg(key));
        if (const QRegularExpressionMatch match = member.match(text); match.hasMatch())
            found.insert(key, match.captured(1));
    }
    static const QRegularExpression author(
        u"\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,400}?\"name\"\\s*:\\s*\"([^\"]{1,80})\""_s);
    if (const QRegularExpressionMatch match = author.match(text); match.hasMatch())
        found.insert(u"author"_s, match.captured(1));
    QJsonObject &first = m_byRank[highestRank];
    if (first.isEmpty())
        first = found;
}

QJsonObject JsonLd::resolved(const QJsonObject &object) const
{
    const auto found = m_byId.constFind(object.value("@id"_L1).toString());
    return found != m_byId.cend() && !object.contains("name"_L1) ? *found : object;
}

QString JsonLd::text(const QString &key) const
{
    const QStringList all = texts(key);
    return all.isEmpty() ? QString() : all.constFirst();
}

QStringList JsonLd::texts(const QString &key) const
{
    return textsOf(value(key));
}

namespace {

std::optional<bool> flagOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().section(u'/', -1).toLower(); // "http://schema.org/False"
    return word == "true"_L1 ? std::optional(true) : word == "false"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace

std::optional<bool> JsonLd::flag(const QString &key) const
{
    return flagOf(value(key));
}

bool JsonLd::isPartDenied(const QString &key) const
{
    const QJsonValue parts = value(u"hasPart"_s);
    const QJsonArray list = parts.isArray() ? parts.toArray() : QJsonArray{parts};
    return std::ranges::any_of(list, [&](const QJsonValue &part) {
        return flagOf(part.toObject().value(key)) == std::optional(false);
    });
}

void JsonLd::appendNames(const QJsonValue &value, QStringList &names) const
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            appendNames(item, names);
        return;
    }
    names += value.isObject() ? textsOf(resolved(value.toObject()).value("name"_L1)) : textsOf(value);
}

QStringList JsonLd::names(const QString &key) const
{
    QStringList result;
    appendNames(value(key), result);
    result.removeAll(QString());
    result.removeDuplicates();
    return result;
}

QString JsonLd::address(const QString &key) const
{
    QJsonValue value = this->value(key);
    if (value.isArray())
        value = value.toArray().first();
    if (value.isString())
        return value.toString();
    const QJsonObject object = resolved(value.toObject());
    const QString url = object.value("url"_L1).toString();
    return url.isEmpty() ? object.value("contentUrl"_L1).toString() : url;
}

} // namespace apostille
