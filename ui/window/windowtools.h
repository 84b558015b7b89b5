// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apostille {

struct WindowParts;

/// Fills the tool bar.
void addTools(WindowParts &parts);

} // namespace apostille
