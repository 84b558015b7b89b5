// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exportoptions.h"

#include <QByteArray>

namespace apostille {

/// One row per quote; UTF-8 with byte order mark, RFC 4180 (CRLF, doubled quotation marks). Column names are
/// English and stable, whatever the language. Cells that a spreadsheet would take for a formula (=, +, -, @,
/// tab) are defused as OWASP advises, with a leading apostrophe. Positions are code points.
[[nodiscard]] QByteArray quotesToCsv(const std::vector<CitedText> &texts, const ExportOptions &options);

} // namespace apostille
