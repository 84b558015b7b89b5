// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace apostille {

/// A new library of pseudo-news, half in French, half in English: articles of some 600 words, whose words are
/// as unevenly frequent as in real texts (Zipf), every tenth one with annotations, claims, sources and tags.
/// The same every time.
[[nodiscard]] Expected<void> makeSyntheticLibrary(const QString &path, int articles,
                                                  int annotationsPerArticle);

} // namespace apostille
