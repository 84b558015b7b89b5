// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace apostille {

/// The article that a page describes in JSON-LD, whatever shape it came in: arrays, @graph, references by
/// @id, broken JSON (line breaks in strings, trailing commas, comments around it; from what cannot be read at
/// all, single members are taken). Where the article's object leaves something out, that of the page says it.
class JsonLd
{
public:
    /// `titles`: what the page calls its title elsewhere, by which its article is told from others.
    JsonLd(std::span<const std::string_view> scripts, const QStringList &titles);

    /// A text member of the article.
    [[nodiscard]] QString text(const QString &key) const;

    /// The names of persons or organisations in a member, references followed.
    [[nodiscard]] QStringList names(const QString &key) const;

    /// An address in a member: a text, or the url of an object or of the first in a list.
    [[nodiscard]] QString address(const QString &key) const;

    [[nodiscard]] QStringList texts(const QString &key) const;

    /// A member that says true or false, as such or in letters.
    [[nodiscard]] std::optional<bool> flag(const QString &key) const;

    /// Whether a part of the article (hasPart) says false in a member.
    [[nodiscard]] bool isPartDenied(const QString &key) const;

private:
    void collect(const QJsonValue &root);
    void consider(const QJsonObject &object);
    [[nodiscard]] bool isAboutThis(const QJsonObject &object) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &object) const;
    void appendNames(const QJsonValue &value, QStringList &names) const;

    /// What the best object that has this member says in it.
    [[nodiscard]] QJsonValue value(const QString &key) const;
    void salvage(std::string_view script);

    static constexpr int highestRank = 4;
    QHash<QString, QJsonObject> m_byId;
    std::array<QJsonObject, highestRank + 1> m_byRank; ///< the best of each rank
    QStringList m_titles;
};

} // namespace apostille
