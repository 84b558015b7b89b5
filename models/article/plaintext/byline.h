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

/// A line that is a news agency's name and nothing else.
[[nodiscard]] bool isAgency(QStringView name);

} // namespace apostille::plaintext
