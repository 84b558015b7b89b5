// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace apostille::plaintext {

/// The mark that makes a line an item of a list, and what stands behind it.
struct ListMark
{
    int number = 0; ///< 0 for a bullet
    QString text = {};
};

/// "• text", "* text", "- text", "3. text", "3) text". Not: "— Tu viens ?" (dialogue), "3.5 percent".
[[nodiscard]] std::optional<ListMark> listMarkOf(const QString &line);

} // namespace apostille::plaintext
