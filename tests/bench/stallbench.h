// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// How long the real window, over a library made by makeSyntheticLibrary, keeps its event loop waiting while
/// somebody scrolls the list, searches, types a note and goes from one much annotated article to another.
/// Adds two such articles to the library.
void benchStalls(const QString &library);

} // namespace apostille
