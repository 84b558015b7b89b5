// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/searchrestriction.h"

#include <QStringList>

#include <optional>

namespace apostille {

/// "speaker", "locuteur" …: a word that means something before a colon, in English or French, whatever the
/// interface speaks.
[[nodiscard]] std::optional<SearchRestriction::Field> searchOperator(const QString &word);

/// What was typed behind it; none where it says nothing yet.
[[nodiscard]] std::optional<SearchRestriction> searchRestriction(SearchRestriction::Field field,
                                                                 const QString &typed, bool unwanted);

/// The words for each operator and state in the language of the interface ("fr": French, else English), to be
/// offered while typing.
[[nodiscard]] QString operatorWord(SearchRestriction::Field field, bool french);
[[nodiscard]] QStringList stateWords(bool french);

} // namespace apostille
