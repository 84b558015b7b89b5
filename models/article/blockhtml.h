// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/displaytypography.h"

namespace apostille {

/// Text for an attribute value or element content: no character of it can end either.
[[nodiscard]] QString escapedAttribute(QStringView text);

/// The address, encoded as a browser would, if it is an absolute http, https or mailto one; without a user's
/// name before the host; else empty.
[[nodiscard]] QString safeAddress(const QString &address);

/// Appends [from, to) of a block's text, as displayed, with its inline elements. Spans that lie across the
/// edges are clipped, spans that cross each other are cut where the outer one ends.
void appendInline(QString &html, const Block &block, const DisplayText &display, qsizetype from,
                  qsizetype to);

} // namespace apostille
