// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Cleans all known pages, writes what came out for score.py and prints how long it took, beside a bare
/// parse.
int measure(const QString &folder, const QString &out);

/// The same for the plain-text cleaner: each page as the whole text that a browser would copy, boilerplate
/// and all, cleaned as a pasted text.
int measurePlainText(const QString &folder, const QString &out);

/// Prints all blocks of one page with what the votes and the choices are.
int look(const QString &path);

} // namespace apostille
