// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/editing/shelving.h"
#include "models/editing/tagging.h"
#include "models/library/articlestore.h"
#include "models/library/vocabularystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestShelving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyAreOneUndoStep();
    void undoTurnsBackOnlyWhatWasTurned();
    void whatChangesNothingIsNoStep();
    void toTheTrashAndBackAsOne();
    void tagsManyAsOne();
    void mergedTagsComeApartAsTheyWere();

private:
    [[nodiscard]] ArticleRow row(std::size_t i) const
    {
        return m_session->library().articles().row(m_articles[i]).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::vector<QUuid> m_articles;
};

void TestShelving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(
        Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create).value());
    m_articles.clear();
    for (int i = 0; i < 5; ++i) {
        const QString text = u"Texte numéro %1."_s.arg(i);
        Article article;
        article.metadata.title = u"Titre %1"_s.arg(i);
        article.blocks = {{.text = text}};
        m_articles.push_back(
            m_session->library().articles().add({.bytes = text.toUtf8()}, article, 1).value());
    }
}

void TestShelving::manyAreOneUndoStep()
{
    const QSignalSpy changed(m_session.get(), &Session::articleChanged);
    markRead(*m_session, m_articles, true);
    QCOMPARE(m_session->history().count(), 1);
    QCOMPARE(changed.size(), 5);
    QVERIFY(!row(0).unread);
    QVERIFY(!row(4).unread);
    star(*m_session, m_articles, true);
    QVERIFY(row(3).starred);
    m_session->history().undo();
    QVERIFY(!row(3).starred);
    m_session->history().undo();
    QVERIFY(row(0).unread);
    QVERIFY(row(4).unread);
    m_session->history().redo();
    QVERIFY(!row(2).unread);
}

void TestShelving::undoTurnsBackOnlyWhatWasTurned()
{
    star(*m_session, {m_articles[1]}, true);
    star(*m_session, m_articles, true);
    m_session->history().undo();
    QVERIFY(row(1).starred);
    QVERIFY(!row(0).starred);
}

void TestShelving::whatChangesNothingIsNoStep()
{
    markRead(*m_session, m_articles, false);
    QCOMPARE(m_session->history().count(), 0);
    QVERIFY(!moveToTrash(*m_session, {}));
    const QUuid tag = m_session->tagNamed(u"eau"_s)->id;
    QVERIFY(!untagThings(*m_session, tag, {.articles = m_articles}));
    QCOMPARE(m_session->history().count(), 0);
}

void TestShelving::toTheTrashAndBackAsOne()
{
    const std::vector<QUuid> three{m_articles.begin(), m_articles.begin() + 3};
    QVERIFY(moveToTrash(*m_session, three));
    QCOMPARE(m_session->library().articles().counts()->all, 2);
    QCOMPARE(m_session->library().articles().counts()->trash, 3);
    m_session->history().undo();
    QCOMPARE(m_session->library().articles().counts()->all, 5);
    m_session->history().redo();
    QCOMPARE(m_session->library().articles().counts()->all, 2);
}

void TestShelving::tagsManyAsOne()
{
    const QUuid tag = m_session->tagNamed(u"eau"_s)->id;
    tagThings(*m_session, tag, {.articles = {m_articles[0]}});
    QVERIFY(tagThings(*m_session, tag, {.articles = m_articles}));
    QCOMPARE(m_session->library().tags().taggedWith(tag)->articles.size(), 5U);
    m_session->history().undo();
    QCOMPARE(m_session->library().tags().taggedWith(tag)->articles, std::vector{m_articles[0]});
}

void TestShelving::mergedTagsComeApartAsTheyWere()
{
    TagStore &tags = m_session->library().tags();
    const QUuid one = createTag(*m_session, u"crues"_s);
    const QUuid other = createTag(*m_session, u"inondations"_s);
    tagThings(*m_session, one, {.articles = {m_articles[0], m_articles[1]}});
    tagThings(*m_session, other, {.articles = {m_articles[1], m_articles[2]}});
    const int steps = m_session->history().count();
    QVERIFY(mergeTags(*m_session, one, other));
    QCOMPARE(m_session->history().count(), steps + 1);
    QCOMPARE(tags.shelves()->size(), 1U);
    QCOMPARE(tags.shelves()->front().articles, 3);
    m_session->history().undo();
    QCOMPARE(tags.shelves()->size(), 2U);
    QCOMPARE(tags.taggedWith(one)->articles, (std::vector{m_articles[0], m_articles[1]}));
    QCOMPARE(tags.taggedWith(other)->articles, (std::vector{m_articles[1], m_articles[2]}));
    m_session->history().redo();
    QCOMPARE(tags.shelves()->front().articles, 3);
    QVERIFY(!mergeTags(*m_session, other, other));
}

QTEST_GUILESS_MAIN(TestShelving)
#include "tst_shelving.moc"
