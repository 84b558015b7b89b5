// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/librarylink.h"
#include "models/base/identifier.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

/// Links into a library, as other programs keep them.
class TestLibraryLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkComesBackAsItWas();
    void everythingElseIsNoLink_data();
    void everythingElseIsNoLink();
};

void TestLibraryLink::aLinkComesBackAsItWas()
{
    for (const auto kind : {LibraryLink::Kind::Article, LibraryLink::Kind::Annotation}) {
        const LibraryLink link{kind, newIdentifier()};
        QCOMPARE(libraryLink(addressOf(link)), link);
    }
    QCOMPARE(libraryLink(u"APOSTILLE:article/0199d8f0-0000-7000-8000-00000000ABCD"_s)->kind,
             LibraryLink::Kind::Article);
}

void TestLibraryLink::everythingElseIsNoLink_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("the reader's page") << u"apostille://reader/"_s;
    QTest::newRow("its host as a link") << u"apostille://article/0199d8f0-0000-7000-8000-000000000000"_s;
    QTest::newRow("its style") << u"apostille://reader/theme.css"_s;
    QTest::newRow("no id") << u"apostille:article/"_s;
    QTest::newRow("null id") << u"apostille:article/00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("braces") << u"apostille:article/{0199d8f0-0000-7000-8000-000000000000}"_s;
    QTest::newRow("more behind") << u"apostille:article/0199d8f0-0000-7000-8000-000000000000/x"_s;
    QTest::newRow("another thing") << u"apostille:library/0199d8f0-0000-7000-8000-000000000000"_s;
    QTest::newRow("another scheme") << u"https:article/0199d8f0-0000-7000-8000-000000000000"_s;
}

void TestLibraryLink::everythingElseIsNoLink()
{
    QFETCH(const QString, address);
    QVERIFY(!libraryLink(address));
}

QTEST_GUILESS_MAIN(TestLibraryLink)

#include "tst_librarylink.moc"
