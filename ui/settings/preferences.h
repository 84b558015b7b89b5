// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace apostille {

/// What the user chose for this machine (window, keys, theme), in a file that can be read and mended by hand:
/// settings.ini in the program's configuration folder. What belongs to a library is in the library.
class Preferences : public QSettings
{
public:
    Preferences();
};

} // namespace apostille
