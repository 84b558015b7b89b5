// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apostille {

/// Makes the reader's own address scheme known, and the web engine deaf to all others (through the variable
/// QTWEBENGINE_CHROMIUM_FLAGS, to which it adds). Must be called once, before the QApplication is made.
void registerReaderScheme();

} // namespace apostille
