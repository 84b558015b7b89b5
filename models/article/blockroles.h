// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articlebuilder.h"

namespace apostille {

/// Tells what the blocks of an article are besides their kind: pull quotes, embedded posts with author and
/// address, footnotes, questions of an interview, entries of a live blog with their times, credits of
/// pictures. No block is added, none is taken away, and no text changes.
void assignRoles(const PageText &page, const QUrl &base, BuiltBlocks &built);

} // namespace apostille
