// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/tagscan.h"

#include <QTest>

using namespace apostille;

class TagScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTags_data();
    void readsTags();
    void readsAttributes();
    void goesFromTagToTag();
    void findsEndTags();
};

void TagScanTest::readsTags_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("end"); ///< 0: no tag
    QTest::addColumn<bool>("selfClosed");
    const auto row = [](const char *page, int end, bool selfClosed = false) {
        QTest::newRow(page) << QByteArray(page) << end << selfClosed;
    };
    row("<p>x", 3);
    row("</p >x", 5);
    row("<br/>x", 5, true);
    row("<a href=b/>x", 11);
    row("<a href=b />x", 12, true);
    row("<p title='>'>x", 13);
    row("<p title=\">x", 0);
    row("<p", 0);
    row("<", 0);
    row("</>", 0);
    row("< p>", 0);
    row("<3>", 0);
}

void TagScanTest::readsTags()
{
    QFETCH(const QByteArray, page);
    QFETCH(const int, end);
    const auto tag = tagAt({page.constData(), static_cast<std::size_t>(page.size())}, 0);
    QCOMPARE(tag.has_value(), end > 0);
    if (tag) {
        QCOMPARE(tag->end, static_cast<std::size_t>(end));
        QTEST(tag->selfClosed, "selfClosed");
    }
}

void TagScanTest::readsAttributes()
{
    const std::string_view page = "<p a = 'b' =c d=e/f g>";
    const auto first = attributeAfter(page, 2);
    QVERIFY(first);
    QVERIFY(first->name == "a" && first->value == "b");
    const auto second = attributeAfter(page, first->end);
    QVERIFY(second);
    QVERIFY(second->name == "=c" && second->value.empty());
    const auto third = attributeAfter(page, second->end);
    QVERIFY(third);
    QVERIFY(third->name == "d" && third->value == "e/f");
    const auto last = attributeAfter(page, third->end);
    QVERIFY(last);
    QVERIFY(last->name == "g" && last->value.empty());
    QVERIFY(!attributeAfter(page, last->end));
}

void TagScanTest::goesFromTagToTag()
{
    const std::string_view page = "a < b <p>c</p> <q r=\"> <s>";
    QByteArrayList names;
    for (auto tag = nextTag(page, 0); tag; tag = nextTag(page, tag->end))
        names.append((tag->closing ? "/" : "") + QByteArray(tag->name.data(), qsizetype(tag->name.size())));
    QCOMPARE(names, (QByteArrayList{"p", "/p", "q", "s"}));
}

void TagScanTest::findsEndTags()
{
    QCOMPARE(endTagOf("a</scripts></SCRIPT\t>", "script", 0), std::size_t{11});
    QCOMPARE(endTagOf("a</script", "script", 0), std::string_view::npos);
    QCOMPARE(endTagOf("</", "script", 0), std::string_view::npos);
}

QTEST_GUILESS_MAIN(TagScanTest)
#include "tst_tagscan.moc"
