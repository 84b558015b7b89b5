// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace apostille {

class Photographer;

/// Every place and dialog of the window, in the order in which a user meets them. `wanted`: parts of names of
/// scenes; empty: all.
void photographScenes(Photographer &photographer, const QStringList &wanted);

} // namespace apostille
