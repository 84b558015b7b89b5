// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/lettercount.h"

#include <QTest>

using namespace apostille;

/// What the cleaner sees of a sentence must not hang on the script that it is written in.
class LetterCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheSameInAllScripts_data();
    void seesTheSameInAllScripts();
    void looksBehindClosingMarks_data();
    void looksBehindClosingMarks();
    void tellsTeasers();
    void countsAnEmptyTextAsNothing();
    void survivesTornLetters();
};

void LetterCountTest::seesTheSameInAllScripts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("en") << QByteArray("The port, which was closed, opens today. Ships may enter.") << 10;
    QTest::newRow("fr") << QByteArray("Le port, fermé hier, a rouvert. Les navires peuvent y entrer.") << 11;
    QTest::newRow("ru") << QByteArray("Порт, закрытый вчера, снова открыт. Суда могут войти.") << 8;
    QTest::newRow("ar") << QByteArray("أعيد فتح الميناء، الذي أغلق أمس، اليوم. يمكن للسفن الدخول.") << 10;
    QTest::newRow("ur") << QByteArray("بندرگاہ، جو کل بند تھی، آج کھل گئی۔ جہاز آ سکتے ہیں۔") << 12;
    QTest::newRow("hi") << QByteArray("बंदरगाह, जो कल बंद था, आज खुल गया। जहाज आ सकते हैं।") << 12;
    QTest::newRow("zh") << QByteArray("港口昨天关闭，今天，已重新开放。船只现在可以进入。") << 11;
}

void LetterCountTest::seesTheSameInAllScripts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, words);
    const LetterCount count = countLetters({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(count.sentences, 2);
    QCOMPARE(count.commas, 2);
    QCOMPARE(count.words, words);
    QVERIFY(count.endsSentence);
    QVERIFY(!count.breaksOff);
    // As long as it reads, however many bytes a letter has.
    QVERIFY2(count.length > 40 && count.length < 70, qPrintable(QString::number(count.length)));
}

void LetterCountTest::looksBehindClosingMarks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("guillemets") << QByteArray("Il parle de « pressions sans précédent. »");
    QTest::newRow("narrow space") << QByteArray("Est-ce vrai\u202f?\u202f»");
    QTest::newRow("German") << QByteArray("„So geht es nicht.“");
    QTest::newRow("bracket") << QByteArray("(So he said.)");
    QTest::newRow("footnote") << QByteArray("They said no.[…]");
    QTest::newRow("Japanese") << QByteArray("「そうです。」");
}

void LetterCountTest::looksBehindClosingMarks()
{
    QFETCH(QByteArray, text);
    QVERIFY(countLetters({text.constData(), static_cast<std::size_t>(text.size())}).endsSentence);
}

void LetterCountTest::tellsTeasers()
{
    QVERIFY(countLetters("What happened next …").breaksOff);
    QVERIFY(countLetters("What happened next [...]").breaksOff);
    QVERIFY(!countLetters("It happened.").breaksOff);
    QVERIFY(countLetters("لماذا أغلق الميناء؟").asks);
    QVERIFY(countLetters("What he said:").announces);
    QVERIFY(countLetters("and so on").startsSmall);
    QVERIFY(!countLetters("And so on").startsSmall);
}

void LetterCountTest::countsAnEmptyTextAsNothing()
{
    const LetterCount count = countLetters("");
    QCOMPARE(count.length + count.words + count.sentences, 0);
    QVERIFY(!count.endsSentence);
}

void LetterCountTest::survivesTornLetters()
{
    QCOMPARE(countLetters("\xd8").length, 1);
    QCOMPARE(countLetters("a \xe0\xa4").length, 3);
}

QTEST_APPLESS_MAIN(LetterCountTest)
#include "tst_lettercount.moc"
