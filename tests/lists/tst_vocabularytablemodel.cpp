// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/lists/vocabularytablemodel.h"
#include "models/lists/vocabularyusesmodel.h"
#include "tests/library/libraryfixture.h"

#include <QAbstractItemModelTester>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestVocabularyTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claimsShowTheirVerdict();
    void filtersByEveryName();
    void catchesUpWhenWatchedAgain();
    void staysAsItIsWhereNothingIsDifferent();
    void usesStandUnderTheirArticle();

private:
    static QString text(const QAbstractItemModel &model, int row, VocabularyColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestVocabularyTableModel::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(
        Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create).value());
}

void TestVocabularyTableModel::claimsShowTheirVerdict()
{
    VocabularyTableModel model(*m_session, VocabularyKind::Claims);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    const auto claim = m_session->claimNamed(u"La Russie respecte le droit international"_s).value();
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(m_session->setVerdict(claim.id, Verdict::Misleading));
    QTRY_COMPARE(text(model, 0, VocabularyColumn::State), capitalised(verdictName(Verdict::Misleading)));
    QCOMPARE(model.index(0, 0).data(VocabularyTableModel::IdRole).toUuid(), claim.id);
    QVERIFY(m_session->trash(VocabularyKind::Claims, {claim.id}));
    QTRY_COMPARE(model.rowCount(), 0);
    model.showTrashed(true);
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestVocabularyTableModel::filtersByEveryName()
{
    VocabularyTableModel model(*m_session, VocabularyKind::Sources);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto source = m_session->sourceNamed(u"Vladimir Poutine"_s).value();
    source.aliases = {u"Le président russe"_s};
    QVERIFY(m_session->saveSource(source, u"add alias"_s));
    QVERIFY(m_session->sourceNamed(u"AFP"_s, SourceKind::Organisation));
    model.setWatched(true);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, VocabularyColumn::Name), u"AFP"_s);
    model.filter(u"presid"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, VocabularyColumn::Name), source.name);
}

void TestVocabularyTableModel::catchesUpWhenWatchedAgain()
{
    VocabularyTableModel model(*m_session, VocabularyKind::Sources);
    model.setWatched(true);
    QTRY_VERIFY(model.isLoaded());
    model.setWatched(false);
    QVERIFY(m_session->sourceNamed(u"AFP"_s));
    QTest::qWait(20);
    QCOMPARE(model.rowCount(), 0);
    model.setWatched(true);
    QTRY_COMPARE(model.rowCount(), 1);
}

/// A list that is reset loses its place: a note typed beside it must not do that with every save.
void TestVocabularyTableModel::staysAsItIsWhereNothingIsDifferent()
{
    VocabularyTableModel model(*m_session, VocabularyKind::Sources);
    auto source = m_session->sourceNamed(u"AFP"_s).value();
    model.setWatched(true);
    QTRY_COMPARE(model.rowCount(), 1);
    const QPersistentModelIndex chosen = model.index(0, 0);
    source.kind = SourceKind::Organisation;
    QVERIFY(m_session->saveSource(source, u"set kind"_s));
    QTRY_COMPARE(text(model, 0, VocabularyColumn::State),
                 capitalised(sourceKindName(SourceKind::Organisation)));
    QVERIFY(chosen.isValid());
    QVERIFY(m_session->sourceNamed(u"Reuters"_s));
    QTRY_COMPARE(model.rowCount(), 2);
}

void TestVocabularyTableModel::usesStandUnderTheirArticle()
{
    const Article content = LibraryFixture::articleOf(u"Titre"_s, {u"un deux"_s});
    const QUuid article =
        m_session->library().articles().add({.bytes = "x", .origin = u"paste"_s}, content, 1).value();
    const auto version = m_session->library().articles().currentVersion(article).value();
    const Claim claim = m_session->claimNamed(u"Les nombres se suivent"_s).value();
    VocabularyUsesModel model(*m_session, VocabularyKind::Claims);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    model.show(claim.id);
    for (const auto &[start, words] : {std::pair(0, u"un"_s), std::pair(3, u"deux"_s)}) {
        const Annotation quote{.id = newIdentifier(),
                               .article = article,
                               .version = version.id,
                               .anchor = {start, start + words.size(), words, {}, {}},
                               .claims = {{claim.id, Stance::Refutes}}};
        QVERIFY(m_session->saveAnnotation(quote, u"quote"_s));
    }
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"Titre"_s);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(2).data().toString().contains(u"deux"_s));
    QCOMPARE(model.index(2).data(VocabularyUsesModel::DetailRole).toString(), stanceName(Stance::Refutes));
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestVocabularyTableModel)
#include "tst_vocabularytablemodel.moc"
