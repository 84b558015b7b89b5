// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/lists/vocabularylistmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestVocabularyListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsShowTheirVerdict();
    void sourcesShowTheirAliases();
    void catchesUpWhenWatchedAgain();
    void staysAsItIsWhereNothingIsDifferent();
};

namespace {

std::unique_ptr<Session> openSession(const QTemporaryDir &folder)
{
    return std::make_unique<Session>(
        Library::open(folder.filePath(u"t.apostille"_s), Library::Mode::Create).value());
}

} // namespace

void TestVocabularyListModel::claimsShowTheirVerdict()
{
    const QTemporaryDir folder;
    const auto session = openSession(folder);
    VocabularyListModel model(*session, VocabularyListModel::Kind::Claims);
    model.setWatched(true);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto claim = session->claimNamed(u"La Russie respecte le droit international"_s);
    QVERIFY(claim);
    QCOMPARE(model.rowCount(), 1);
    claim->verdict = Verdict::Misleading;
    QVERIFY(session->saveClaim(*claim, u"set verdict"_s));
    QCOMPARE(model.index(0).data(VocabularyListModel::DetailRole).toString(),
             verdictName(Verdict::Misleading));
    QCOMPARE(model.index(0).data(VocabularyListModel::IdRole).toUuid(), claim->id);
}

void TestVocabularyListModel::sourcesShowTheirAliases()
{
    const QTemporaryDir folder;
    const auto session = openSession(folder);
    VocabularyListModel model(*session, VocabularyListModel::Kind::Sources);
    model.setWatched(true);
    auto source = session->sourceNamed(u"Vladimir Poutine"_s);
    source->aliases = {u"M. Poutine"_s};
    QVERIFY(session->saveSource(*source, u"add alias"_s));
    QVERIFY(model.index(0).data(VocabularyListModel::DetailRole).toString().contains(u"M. Poutine"_s));
}

void TestVocabularyListModel::catchesUpWhenWatchedAgain()
{
    const QTemporaryDir folder;
    const auto session = openSession(folder);
    VocabularyListModel model(*session, VocabularyListModel::Kind::Sources);
    model.setWatched(true);
    model.setWatched(false);
    QVERIFY(session->sourceNamed(u"AFP"_s));
    QCOMPARE(model.rowCount(), 0);
    model.setWatched(true);
    QCOMPARE(model.rowCount(), 1);
}

/// A list that is reset loses its place: a note typed beside it must not do that with every save.
void TestVocabularyListModel::staysAsItIsWhereNothingIsDifferent()
{
    const QTemporaryDir folder;
    const auto session = openSession(folder);
    VocabularyListModel model(*session, VocabularyListModel::Kind::Sources);
    QVERIFY(session->sourceNamed(u"AFP"_s));
    model.setWatched(true);
    const QPersistentModelIndex chosen = model.index(0);
    session->announceEverythingChanged();
    QVERIFY(chosen.isValid());
    QVERIFY(session->sourceNamed(u"Reuters"_s));
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestVocabularyListModel)
#include "tst_vocabularylistmodel.moc"
