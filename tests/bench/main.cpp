// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cleaningbench.h"
#include "tests/bench/librarybench.h"
#include "tests/bench/openbench.h"
#include "tests/bench/stallbench.h"
#include "tests/bench/startbench.h"
#include "tests/bench/syntheticlibrary.h"
#include "ui/reader/readerscheme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace apostille;

/// apostille-bench [start] [open] [library] [stalls] [cleaning]: all of them where none is named.
int main(int argc, char *argv[])
{
    registerReaderScheme();
    const QApplication application(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    const auto wants = [&](const char *name) {
        return wanted.isEmpty() || wanted.contains(QLatin1StringView(name));
    };

    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("bench.apostille"));
    if (wants("start") || wants("library") || wants("stalls")) {
        if (const auto made = makeSyntheticLibrary(library, 10000, 1); !made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().detail));
            return 1;
        }
    }
    if (wants("start"))
        benchStart(library);
    if (wants("open"))
        benchOpen();
    if (wants("library"))
        benchLibrary(library);
    if (wants("stalls"))
        benchStalls(library);
    if (wants("cleaning"))
        benchCleaning(QStringLiteral(APOSTILLE_SHARED "/data/extraction/wcxb-dev/html"));
    return 0;
}
