// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace apostille {

/// How well a few typed letters name something; none where they do not. Both are folded (foldedName). Each
/// word typed has to be found, in any order. Best first: the whole name, its beginning, the beginning of a
/// word, initials ("ncs" names "nouvelle citation sourcée"), letters inside of a word, letters in order that
/// begin at a word. Among equals the shorter name wins.
[[nodiscard]] std::optional<int> matchScore(QStringView typed, QStringView name);

} // namespace apostille
