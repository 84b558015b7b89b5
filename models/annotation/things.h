// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <vector>

namespace apostille {

/// What can be tagged, dragged and deleted together.
struct Things
{
    std::vector<QUuid> articles = {};
    std::vector<QUuid> annotations = {};

    [[nodiscard]] bool isEmpty() const { return articles.empty() && annotations.empty(); }
    bool operator==(const Things &) const = default;
};

} // namespace apostille
