// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/wordtable.h"

#include <QTest>

#include <array>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

enum class Wind { Calm, Breeze, Storm };

constexpr std::array winds{Word{Wind::Calm, "calm"_L1}, Word{Wind::Breeze, "breeze"_L1}};

} // namespace

class WordTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBothWays()
    {
        QCOMPARE(wordOf(winds, Wind::Breeze), u"breeze"_s);
        QCOMPARE(valueOf(winds, u"breeze"_s), Wind::Breeze);
    }

    void whatIsUnlistedIsSaidAsTheFirstAndReadAsNothing()
    {
        QCOMPARE(wordOf(winds, Wind::Storm), u"calm"_s);
        QCOMPARE(valueOf(winds, u"storm"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(WordTableTest)
#include "tst_wordtable.moc"
