// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// The language a text is written in, as a BCP 47 primary tag ("fr"). `hint` is what the document says of
/// itself
/// ("fr-BE"): believed where the text is too short to tell, ignored where the text plainly says otherwise.
/// Empty where nothing is known.
[[nodiscard]] QString detectLanguage(const QString &text, const QString &hint = {});

} // namespace apostille
