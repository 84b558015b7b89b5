// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagehead.h"

#include <QStringList>

namespace apostille {

/// The summary printed below the title: a paragraph that its element marks as one, or that the page gives as
/// its description, too. Empty where there is none: a description that nobody sees is no standfirst.
[[nodiscard]] QString readStandfirst(const PageText &page, const PageHead &head,
                                     const QStringList &descriptions);

/// The line printed above the title that its element marks as a kicker. The marks are data:
/// resources/cleaning/plaintext/kickers.txt.
[[nodiscard]] QString readKicker(const PageText &page, const PageHead &head);

} // namespace apostille
