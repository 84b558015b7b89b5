// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"

#include <string_view>

namespace apostille {

/// A page in UTF-8 → Article. Errors: NoArticle, TooBig.
[[nodiscard]] Expected<Article> cleanHtml(std::string_view html, const QUrl &address, Cleaning cleaning,
                                          const CleaningChoices &choices = {});
[[nodiscard]] Expected<CleaningAudit> auditHtml(std::string_view html, const QUrl &address, Cleaning cleaning,
                                                const CleaningChoices &choices);
/// See lastingChoices() in cleaningaudit.h.
[[nodiscard]] Expected<CleaningChoices> lastingHtmlChoices(std::string_view html, const QUrl &address,
                                                           const CleaningChoices &choices,
                                                           const CleaningChoices &known);

} // namespace apostille
