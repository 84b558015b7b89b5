// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/shelving.h"
#include "models/editing/tagging.h"
#include "models/editing/trash.h"
#include "models/library/searchindex.h"
#include "models/lists/trashmodel.h"
#include "tests/ui/cardlibrary.h"

#include <QAbstractItemModelTester>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestTrashModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedQuotesTellTheirArticle();
    void theLastDeletedComesFirst();
    void restoredAndUndoneLeave();
    void everyKindIsThereAndCanBeAskedForAlone();
    void severalComeBackInOneStep();
    void emptiedIsGoneForGoodAndTheRestStaysWhole();
};

void TestTrashModel::deletedQuotesTellTheirArticle()
{
    CardLibrary library;
    TrashModel model(*library.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    const QUuid quote = library.quote(u"pressions sans précédent"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(library.session->trashAnnotation(quote));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), u"«\u202fpressions sans précédent\u202f»"_s);
    QVERIFY(row.data(TrashModel::DetailRole).toString().endsWith(u"Le fleuve et la digue"_s));
    QCOMPARE(model.at(row).article, library.article);
    QVERIFY(!row.data(TrashModel::AnnotationCountRole).isValid());
}

void TestTrashModel::theLastDeletedComesFirst()
{
    CardLibrary library;
    TrashModel model(*library.session);
    model.setWatched(true);
    const QUuid first = library.quote(u"pressions"_s);
    const QUuid last = library.quote(u"crue du siècle"_s);
    QVERIFY(library.session->trashAnnotation(first));
    QTest::qSleep(2); // the times of the file count milliseconds
    QVERIFY(library.session->trashAnnotation(last));
    QCOMPARE(model.index(0).data(TrashModel::IdRole).toUuid(), last);
    QCOMPARE(model.index(1).data(TrashModel::IdRole).toUuid(), first);
}

void TestTrashModel::restoredAndUndoneLeave()
{
    CardLibrary library;
    TrashModel model(*library.session);
    model.setWatched(true);
    const QUuid quote = library.quote(u"pressions"_s);
    QVERIFY(library.session->trashAnnotation(quote));
    QVERIFY(restoreThings(*library.session, {model.at(model.index(0))}));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(library.session->library().search().find(u"pressions"_s, {}, 5)->at(0).annotation, quote);
    library.session->history().undo();
    QCOMPARE(model.rowCount(), 1);
    library.session->history().undo();
    QCOMPARE(model.rowCount(), 0);
}

void TestTrashModel::everyKindIsThereAndCanBeAskedForAlone()
{
    CardLibrary library;
    Session &session = *library.session;
    TrashModel model(session);
    model.setWatched(true);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    session.trashAnnotation(library.quote(u"pressions"_s));
    Claim claim = session.claimNamed(u"La digue cède"_s).value();
    claim.trashed = now;
    session.saveClaim(claim, u"delete claim"_s);
    Source source = session.sourceNamed(u"Mme Oumarou"_s).value();
    source.trashed = now;
    session.saveSource(source, u"delete source"_s);
    trashTag(session, createTag(session, u"crue"_s));
    moveToTrash(session, {library.article});
    QCOMPARE(model.rowCount(), 5);
    model.showOnly(ThingKind::Tag);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"#crue"_s);
    QCOMPARE(model.countOf({}), 5);
}

void TestTrashModel::severalComeBackInOneStep()
{
    CardLibrary library;
    Session &session = *library.session;
    TrashModel model(session);
    model.setWatched(true);
    const QUuid tag = createTag(session, u"crue"_s);
    tagThings(session, tag, {.articles = {library.article}});
    trashTag(session, tag);
    moveToTrash(session, {library.article});
    const int steps = session.history().count();
    QVERIFY(restoreThings(session, {model.at(model.index(0)), model.at(model.index(1))}));
    QCOMPARE(session.history().count(), steps + 1);
    QCOMPARE(model.rowCount(), 0);
    // What the tag was on, it is on again.
    QCOMPARE(session.library().articles().page({.tag = tag}, 0, 9)->size(), 1U);
}

void TestTrashModel::emptiedIsGoneForGoodAndTheRestStaysWhole()
{
    CardLibrary library;
    Session &session = *library.session;
    Annotation quote = library.draft(u"pressions"_s);
    const QUuid tag = createTag(session, u"inondation"_s);
    quote.tags = {tag};
    quote.claims = {{session.claimNamed(u"La digue cède"_s)->id, Stance::Makes}};
    library.add(quote);
    trashTag(session, tag);
    Claim claim = session.library().claims().get(quote.claims.front().claim).value();
    claim.trashed = QDateTime::currentDateTimeUtc();
    session.saveClaim(claim, u"delete claim"_s);
    QCOMPARE(session.library().trash().empty().value(), 2);
    QVERIFY(session.library().check());
    QVERIFY(session.library().annotations().get(quote.id)->claims.empty());
    QVERIFY(session.library().search().find(u"inondation"_s, {}, 5)->empty());

    moveToTrash(session, {library.article});
    QCOMPARE(session.library().trash().empty().value(), 1);
    QVERIFY(session.library().check());
    QVERIFY(!session.library().articles().row(library.article));
    QVERIFY(!session.library().annotations().get(quote.id));
    QVERIFY(session.library().search().find(u"digue"_s, {}, 5)->empty());
}

QTEST_GUILESS_MAIN(TestTrashModel)
#include "tst_trashmodel.moc"
