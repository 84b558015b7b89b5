// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace apostille {

/// A page's title without the outlet's name before or behind it ("Title | Outlet", "Outlet – Title"). `names`
/// are those the outlet is known by: its own, its host.
[[nodiscard]] QString withoutOutlet(const QString &title, const QStringList &names);

/// A heading as it is printed, parted.
struct Headline
{
    QString kicker = {};
    QString title = {};
};

/// "Energy – Boats run dry" above an article that its page calls "Boats run dry": what stands before is the
/// kicker, unless it is a date, which says nothing of the title. Also "EnergyBoats run dry", where the space
/// is only painted. `said`: what the page calls the article elsewhere, without the outlet.
[[nodiscard]] Headline headlineOf(const QString &heading, const QStringList &said);

/// How alike two titles are, from 0 to 1: the words they share among the words of both.
[[nodiscard]] double likeness(const QString &a, const QString &b);

/// Letters and digits in lower case, words parted by single spaces: what titles and names are compared by.
[[nodiscard]] QString comparable(const QString &text);

/// The share of a's words that b has, too.
[[nodiscard]] double sharedWords(const QString &a, const QString &b);

} // namespace apostille
