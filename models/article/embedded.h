// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace apostille {

// The files of resources/cleaning, part of the program: cleaning is pure and reads no disk.
extern const std::string_view classHintsFile;
extern const std::string_view phrasesFile;
extern const std::string_view paywallsFile;
extern const std::string_view forestFile;
extern const std::string_view secondForestFile;
extern const std::string_view tellingWordsFile;
extern const std::string_view lineForestFile;
extern const std::string_view secondLineForestFile;

} // namespace apostille
