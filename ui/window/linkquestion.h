// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace apostille {

class MessageBar;

/// Nothing leaves the machine while reading: an address is shown first, and opened where the user says so.
void askAboutLink(MessageBar &messages, const QUrl &address);

} // namespace apostille
