// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/identifier.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace apostille;

class IdentifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfVersionSeven();
    void carriesTheTime();
    void sortsAsMade();
    void threadsNeverMeet();
};

void IdentifierTest::isOfVersionSeven()
{
    const QByteArray bytes = newIdentifier().toRfc4122();
    QCOMPARE(static_cast<quint8>(bytes[6]) >> 4, 7);
    QCOMPARE(static_cast<quint8>(bytes[8]) >> 6, 2);
}

void IdentifierTest::carriesTheTime()
{
    const QByteArray bytes = newIdentifier().toRfc4122();
    qint64 milliseconds = 0;
    for (int i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | static_cast<quint8>(bytes[i]);
    QVERIFY(qAbs(milliseconds - QDateTime::currentMSecsSinceEpoch()) < 5000);
}

void IdentifierTest::sortsAsMade()
{
    // More than the 4096 that fit into one millisecond.
    QByteArray before;
    for (int i = 0; i < 50000; ++i) {
        const QByteArray now = newIdentifier().toRfc4122();
        QVERIFY(before < now);
        before = now;
    }
}

void IdentifierTest::threadsNeverMeet()
{
    constexpr std::size_t threads = 4;
    constexpr int each = 20000;
    std::vector<std::vector<QUuid>> made(threads);
    {
        std::vector<std::jthread> running;
        for (std::vector<QUuid> &mine : made) {
            running.emplace_back([&mine] {
                for (int i = 0; i < each; ++i)
                    mine.push_back(newIdentifier());
            });
        }
    }
    QSet<QUuid> all;
    for (const std::vector<QUuid> &mine : made) {
        for (const QUuid &one : mine)
            all.insert(one);
    }
    QCOMPARE(all.size(), static_cast<qsizetype>(threads) * each);
}

QTEST_GUILESS_MAIN(IdentifierTest)
#include "tst_identifier.moc"
