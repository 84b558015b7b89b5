// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/readingsettings.h"

#include <QStringList>

namespace apostille {

/// A typeface made for readers with dyslexia or low vision, where one is installed; else empty.
[[nodiscard]] QString dyslexiaFamily();

/// The families of a choice, best first, without the generic one at the end.
[[nodiscard]] QStringList readingFamilies(ReadingFont font);

/// The settings as custom properties of the reader's page.
[[nodiscard]] QString readingCss(const ReadingSettings &settings);

} // namespace apostille
