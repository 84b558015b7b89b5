// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/anchor.h"
#include "models/article/cleaner.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/lists/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestArticleListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsPageByPage();
    void unreadShelfEmptiesAsOneReads();
    void searchShowsPassageAndMarks();
    void rowsStayUntilTheAnswerIsThere();
    void onlyTheLastSearchIsAnswered();
    void tellsThatASearchFailed();
    void answerIsNotOlderThanAChange();
    void annotationCountFollows();
    void articlesFromElsewhereAppear();

private:
    QUuid add(const QString &title, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestArticleListModel::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create);
    QVERIFY(library);
    m_session = std::make_unique<Session>(std::move(*library));
}

QUuid TestArticleListModel::add(const QString &title, const QString &text)
{
    Article article;
    article.metadata.title = title;
    article.metadata.language = u"fr"_s;
    article.blocks = {{.kind = BlockKind::Paragraph, .text = text}};
    const Snapshot snapshot{
        .bytes = text.toUtf8(), .origin = u"paste"_s, .captured = QDateTime::currentDateTimeUtc()};
    return m_session->library().articles().add(snapshot, article, cleanerVersion).value();
}

void TestArticleListModel::loadsPageByPage()
{
    for (int i = 0; i < 450; ++i)
        add(u"Titre %1"_s.arg(i), u"Texte numéro %1."_s.arg(i));
    ArticleListModel model(*m_session);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(model.canFetchMore({}));
    while (model.rowCount() < 400)
        model.fetchMore({});
    // The tester fetches what can be fetched, as a view does.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(model.index(0).data().toString(), u"Titre 449"_s);
    QCOMPARE(model.index(449).data().toString(), u"Titre 0"_s);
}

void TestArticleListModel::unreadShelfEmptiesAsOneReads()
{
    const QUuid article = add(u"Titre"_s, u"Texte."_s);
    ArticleListModel model(*m_session);
    model.show({.shelf = Shelf::Unread});
    QCOMPARE(model.rowCount(), 1);
    m_session->setRead(article, true);
    // The row stays while one reads it, only its dot goes; it is gone when the shelf is opened again.
    QCOMPARE(model.index(0).data(ArticleListModel::UnreadRole).toBool(), false);
    model.show({.shelf = Shelf::All});
    model.show({.shelf = Shelf::Unread});
    QCOMPARE(model.rowCount(), 0);
}

void TestArticleListModel::searchShowsPassageAndMarks()
{
    add(u"Autre chose"_s, u"Rien à voir ici."_s);
    const QUuid wanted =
        add(u"Moscou et Pékin"_s, u"Dans le contexte des pressions sans précédent, ils coopèrent."_s);
    ArticleListModel model(*m_session);
    model.search(u"precedent"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(ArticleListModel::IdRole).toUuid(), wanted);
    const QString snippet = model.index(0).data(ArticleListModel::SnippetRole).toString();
    const auto marks =
        model.index(0).data(ArticleListModel::SnippetMarksRole).value<std::vector<TextRange>>();
    QCOMPARE(marks.size(), std::size_t(1));
    QCOMPARE(snippet.mid(marks[0].start, marks[0].end - marks[0].start), u"précédent"_s);
    QCOMPARE(model.allFound(), std::vector<QUuid>{wanted});
    model.search({});
    QCOMPARE(model.rowCount(), 2);
}

void TestArticleListModel::rowsStayUntilTheAnswerIsThere()
{
    add(u"Moscou"_s, u"Des pressions sans précédent."_s);
    add(u"Pékin"_s, u"Autre chose."_s);
    ArticleListModel model(*m_session);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.search(u"pressions"_s);
    QVERIFY(model.isWaiting());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.searched(), QString());
    QVERIFY(reset.wait());
    QVERIFY(!model.isWaiting());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.searched(), u"pressions"_s);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(removed.size(), 0);
    // A shelf needs no waiting, and what was still being looked for is not shown any more.
    model.search(u"autre"_s);
    model.search({});
    QCOMPARE(model.rowCount(), 2);
    model.search(u"moscou"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(reset.size(), 3);
}

void TestArticleListModel::onlyTheLastSearchIsAnswered()
{
    for (int i = 0; i < 100; ++i)
        add(u"Titre %1"_s.arg(i), u"Texte numéro %1 sur la digue et le fleuve."_s.arg(i));
    ArticleListModel model(*m_session);
    QStringList answered;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { answered << model.searched(); });
    const QString typed = u"digue fleuve 42"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        model.search(typed.first(length));
    QTRY_COMPARE(model.searched(), typed);
    QCOMPARE(answered, QStringList{typed});
    QCOMPARE(model.rowCount(), 1);
}

void TestArticleListModel::tellsThatASearchFailed()
{
    add(u"Moscou"_s, u"Des pressions sans précédent."_s);
    ArticleListModel model(*m_session);
    const QSignalSpy failed(m_session.get(), &Session::readFailed);
    QVERIFY(QFile::rename(m_folder->filePath(u"t.apostille"_s), m_folder->filePath(u"away"_s)));
    model.search(u"pressions"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 1); // what was there stays
}

void TestArticleListModel::answerIsNotOlderThanAChange()
{
    const QUuid article = add(u"Moscou"_s, u"Des pressions sans précédent."_s);
    ArticleListModel model(*m_session);
    model.search(u"pressions"_s);
    m_session->setStarred(article, true);
    QTRY_COMPARE(model.searched(), u"pressions"_s);
    QVERIFY(model.index(0).data(ArticleListModel::StarredRole).toBool());
    // A trashed one goes by itself.
    m_session->trashArticle(article);
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestArticleListModel::annotationCountFollows()
{
    const QUuid article = add(u"Titre"_s, u"Des pressions sans précédent."_s);
    ArticleListModel model(*m_session);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto version = m_session->library().articles().currentVersion(article);
    const Annotation annotation{.id = newIdentifier(),
                                .article = article,
                                .version = version->id,
                                .anchor = anchorAt(version->content.text(), 4, 13)};
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0).data(ArticleListModel::AnnotationCountRole).toInt(), 1);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"1"_s));
    m_session->history().undo();
    QCOMPARE(model.index(0).data(ArticleListModel::AnnotationCountRole).toInt(), 0);
}

void TestArticleListModel::articlesFromElsewhereAppear()
{
    ArticleListModel model(*m_session);
    QCOMPARE(model.rowCount(), 0);
    auto other = Library::open(m_session->library().path(), Library::Mode::ReadWrite);
    QVERIFY(other);
    Article article;
    article.metadata.title = u"D’un autre programme"_s;
    article.blocks = {{.kind = BlockKind::Paragraph, .text = u"Texte."_s}};
    QVERIFY((*other)->articles().add(
        {.bytes = "y", .origin = u"file"_s, .captured = QDateTime::currentDateTimeUtc()}, article,
        cleanerVersion));
    m_session->announceEverythingChanged();
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
