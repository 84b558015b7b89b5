// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/contentspopup.h"
#include "ui/reader/readerfind.h"
#include "ui/reader/readerscheme.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

/// A reader with an article and the means to look for words in it.
struct Searched
{
    explicit Searched(const Article &article)
        : isShown(shown.show(article))
        , text(article.text())
    {
        shown.reader.activateWindow();
        find.setText(text);
    }

    [[nodiscard]] QLineEdit *field() const { return shown.reader.findChild<QLineEdit *>(u"findField"_s); }
    [[nodiscard]] QString count() const { return shown.reader.findChild<QLabel *>(u"findCount"_s)->text(); }
    void type(const QString &words)
    {
        field()->setText(words);
        Q_EMIT field()->textEdited(words);
    }
    int marked(const QString &name)
    {
        return shown.evaluate(u"CSS.highlights.get('%1')?.size ?? 0"_s.arg(name)).toInt();
    }

    ShownReader shown;
    ReaderFind find{shown.reader, lightTheme()};
    bool isShown;
    QString text;
};

} // namespace

class tst_ReaderFind : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void marksAndCountsEveryPlace();
    void goesRoundAndSaysSo();
    void leavesThePlaceSelected();
    void beginsWithTheSelection();
    void saysWhereNothingIs();
    void findsBehindAList();
    void marksWordsOfTheLibrarySearch();
    void marksOfAnnotationsStay();
    void marksManyPlacesQuickly();
    void contentsOfLongTexts();
    void contentsByKeyboard();
};

void tst_ReaderFind::marksAndCountsEveryPlace()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    searched.find.open();
    QTRY_VERIFY(searched.field()->isVisible());
    searched.type(u"l'eau"_s);
    QCOMPARE(searched.count(), u"1 / 1"_s);
    searched.type(u"RESISTANCE"_s);
    QCOMPARE(searched.count(), u"1 / 1"_s);
    searched.type(u"les maires"_s);
    QCOMPARE(searched.count(), u"1 / 2"_s);
    QTRY_COMPARE(searched.marked(u"found-current"_s), 1);
    QCOMPARE(searched.marked(u"found"_s), 1);
}

void tst_ReaderFind::goesRoundAndSaysSo()
{
    Searched searched(longArticle());
    QVERIFY(searched.isShown);
    searched.find.open();
    searched.type(u"precedent under"_s);
    const QString all = searched.count().section(u'/', 1).trimmed();
    QVERIFY(all.toInt() > 2);
    QTest::keyClick(searched.field(), Qt::Key_Return);
    QCOMPARE(searched.count(), u"2 / "_s + all);
    QTest::keyClick(searched.field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(searched.count(), u"1 / "_s + all);
    QTest::keyClick(searched.field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(searched.count(), all + u" / "_s + all + u" · from the end"_s);
    QTRY_VERIFY(searched.shown.evaluate(u"window.scrollY"_s).toInt() > 1000);
    searched.find.step(1);
    QCOMPARE(searched.count(), u"1 / "_s + all + u" · from the top"_s);
}

void tst_ReaderFind::leavesThePlaceSelected()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    searched.find.open();
    searched.type(u"\"protéger la ressource\""_s);
    QTest::keyClick(searched.field(), Qt::Key_Escape);
    QVERIFY(!searched.field()->isVisible());
    const qsizetype start = searched.text.indexOf(u"« protéger"_s);
    const qsizetype end = searched.text.indexOf(u"ressource »"_s) + 11;
    QTRY_COMPARE(searched.shown.reader.selection(), (TextRange{start, end}));
    QTRY_COMPARE(searched.marked(u"found-current"_s), 0);
}

void tst_ReaderFind::beginsWithTheSelection()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    const qsizetype second = searched.text.lastIndexOf(u"maires"_s);
    QVERIFY(searched.shown.select(second, second + 6));
    searched.find.open();
    QCOMPARE(searched.field()->text(), u"maires"_s);
    QCOMPARE(searched.count(), u"2 / 2"_s);
}

