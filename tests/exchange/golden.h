// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTest>

namespace apostille::testing {

/// Compares with tests/fixtures/exchange/NAME; APOSTILLE_UPDATE_GOLDEN=1 writes it instead, for the diff to
/// be read.
inline void compareWithGolden(const QByteArray &actual, const QString &name)
{
    QFile golden(QStringLiteral(APOSTILLE_FIXTURES "/exchange/") + name);
    if (qEnvironmentVariableIntValue("APOSTILLE_UPDATE_GOLDEN") == 1) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(actual), actual.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(golden.readAll()));
}

} // namespace apostille::testing
