// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbench.h"

#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace apostille {

void benchStart(const QString &library)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/apostille");
    Measurement start(QStringLiteral("process start → window painted, 10,000 articles"));
    // The first start is cold: it fills the page cache and is not counted.
    for (int run = 0; run < 11; ++run) {
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(program, {QStringLiteral("--library"), library, QStringLiteral("--report-painted")});
        if (!process.waitForReadyRead(30000))
            return;
        if (run > 0)
            start.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        process.waitForFinished();
    }
    start.print();
}

} // namespace apostille
