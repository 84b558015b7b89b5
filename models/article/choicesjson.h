// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningchoices.h"

#include <optional>

namespace apostille {

/// Choices for sites as a small file to be handed on: readable JSON, UTF-8.
[[nodiscard]] QByteArray siteChoicesToJson(const std::vector<SiteChoices> &sites);
/// Nothing where the bytes are no such file. Choices that say neither where nor what are left out.
[[nodiscard]] std::optional<std::vector<SiteChoices>> siteChoicesFromJson(const QByteArray &json);

} // namespace apostille
