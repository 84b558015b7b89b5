// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <vector>

namespace apostille {

/// The English name of a language for translation in the context "Languages", null where it is not in our
/// list. Qt knows languages' names in English and in themselves only, so that "russe" has to be ours.
[[nodiscard]] const char *englishNameOf(QLocale::Language language);

/// The languages that have a name for people, to be chosen from: BCP 47 codes.
[[nodiscard]] std::vector<QString> namedLanguages();

} // namespace apostille