void tst_ReaderFind::saysWhereNothingIs()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    searched.find.open();
    searched.type(u"dragon"_s);
    QCOMPARE(searched.count(), u"not found"_s);
    searched.type({});
    QCOMPARE(searched.count(), QString());
}

/// In a small window the list comes before the text while somebody is typing in the bar.
void tst_ReaderFind::findsBehindAList()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    searched.find.open();
    searched.shown.reader.hide();
    searched.type(u"les maires"_s);
    QCOMPARE(searched.count(), u"1 / 2"_s);
    searched.find.step(1);
    searched.shown.reader.show();
    QCOMPARE(searched.count(), u"2 / 2"_s);
    searched.find.close();
    searched.type(u"maires"_s); // in a bar that is closed nobody looks for anything
    QTRY_COMPARE(searched.marked(u"found"_s), 0);
}

void tst_ReaderFind::marksWordsOfTheLibrarySearch()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    searched.find.setText(searched.text, {{3, 9}, {20, 30}, {40, 44}});
    QTRY_COMPARE(searched.marked(u"found"_s), 3);
    QSignalSpy said(&searched.find, &ReaderFind::said);
    searched.find.step(1);
    QVERIFY(said.last().first().toString().contains(u"1 / 3"_s));
    QTRY_COMPARE(searched.marked(u"found-current"_s), 1);
    searched.find.setSearched({});
    QTRY_COMPARE(searched.marked(u"found"_s), 0);
}

void tst_ReaderFind::marksOfAnnotationsStay()
{
    Searched searched(frenchArticle());
    QVERIFY(searched.isShown);
    searched.shown.reader.setMarks({{.annotation = QUuid::createUuid(), .start = 3, .end = 12}});
    searched.find.open();
    searched.type(u"les maires"_s);
    QTRY_COMPARE(searched.marked(u"found"_s), 1);
    QCOMPARE(searched.marked(u"mark-1-0"_s), 1);
    searched.shown.reader.setMarks({});
    QTRY_COMPARE(searched.marked(u"mark-1-0"_s), 0);
    QCOMPARE(searched.marked(u"found"_s), 1);
}

void tst_ReaderFind::marksManyPlacesQuickly()
{
    Searched searched(longArticle());
    QVERIFY(searched.isShown);
    searched.find.open();
    QElapsedTimer timer;
    timer.start();
    searched.type(u"e"_s);
    const qint64 asked = timer.elapsed();
    QTRY_VERIFY(searched.marked(u"found"_s) > 2000);
    qInfo("%d places: %lld ms in the window's thread, marked after %lld ms", searched.marked(u"found"_s),
          asked, timer.elapsed());
}

void tst_ReaderFind::contentsOfLongTexts()
{
    Article article = frenchArticle();
    QVERIFY2(sectionsOf(article).empty(), "one heading is no table of contents");
    article.blocks.push_back(block(BlockKind::Heading, u"L'eau"_s, 2));
    article.blocks.push_back(block(BlockKind::Heading, u"Les puits"_s, 3));
    const auto sections = sectionsOf(article);
    QCOMPARE(sections.size(), std::size_t(3));
    QCOMPARE(sections[1].heading, u"L’eau"_s);
    QCOMPARE(article.text().sliced(sections[2].start, 9), u"Les puits"_s);
    QCOMPARE(sections[2].level, 3);
}

void tst_ReaderFind::contentsByKeyboard()
{
    ShownReader shown;
    ContentsPopup popup(lightTheme(), &shown.reader);
    QSignalSpy chosen(&popup, &ContentsPopup::chosen);
    popup.open({{u"One"_s, 2, 0}, {u"Two"_s, 3, 100}, {u"Three"_s, 2, 200}}, 150, shown.reader);
    auto *const list = popup.findChild<QListWidget *>();
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toLongLong(), 200);
    QVERIFY(!popup.isVisible());
}

QTEST_MAIN(tst_ReaderFind)

#include "tst_readerfind.moc"
