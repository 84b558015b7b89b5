// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/trashedannotationmodel.h"
#include "tests/ui/cardlibrary.h"

#include <QAbstractItemModelTester>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestTrashedAnnotationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedQuotesTellTheirArticle();
    void theLastDeletedComesFirst();
    void restoredAndUndoneLeave();
};

void TestTrashedAnnotationModel::deletedQuotesTellTheirArticle()
{
    CardLibrary library;
    TrashedAnnotationModel model(*library.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    const QUuid quote = library.quote(u"pressions sans précédent"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(library.session->trashAnnotation(quote));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), u"«\u202fpressions sans précédent\u202f»"_s);
    QCOMPARE(row.data(TrashedAnnotationModel::DetailRole).toString(), u"Le fleuve et la digue"_s);
    QCOMPARE(row.data(TrashedAnnotationModel::IdRole).toUuid(), quote);
    QVERIFY(!row.data(TrashedAnnotationModel::AnnotationCountRole).isValid());
}

void TestTrashedAnnotationModel::theLastDeletedComesFirst()
{
    CardLibrary library;
    TrashedAnnotationModel model(*library.session);
    model.setWatched(true);
    const QUuid first = library.quote(u"pressions"_s);
    const QUuid last = library.quote(u"crue du siècle"_s);
    QVERIFY(library.session->trashAnnotation(first));
    QTest::qSleep(2); // the times of the file count milliseconds
    QVERIFY(library.session->trashAnnotation(last));
    QCOMPARE(model.index(0).data(TrashedAnnotationModel::IdRole).toUuid(), last);
    QCOMPARE(model.index(1).data(TrashedAnnotationModel::IdRole).toUuid(), first);
}

void TestTrashedAnnotationModel::restoredAndUndoneLeave()
{
    CardLibrary library;
    TrashedAnnotationModel model(*library.session);
    model.setWatched(true);
    const QUuid quote = library.quote(u"pressions"_s);
    QVERIFY(library.session->trashAnnotation(quote));
    QVERIFY(library.session->restoreAnnotation(quote));
    QCOMPARE(model.rowCount(), 0);
    library.session->history().undo();
    QCOMPARE(model.rowCount(), 1);
    library.session->history().undo();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTrashedAnnotationModel)
#include "tst_trashedannotationmodel.moc"
