// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownmarks.h"
#include "ui/reader/readerscheme.h"

using namespace Qt::StringLiterals;
using namespace apostille;

/// Marks are drawn where and as they are meant, and chosen by a click.
class tst_ReaderMarks : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void drawsMarksInTheirColours_data();
    void drawsMarksInTheirColours();
    void clickChoosesShortestMarkThenOthers();
    void clickBesideMarkChoosesNone();
    void currentMarkHasAccent();
};

void tst_ReaderMarks::drawsMarksInTheirColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_ReaderMarks::drawsMarksInTheirColours()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? darkTheme() : lightTheme();
    ShownReader shown{theme};
    const Article article = frenchArticle();
    const std::vector marks{
        markOf(article, u"sécheresse"_s, MarkColour::Purple),
        markOf(article, u"restrictions"_s, MarkColour::Orange),
        markOf(article, u"nappes profondes"_s, MarkColour::Magenta),
        markOf(article, u"protéger la ressource"_s, MarkColour::Green),
        markOf(article, u"pressions sans précédent"_s),
        markOf(article, u"contexte des pressions sans précédent et des"_s, MarkColour::Red),
        markOf(article, u"Mme Aubry"_s, MarkColour::Blue),
        markOf(article, u"soutiens"_s, MarkColour::Grey)};
    QVERIFY(shown.show(article, marks));
    const QImage picture = shown.picture();
    keepPicture(shown, dark ? u"marks-dark"_s : u"marks-light"_s);
    for (const auto &mark : marks) {
        const auto &tint = theme.mark(mark.colour);
        QVERIFY2(hasColour(picture, tint.background), qPrintable(tint.background.name()));
        QVERIFY2(hasColour(picture, tint.line, 40), qPrintable(tint.line.name()));
    }
    shown.reader.setMarks({});
    QCOMPARE(shown.evaluate(u"CSS.highlights.size"_s).toInt(), 0);
}

void tst_ReaderMarks::clickChoosesShortestMarkThenOthers()
{
    ShownReader shown;
    const Article article = frenchArticle();
    const std::vector marks{markOf(article, u"contexte des pressions sans précédent et des provocations"_s),
                            markOf(article, u"sans précédent"_s, MarkColour::Red),
                            markOf(article, u"pressions sans précédent"_s, MarkColour::Blue)};
    QVERIFY(shown.show(article, marks));
    QSignalSpy clicked{&shown.reader, &Reader::markClicked};
    const QPoint place = shown.placeOf(u"précédent"_s);
    for (const auto expected : {1, 2, 0, 1}) {
        QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, place, 600); // slower than a double click
        QVERIFY(clicked.wait());
        QCOMPARE(clicked.takeFirst().first().toUuid(),
                 marks.at(static_cast<std::size_t>(expected)).annotation);
    }
    QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, shown.placeOf(u"provocations"_s), 600);
    QVERIFY(clicked.wait());
    QCOMPARE(clicked.takeFirst().first().toUuid(), marks[0].annotation);
}

void tst_ReaderMarks::clickBesideMarkChoosesNone()
{
    ShownReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.show(article, {markOf(article, u"nappes profondes."_s)}));
    QSignalSpy clicked{&shown.reader, &Reader::markClicked};
    // To the right of a line's end the caret is nearest to the mark, but the pointer is on white.
    const QPoint place = shown.placeOf(u"profondes."_s);
    QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, {700, place.y()}, 600);
    QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, shown.placeOf(u"sécheresse"_s), 600);
    QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, place, 600);
    QVERIFY(clicked.wait());
    QCOMPARE(clicked.size(), 1);
}

void tst_ReaderMarks::currentMarkHasAccent()
{
    ShownReader shown;
    const Article article = frenchArticle();
    const Mark mark = markOf(article, u"nappes profondes"_s);
    QVERIFY(shown.show(article, {mark}));
    QVERIFY(!hasColour(shown.picture(), lightTheme().accent));
    shown.reader.setCurrentMark(mark.annotation);
    QVERIFY(QTest::qWaitFor([&] { return hasColour(shown.picture(), lightTheme().accent); }));
    keepPicture(shown, u"current"_s);
    shown.reader.setMarks({mark}); // marks are given anew with every change: the current one stays
    QVERIFY(shown.evaluate(u"CSS.highlights.has('mark-current')"_s).toBool());
    shown.reader.setCurrentMark({});
    QVERIFY(QTest::qWaitFor([&] { return !hasColour(shown.picture(), lightTheme().accent); }));
}

QTEST_MAIN(tst_ReaderMarks)

#include "tst_readermarks.moc"
