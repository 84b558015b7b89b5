// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace apostille {

/// A page's title without the outlet's name before or behind it ("Title | Outlet", "Outlet – Title"). `names`
/// are those the outlet is known by: its own, its host.
[[nodiscard]] QString withoutOutlet(const QString &title, const QStringList &names);

/// Letters and digits in lower case, words parted by single spaces: what titles and names are compared by.
[[nodiscard]] QString comparable(const QString &text);

/// The share of a's words that b has, too.
[[nodiscard]] double sharedWords(const QString &a, const QString &b);

} // namespace apostille
