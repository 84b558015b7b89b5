// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/lists/quotetablemodel.h"
#include "tests/library/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace apostille;
using namespace Qt::StringLiterals;

/// The table over a real file: what it shows, and that it follows the library without being asked.
class TestQuoteTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsQuotesAndFollowsTheLibrary();
    void filtersAndSorts();
    void longTablesAreReadByPages();
    void unwatchedItDoesNotRead();

private:
    [[nodiscard]] Annotation draft(int word) const;
    static QString text(const QuoteTableModel &model, int row, QuoteColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QUuid m_article;
};

void TestQuoteTableModel::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(
        Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create).value());
    QStringList words;
    for (int i = 0; i < 1000; ++i)
        words.append(u"m%1"_s.arg(i, 3, 10, '0'_L1));
    Article article = LibraryFixture::articleOf(u"Titre"_s, {words.join(u' ')});
    article.metadata.language = u"fr"_s;
    article.metadata.outlet = u"La Gazette"_s;
    m_article = m_session->library().articles().add({.bytes = "x", .origin = u"paste"_s}, article, 1).value();
}

Annotation TestQuoteTableModel::draft(int word) const
{
    const auto version = m_session->library().articles().currentVersion(m_article).value();
    const QString text = version.content.text().mid(word * 5, 4);
    return {.id = newIdentifier(),
            .article = m_article,
            .version = version.id,
            .anchor = {word * 5, word * 5 + 4, text, {}, {}},
            .created = LibraryFixture::now(),
            .modified = LibraryFixture::now()};
}

void TestQuoteTableModel::showsQuotesAndFollowsTheLibrary()
{
    QuoteTableModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy loaded(&model, &QuoteTableModel::loaded);
    QVERIFY(!model.isLoaded());
    model.setWatched(true);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    Annotation quote = draft(7);
    auto claim = m_session->claimNamed(u"Les mots sont comptés"_s).value();
    quote.claims = {{claim.id, Stance::Makes}};
    quote.speakerAsWritten = u"la maire"_s;
    QVERIFY(m_session->saveAnnotation(quote, u"quote"_s));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, QuoteColumn::Quote), u"«\u202fm007\u202f»"_s);
    QCOMPARE(text(model, 0, QuoteColumn::Outlet), u"La Gazette"_s);
    QCOMPARE(text(model, 0, QuoteColumn::Claim), claim.statement);
    QVERIFY(model.index(0, static_cast<int>(QuoteColumn::Speaker)).data(QuoteTableModel::HintRole).toBool());
    QCOMPARE(model.index(0, 0).data(QuoteTableModel::AnnotationRole).toUuid(), quote.id);
    QVERIFY(m_session->setVerdict(claim.id, Verdict::Misleading));
    QTRY_COMPARE(text(model, 0, QuoteColumn::Verdict), capitalised(verdictName(Verdict::Misleading)));
    m_session->trashAnnotation(quote.id);
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestQuoteTableModel::filtersAndSorts()
{
    for (const int word : {3, 1, 2}) {
        Annotation quote = draft(word);
        quote.colour = word == 2 ? MarkColour::Red : MarkColour::Yellow;
        QVERIFY(m_session->saveAnnotation(quote, u"quote"_s));
    }
    QuoteTableModel model(*m_session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    model.sort(static_cast<int>(QuoteColumn::Quote), Qt::DescendingOrder);
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(text(model, 0, QuoteColumn::Quote).contains(u"m003"_s));
    const qint64 key = model.keyAt(2);
    model.sort(static_cast<int>(QuoteColumn::Quote), Qt::AscendingOrder);
    QTRY_COMPARE(model.placeOf(key).row(), 0);
    model.show({.colours = {MarkColour::Red}});
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(text(model, 0, QuoteColumn::Quote).contains(u"m002"_s));
    QVERIFY(!model.placeOf(key).isValid());
}

void TestQuoteTableModel::longTablesAreReadByPages()
{
    constexpr int quotes = 300;
    for (int word = 0; word < quotes; ++word)
        QVERIFY(m_session->library().annotations().save(draft(word)));
    QuoteTableModel model(*m_session);
    model.setWatched(true);
    model.sort(static_cast<int>(QuoteColumn::Quote), Qt::AscendingOrder);
    QTRY_COMPARE(model.rowCount(), quotes);
    // From the end, back, and across the borders of the pages.
    for (const int row : {299, 0, 63, 64, 65, 127, 128, 255})
        QVERIFY2(text(model, row, QuoteColumn::Quote).contains(u"m%1"_s.arg(row, 3, 10, '0'_L1)),
                 qPrintable(text(model, row, QuoteColumn::Quote)));
}

void TestQuoteTableModel::unwatchedItDoesNotRead()
{
    QuoteTableModel model(*m_session);
    model.setWatched(true);
    QTRY_VERIFY(model.isLoaded());
    model.setWatched(false);
    QVERIFY(m_session->saveAnnotation(draft(1), u"quote"_s));
    QTest::qWait(20);
    QCOMPARE(model.rowCount(), 0);
    model.setWatched(true);
    QTRY_COMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestQuoteTableModel)
#include "tst_quotetablemodel.moc"
