// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagefacts.h"

#include <QUrl>

namespace apostille {

/// The address of the next page of the same article, for one that is spread over several; empty for the last
/// one, and where the page names another article as its next.
[[nodiscard]] QString nextPage(const PageFacts &facts, const QUrl &address);

} // namespace apostille
