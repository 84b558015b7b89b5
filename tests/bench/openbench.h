// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apostille {

/// Opening an article of 5,000 words with 500 annotations → painted, in the real window.
void benchOpen();

} // namespace apostille
