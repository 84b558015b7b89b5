// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/anchor.h"
#include "tests/ui/scriptarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/readerscheme.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

TextRange rangeOf(const Article &article, const QString &words)
{
    const auto start = article.text().indexOf(words);
    return {start, start + words.size()};
}

} // namespace

class tst_ReaderScripts : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void marksLandOnTheRightWords_data();
    void marksLandOnTheRightWords();
};

void tst_ReaderScripts::marksLandOnTheRightWords_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "he", "ja", "zh", "ko", "hi", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_ReaderScripts::marksLandOnTheRightWords()
{
    QFETCH(QString, language);
    const QHash<QString, ScriptArticle> articles{{u"ar"_s, arabicArticle()},   {u"he"_s, hebrewArticle()},
                                                 {u"ja"_s, japaneseArticle()}, {u"zh"_s, chineseArticle()},
                                                 {u"ko"_s, koreanArticle()},   {u"hi"_s, hindiArticle()},
                                                 {u"en"_s, emojiArticle()}};
    const ScriptArticle &script = articles[language];
    const QString text = script.article.text();
    ShownReader shown;
    for (const QString &words : script.words) {
        const TextRange range = rangeOf(script.article, words);
        QVERIFY2(range.start >= 0, qPrintable(words));
        QVERIFY(
            shown.show(script.article,
                       {Mark{.annotation = QUuid::createUuid(), .start = range.start, .end = range.end}}));
        const QString marked =
            shown
                .evaluate(
                    u"(() => { const [mark] = CSS.highlights.get('mark-1-0'); const range = new Range();"
                    "range.setStart(mark.startContainer, mark.startOffset);"
                    "range.setEnd(mark.endContainer, mark.endOffset); return range.toString(); })()"_s)
                .toString();
        QCOMPARE(marked, words);
        QVERIFY(shown.select(range.start, range.end));
        const Anchor anchor = anchorAt(text, shown.reader.selection().start, shown.reader.selection().end);
        QCOMPARE(anchor.exact, words);
        QCOMPARE(place(anchor, text).state, PlacementState::Exact);
        shown.reader.clearSelection();
        QTRY_COMPARE(shown.reader.selection(), TextRange{});
    }
    QCOMPARE(shown.evaluate(u"document.querySelector('main').dir"_s).toString(),
             script.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    QCOMPARE(shown.evaluate(u"document.querySelector('main').lang"_s).toString(), language);
    if (const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES"); !folder.isEmpty())
        shown.picture().save(folder + u"/script-"_s + language + u".png"_s);
}

QTEST_MAIN(tst_ReaderScripts)
#include "tst_readerscripts.moc"
