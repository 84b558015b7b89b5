// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/readingstore.h"
#include "models/library/settingstore.h"

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

ReadingSettings unusual()
{
    return {.font = ReadingFont::Dyslexia,
            .size = 26,
            .lineHeight = 200,
            .column = ReadingColumn::Wide,
            .letterSpacing = 12,
            .paragraphSpacing = 200,
            .hyphenation = false,
            .justification = true,
            .theme = ReadingTheme::Sepia};
}

} // namespace

class TestReadingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndBack();
    void passesOverNonsense_data();
    void passesOverNonsense();
    void articleKeepsOnlyWhatDiffers();
    void sizesStepWithinTheirBounds();
    void libraryKeepsItsSettings();
    void articleKeepsItsOwn();
    void articleKeepsItsPlace();
};

void TestReadingStore::wordsAndBack()
{
    QCOMPARE(readingSettings(readingValues(unusual())), unusual());
    QCOMPARE(readingSettings(readingValues({})), ReadingSettings{});
    QCOMPARE(readingSettings({}, unusual()), unusual());
    QCOMPARE(readingValues(unusual()).size(), readingKeys().size());
    QCOMPARE(readingValues(unusual()).value(u"theme"_s), u"sepia"_s);
}

void TestReadingStore::passesOverNonsense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("read");
    QTest::newRow("a font of another version") << u"font"_s << u"blackletter"_s << u"serif"_s;
    QTest::newRow("no number") << u"size"_s << u"large"_s << u"18"_s;
    QTest::newRow("too small to read") << u"size"_s << u"3"_s << u"12"_s;
    QTest::newRow("too large for a screen") << u"size"_s << u"4000"_s << u"40"_s;
    QTest::newRow("lines over each other") << u"lineHeight"_s << u"-50"_s << u"120"_s;
    QTest::newRow("empty") << u"hyphenation"_s << QString() << u"yes"_s;
    QTest::newRow("injected rule") << u"theme"_s << u"dark; } body { display: none"_s << u"system"_s;
}

void TestReadingStore::passesOverNonsense()
{
    QFETCH(QString, key);
    QFETCH(QString, word);
    QTEST(readingValues(readingSettings({{key, word}})).value(key), "read");
}

void TestReadingStore::articleKeepsOnlyWhatDiffers()
{
    ReadingSettings article;
    QCOMPARE(ownReading(article, article), QString());
    article.size = 24;
    article.theme = ReadingTheme::Black;
    const QString own = ownReading(article, {});
    QCOMPARE(own, u"size=24 theme=black"_s);
    QCOMPARE(withOwnReading({}, own), article);
    // What the article says nothing of goes on following the library.
    QCOMPARE(withOwnReading(unusual(), own).lineHeight, 200);
    QCOMPARE(withOwnReading(unusual(), own).size, 24);
    QCOMPARE(withOwnReading(unusual(), u"size= =x theme nonsense"_s), unusual());
}

void TestReadingStore::sizesStepWithinTheirBounds()
{
    QCOMPARE(steppedSize(18, 1), 19);
    QCOMPARE(steppedSize(18, -2), 16);
    QCOMPARE(steppedSize(24, 1), 26);
    QCOMPARE(steppedSize(26, -1), 24);
    QCOMPARE(steppedSize(18, 100), readingSizes.most);
    QCOMPARE(steppedSize(18, -100), readingSizes.least);
}

void TestReadingStore::libraryKeepsItsSettings()
{
    LibraryFixture fixture;
    QCOMPARE(fixture.library().reading().settings(), ReadingSettings{});
    QVERIFY(fixture.library().reading().setSettings(unusual()));
    fixture.open();
    QCOMPARE(fixture.library().reading().settings(), unusual());
    QCOMPARE(fixture.library().settings().value(u"reader.size"_s, {}), u"26"_s);
}

void TestReadingStore::articleKeepsItsOwn()
{
    LibraryFixture fixture;
    const QUuid one = fixture.addArticle(u"One"_s, {u"Text."_s});
    const QUuid other = fixture.addArticle(u"Other"_s, {u"Other text."_s});
    QVERIFY(fixture.library().reading().setOwn(one, u"size=30"_s));
    fixture.open();
    QCOMPARE(fixture.library().reading().ownOf(one), u"size=30"_s);
    QCOMPARE(fixture.library().reading().ownOf(other), QString());
    QVERIFY(fixture.library().reading().setOwn(one, {}));
    QCOMPARE(fixture.library().reading().ownOf(one), QString());
}

void TestReadingStore::articleKeepsItsPlace()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"One"_s, {u"Text."_s});
    QCOMPARE(fixture.library().reading().progress(article), 0.0);
    QVERIFY(fixture.library().reading().setProgress(article, 0.375));
    fixture.open();
    QCOMPARE(fixture.library().reading().progress(article), 0.375);
    QVERIFY(fixture.library().reading().setProgress(article, 7.0));
    QCOMPARE(fixture.library().reading().progress(article), 1.0);
}

QTEST_GUILESS_MAIN(TestReadingStore)
#include "tst_readingstore.moc"
