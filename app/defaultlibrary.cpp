// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/defaultlibrary.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace apostille {

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/library.apostille");
}

void nameApplication()
{
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName(QStringLiteral("apostille"));
    QCoreApplication::setApplicationVersion(QStringLiteral(APOSTILLE_VERSION));
}

} // namespace apostille
