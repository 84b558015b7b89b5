// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QCoreApplication;

namespace apostille {

/// What the desktop program was asked for on its command line.
struct Options
{
    QString library;            ///< empty: the default one
    QString screenshot;         ///< file to write a picture of the window to, then end
    QSize size;                 ///< of the window; invalid: as it was
    QString theme;              ///< "light", "dark", "system" or empty: as chosen before
    bool reportPainted = false; ///< print "painted" once the window is, and end: for tests/bench
    QString language;           ///< "fr", "en" or empty: as chosen before, else the system's
    QStringList articles;
};

/// Ends the program with help, version or a usage error where that is what was asked for.
[[nodiscard]] Options parseOptions(const QCoreApplication &application);

/// The language has to be known before the options can be explained in it.
[[nodiscard]] QString languageAskedFor(const QStringList &arguments);

} // namespace apostille
