// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/choicesjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int formatNumber = 1;

QJsonObject fromChoice(const CleaningChoice &choice)
{
    QJsonObject object{{"keep"_L1, choice.kept}};
    if (!choice.path.isEmpty())
        object.insert("path"_L1, choice.path);
    if (!choice.words.isEmpty())
        object.insert("words"_L1, choice.words);
    return object;
}

} // namespace

QByteArray siteChoicesToJson(const std::vector<SiteChoices> &sites)
{
    QJsonObject hosts;
    for (const SiteChoices &site : sites) {
        QJsonArray choices;
        for (const CleaningChoice &choice : site.choices)
            choices.append(fromChoice(choice));
        hosts.insert(site.host, choices);
    }
    return QJsonDocument(QJsonObject{{"apostille-cleaning"_L1, formatNumber}, {"sites"_L1, hosts}}).toJson();
}

std::optional<std::vector<SiteChoices>> siteChoicesFromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file["apostille-cleaning"_L1].toInt() != formatNumber)
        return std::nullopt;
    std::vector<SiteChoices> sites;
    const QJsonObject hosts = file["sites"_L1].toObject();
    for (auto host = hosts.begin(); host != hosts.end(); ++host) {
        SiteChoices site{.host = host.key().toLower()};
        const QJsonArray choices = host.value().toArray();
        for (const QJsonValue &value : choices) {
            const CleaningChoice choice{.kept = value["keep"_L1].toBool(),
                                        .path = value["path"_L1].toString(),
                                        .words = choiceWords(value["words"_L1].toString())};
            if (!choice.path.isEmpty() || !choice.words.isEmpty())
                site.choices.push_back(choice);
        }
        if (!site.host.isEmpty() && !site.choices.empty())
            sites.push_back(std::move(site));
    }
    return sites;
}

} // namespace apostille
