// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace apostille::plaintext {

struct Byline
{
    QString printed = {};     ///< without "By": "euronews avec AFP"
    QStringList authors = {}; ///< euronews, AFP
    QString outlet = {};      ///< where the line says whose text it is: "X avec AGENCE" is printed by X
};

/// A line that introduces its authors: "By Ann Lee and Bo Ek", "Par euronews avec AFP | 30/12/2022".
[[nodiscard]] std::optional<Byline> introducedByline(const QString &text);

/// A line that may be nothing but names ("Ann Lee", "Ann Lee, Bo Ek"): a byline only in the right place.
[[nodiscard]] std::optional<Byline> bareByline(const QString &text);

/// The names that a line introduces, wherever it goes on from there: "03/01/2017 by Ann Lee, editor of the
/// …", "By: Ann Lee on May 3", "Par Ann Lee ⋅ Grand reporter". For lines known to stand near the title.
[[nodiscard]] std::optional<Byline> bylineWithin(const QString &text, const QString &language);

/// The names that a line begins with, as after a label of its own ("Written by").
[[nodiscard]] std::optional<Byline> namesAtStart(const QString &text);

/// A line that only says that names follow: "Written by", "Author:", "Par".
[[nodiscard]] bool isBylineLabel(QStringView text);

/// What is written behind a name and is no second one: "PhD", "MS", "CFP".
[[nodiscard]] bool isHonour(QStringView text);

/// Who reports, without a name: "De notre correspondant à Moscou".
[[nodiscard]] bool isCorrespondent(QStringView text);

/// A line that is a news agency's name and nothing else.
[[nodiscard]] bool isAgency(QStringView name);

} // namespace apostille::plaintext
