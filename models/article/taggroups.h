// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace apostille {

/// Whether an element begins and ends a line of text.
[[nodiscard]] bool isBlockTag(GumboTag tag);

/// Whether what is inside is no text for people to read.
[[nodiscard]] bool isSkippedTag(GumboTag tag);

/// 1–6 for a heading, else 0.
[[nodiscard]] int headingLevel(GumboTag tag);

} // namespace apostille
