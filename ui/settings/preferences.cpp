// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QStandardPaths>

namespace apostille {

Preferences::Preferences()
    : QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                    QStringLiteral("/settings.ini"),
                QSettings::IniFormat)
{
}

} // namespace apostille
