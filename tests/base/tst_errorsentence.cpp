// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/errorsentence.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class ErrorSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasOneSentence_data();
    void everyCodeHasOneSentence();
    void namesWhatItHappenedTo();
    void tellsWhatAServerSaid_data();
    void tellsWhatAServerSaid();
    void percentSignsInSubjectsAreHarmless();
    void longQuotesAreShortened();
};

void ErrorSentenceTest::everyCodeHasOneSentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::ThingNotFound); ++code)
        QTest::addRow("code %d", code) << code;
}

void ErrorSentenceTest::everyCodeHasOneSentence()
{
    QFETCH(const int, code);
    static QStringList seen;
    const QString text = sentence({static_cast<ErrorCode>(code), {}, {}});
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(text.size() > 40, "a sentence says what happened and what to do");
    QVERIFY(!text.contains(u'%'));
    QVERIFY2(text[0].isUpper(), qPrintable(text));
    QVERIFY2(!seen.contains(text), qPrintable(text));
    seen.append(text);
}

void ErrorSentenceTest::namesWhatItHappenedTo()
{
    const QString text = sentence({ErrorCode::FileNotFound, u"article.html"_s, {}});
    QVERIFY2(text.contains(u"“article.html”"_s), qPrintable(text));
}

void ErrorSentenceTest::tellsWhatAServerSaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("advice");
    QTest::newRow("gone") << u"404"_s << u"check the address"_s;
    QTest::newRow("not for us") << u"403"_s << u"browser"_s;
    QTest::newRow("too many") << u"429"_s << u"later"_s;
    QTest::newRow("their fault") << u"503"_s << u"later"_s;
    QTest::newRow("odd") << u"418"_s << u"browser"_s;
}

void ErrorSentenceTest::tellsWhatAServerSaid()
{
    QFETCH(const QString, status);
    QFETCH(const QString, advice);
    const QString text = sentence({ErrorCode::HttpStatus, u"https://example.org/a"_s, status});
    QVERIFY2(text.contains(status), qPrintable(text));
    QVERIFY2(text.contains(advice), qPrintable(text));
    QVERIFY2(text.contains(u"https://example.org/a"_s), qPrintable(text));
}

void ErrorSentenceTest::percentSignsInSubjectsAreHarmless()
{
    const QString text = sentence({ErrorCode::HttpStatus, u"https://example.org/%2E%1?a=%2"_s, u"404"_s});
    QVERIFY2(text.contains(u"https://example.org/%2E%1?a=%2"_s), qPrintable(text));
}

void ErrorSentenceTest::longQuotesAreShortened()
{
    const QString text = sentence({ErrorCode::QuoteNotFound, QString(5000, u'a'), {}});
    QVERIFY(text.size() < 300);
    QVERIFY(text.contains(u"…”"_s));
}

QTEST_GUILESS_MAIN(ErrorSentenceTest)
#include "tst_errorsentence.moc"
