// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Compares what `cross` has printed on two occasions page by page: the mean difference with its standard
/// error for pages with a whole truth, and the difference of F1 of pieces with its error by drawing pages
/// anew.
int compare(const QString &before, const QString &after);

} // namespace apostille
