// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QStringList>

#include <functional>

namespace apostille {

/// The entries that what is typed may mean, best first, at most `limit`. Among equals: the ones used before,
/// latest first, then in the order given. With nothing typed: the ones used before, then the commands.
/// `unwanted` is asked now and then: true stops the work, and what comes back is of no use.
[[nodiscard]] PaletteEntries ranked(const std::vector<std::shared_ptr<const PaletteEntries>> &lists,
                                    const QString &typed, const QStringList &recent, std::size_t limit,
                                    const std::function<bool()> &unwanted = {});

} // namespace apostille
