// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/quotestore.h"
#include "models/library/quotetable.h"
#include "models/library/vocabularytable.h"

using namespace apostille;
using namespace Qt::StringLiterals;

/// Three quotes of two articles, as different as the table's columns can tell.
class TestQuoteTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsSayWhatTheQuoteSays();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void filters_data();
    void filters();
    void whatIsGoneIsLeftOut();
    void filterIsAnExportsScope();
    void usesStandUnderTheirArticles();
    void listsClaimsWithCounts();

private:
    [[nodiscard]] QString found(const QuoteFilter &filter, const QuoteOrder &by = {}) const;
    [[nodiscard]] QuoteFilter filterNamed(const QString &name) const;

    std::unique_ptr<LibraryFixture> m_fixture;
    Source m_mayor;
    Source m_agency;
    Claim m_safe;
    Claim m_cost;
    Tag m_tag;
    QUuid m_older;
};

void TestQuoteTable::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    m_mayor = m_fixture->addSource(u"Élodie Zola"_s);
    m_agency = m_fixture->addSource(u"Bureau Ponts"_s);
    m_safe = m_fixture->addClaim(u"Le pont est sûr"_s);
    m_safe.verdict = Verdict::False;
    QVERIFY(m_fixture->library().claims().save(m_safe));
    m_cost = m_fixture->addClaim(u"Cela coûte cher"_s);
    m_tag = m_fixture->addTag(u"pont"_s);

    Article older = LibraryFixture::articleOf(u"Un pont"_s, {u"alpha et beta"_s});
    older.metadata.outlet = u"Écho"_s;
    older.metadata.language = u"fr"_s;
    older.metadata.published = u"2024-05-01"_s;
    m_older = m_fixture->addArticle(older);
    Article newer = LibraryFixture::articleOf(u"The bridge"_s, {u"gamma"_s});
    newer.metadata.outlet = u"Zeitung"_s;
    newer.metadata.language = u"en"_s;
    newer.metadata.published = u"2025-05-01"_s;
    const QUuid second = m_fixture->addArticle(newer);

    Annotation alpha = m_fixture->annotationOf(m_older, u"alpha"_s);
    alpha.speech = SpeechKind::Direct;
    alpha.sources = {{m_agency.id, SourceRole::ReportedBy}, {m_mayor.id, SourceRole::Speaker}};
    alpha.claims = {{m_safe.id, Stance::Makes}, {m_cost.id, Stance::Mentions}};
    alpha.tags = {m_tag.id};
    alpha.note = u"vérifier"_s;
    alpha.created = alpha.created.addSecs(-30);
    m_fixture->save(alpha);
    Annotation beta = m_fixture->annotationOf(m_older, u"beta"_s);
    beta.colour = MarkColour::Red;
    beta.speakerAsWritten = u"le bureau"_s;
    beta.translatedFrom = u"de"_s;
    beta.created = beta.created.addSecs(-20);
    m_fixture->save(beta);
    Annotation gamma = m_fixture->annotationOf(second, u"gamma"_s);
    gamma.speech = SpeechKind::Indirect;
    gamma.sources = {{m_agency.id, SourceRole::Speaker}};
    gamma.claims = {{m_cost.id, Stance::Makes}};
    gamma.translatedFrom = u"de"_s;
    gamma.originalWording = u"Gamma"_s;
    gamma.created = gamma.created.addSecs(-10);
    m_fixture->save(gamma);
}

QString TestQuoteTable::found(const QuoteFilter &filter, const QuoteOrder &by) const
{
    const QuoteTable &table = m_fixture->library().quoteTable();
    const auto order = table.order(filter, by);
    if (!order)
        return order.error().detail;
    const auto rows = table.rows(*order);
    if (!rows)
        return rows.error().detail;
    QStringList quotes;
    for (const QuoteTableRow &row : *rows)
        quotes.append(row.quote);
    return quotes.join(u' ');
}

void TestQuoteTable::rowsSayWhatTheQuoteSays()
{
    const QuoteTable &table = m_fixture->library().quoteTable();
    const auto rows = table.rows(table.order({}, {QuoteColumn::Quote, Qt::AscendingOrder}).value());
    QVERIFY2(rows, why(rows).constData());
    QCOMPARE(rows->size(), std::size_t(3));
    const QuoteTableRow &alpha = rows->at(0);
    QCOMPARE(alpha.speaker, m_mayor.name);
    QVERIFY(alpha.speakerKnown);
    QCOMPARE(alpha.claims, (QStringList{m_safe.statement, m_cost.statement}));
    QCOMPARE(alpha.verdict, std::optional(Verdict::False));
    QCOMPARE(alpha.outlet, u"Écho"_s);
    QCOMPARE(alpha.date, u"2024-05-01"_s);
    QCOMPARE(alpha.tags, QStringList{u"pont"_s});
    QCOMPARE(alpha.article, m_older);
    QCOMPARE(rows->at(1).speaker, u"le bureau"_s);
    QVERIFY(!rows->at(1).speakerKnown);
    QCOMPARE(rows->at(1).verdict, std::nullopt);
}

void TestQuoteTable::sortsByEveryColumn_data()
{
    QTest::addColumn<QuoteColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("quote") << QuoteColumn::Quote << u"alpha beta gamma"_s << u"gamma beta alpha"_s;
    QTest::newRow("speaker") << QuoteColumn::Speaker << u"gamma alpha beta"_s << u"beta alpha gamma"_s;
    QTest::newRow("claim") << QuoteColumn::Claim << u"gamma alpha beta"_s << u"alpha gamma beta"_s;
    QTest::newRow("verdict") << QuoteColumn::Verdict << u"alpha gamma beta"_s << u"gamma alpha beta"_s;
    QTest::newRow("outlet") << QuoteColumn::Outlet << u"alpha beta gamma"_s << u"gamma alpha beta"_s;
    QTest::newRow("date") << QuoteColumn::Date << u"alpha beta gamma"_s << u"gamma alpha beta"_s;
    QTest::newRow("kind") << QuoteColumn::Speech << u"alpha gamma beta"_s << u"gamma alpha beta"_s;
    QTest::newRow("tags") << QuoteColumn::Tags << u"alpha gamma beta"_s << u"alpha gamma beta"_s;
    QTest::newRow("note") << QuoteColumn::Note << u"alpha gamma beta"_s << u"alpha gamma beta"_s;
    QTest::newRow("colour") << QuoteColumn::Colour << u"gamma alpha beta"_s << u"beta gamma alpha"_s;
    QTest::newRow("title") << QuoteColumn::Title << u"gamma alpha beta"_s << u"alpha beta gamma"_s;
    QTest::newRow("added") << QuoteColumn::Added << u"alpha beta gamma"_s << u"gamma beta alpha"_s;
}

/// Diacritics do not send Écho behind Zeitung, and what is empty stands last either way.
void TestQuoteTable::sortsByEveryColumn()
{
    QFETCH(const QuoteColumn, column);
    QFETCH(const QString, ascending);
    QFETCH(const QString, descending);
    QCOMPARE(found({}, {column, Qt::AscendingOrder}), ascending);
    QCOMPARE(found({}, {column, Qt::DescendingOrder}), descending);
}

QuoteFilter TestQuoteTable::filterNamed(const QString &name) const
{
    const QHash<QString, QuoteFilter> filters{
        {u"nothing"_s, {}},
        {u"speaker"_s, {.speakers = {m_mayor.id}}},
        {u"who only reports is no speaker"_s, {.speakers = {m_agency.id}}},
        {u"either speaker"_s, {.speakers = {m_mayor.id, m_agency.id}}},
        {u"claim"_s, {.claims = {m_cost.id}}},
        {u"claim and speaker"_s, {.speakers = {m_mayor.id}, .claims = {m_cost.id}}},
        {u"verdict"_s, {.verdicts = {Verdict::False}}},
        {u"tag"_s, {.tags = {m_tag.id}}},
        {u"colour"_s, {.colours = {MarkColour::Red}}},
        {u"kinds"_s, {.speeches = {SpeechKind::Direct, SpeechKind::Indirect}}},
        {u"language"_s, {.languages = {u"en"_s}}},
        {u"without speaker"_s, {.lacks = {QuoteLack::Speaker}}},
        {u"original missing"_s, {.lacks = {QuoteLack::OriginalWording}}},
        {u"word of the quote"_s, {.words = u"alph"_s}},
        {u"word of the note, folded"_s, {.words = u"VERIF"_s}},
        {u"word of a claim"_s, {.words = u"coute"_s}},
        {u"word of the outlet"_s, {.words = u"zeit"_s}},
        {u"unwanted word"_s, {.words = u"-alpha"_s}},
        {u"nothing found"_s, {.words = u"omega"_s}},
    };
    return filters.value(name);
}

void TestQuoteTable::filters_data()
{
    QTest::addColumn<QString>("quotes");
    QTest::newRow("nothing") << u"alpha beta gamma"_s;
    QTest::newRow("speaker") << u"alpha"_s;
    QTest::newRow("who only reports is no speaker") << u"gamma"_s;
    QTest::newRow("either speaker") << u"alpha gamma"_s;
    QTest::newRow("claim") << u"alpha gamma"_s;
    QTest::newRow("claim and speaker") << u"alpha"_s;
    QTest::newRow("verdict") << u"alpha"_s;
    QTest::newRow("tag") << u"alpha"_s;
    QTest::newRow("colour") << u"beta"_s;
    QTest::newRow("kinds") << u"alpha gamma"_s;
    QTest::newRow("language") << u"gamma"_s;
    QTest::newRow("without speaker") << u"beta"_s;
    QTest::newRow("original missing") << u"beta"_s;
    QTest::newRow("word of the quote") << u"alpha"_s;
    QTest::newRow("word of the note, folded") << u"alpha"_s;
    QTest::newRow("word of a claim") << u"alpha gamma"_s;
    QTest::newRow("word of the outlet") << u"gamma"_s;
    QTest::newRow("unwanted word") << u"beta gamma"_s;
    QTest::newRow("nothing found") << QString();
}

void TestQuoteTable::filters()
{
    QFETCH(const QString, quotes);
    const QuoteFilter filter = filterNamed(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found(filter, {QuoteColumn::Quote, Qt::AscendingOrder}), quotes);
}

void TestQuoteTable::whatIsGoneIsLeftOut()
{
    const QuoteTable &table = m_fixture->library().quoteTable();
    const auto before = table.order({}, {}).value();
    QVERIFY(m_fixture->library().articles().setTrashed(m_older, true));
    QCOMPARE(found({}), u"gamma"_s);
    // A row that was asked for in an older order is still there to be read.
    QCOMPARE(table.rows(before)->size(), std::size_t(3));
    QCOMPARE(table.rows({before[1], 4711, before[0]})->front().row, before[1]);
    m_mayor.trashed = LibraryFixture::now();
    QVERIFY(m_fixture->library().sources().save(m_mayor));
    QVERIFY(m_fixture->library().articles().setTrashed(m_older, false));
    QCOMPARE(found({.lacks = {QuoteLack::Speaker}}, {QuoteColumn::Quote, Qt::AscendingOrder}),
             u"alpha beta"_s);
}

void TestQuoteTable::filterIsAnExportsScope()
{
    const auto cited =
        m_fixture->library().quotes().cited({.filter = {.words = u"coûte"_s, .languages = {u"fr"_s}}});
    QVERIFY2(cited, why(cited).constData());
    QCOMPARE(cited->size(), std::size_t(1));
    QCOMPARE(cited->front().quotes.size(), std::size_t(1));
    QCOMPARE(cited->front().quotes.front().annotation.anchor.exact, u"alpha"_s);
}

void TestQuoteTable::usesStandUnderTheirArticles()
{
    const VocabularyTable &table = m_fixture->library().vocabulary();
    const auto uses = table.uses(VocabularyKind::Claims, m_cost.id, 10);
    QVERIFY2(uses, why(uses).constData());
    QCOMPARE(uses->size(), std::size_t(2));
    QCOMPARE(uses->at(0).quote, u"gamma"_s);
    QCOMPARE(uses->at(0).title, u"The bridge"_s);
    QCOMPARE(uses->at(1).stance, Stance::Mentions);
    const auto spoken = table.uses(VocabularyKind::Sources, m_agency.id, 1);
    QCOMPARE(spoken->size(), std::size_t(1));
    QCOMPARE(spoken->at(0).role, SourceRole::Speaker);
}

void TestQuoteTable::listsClaimsWithCounts()
{
    const VocabularyTable &table = m_fixture->library().vocabulary();
    const auto listed = [&](const VocabularyListing &listing) {
        QStringList rows;
        const auto read = table.rows(VocabularyKind::Claims, listing);
        for (const VocabularyRow &row : read.value())
            rows.append(u"%1 %2 %3"_s.arg(row.name).arg(row.quotes).arg(row.articles));
        return rows.join(u", "_s);
    };
    QCOMPARE(listed({}), u"Cela coûte cher 2 2, Le pont est sûr 1 1"_s);
    QCOMPARE(listed({.column = VocabularyColumn::Quotes}), u"Le pont est sûr 1 1, Cela coûte cher 2 2"_s);
    QCOMPARE(listed({.column = VocabularyColumn::State}), u"Le pont est sûr 1 1, Cela coûte cher 2 2"_s);
    QCOMPARE(listed({.words = u"pont"_s}), u"Le pont est sûr 1 1"_s);
    m_cost.wordings = {u"Hors de prix"_s};
    QVERIFY(m_fixture->library().claims().save(m_cost));
    QCOMPARE(listed({.words = u"prix"_s}), u"Cela coûte cher 2 2"_s);
    m_safe.trashed = LibraryFixture::now();
    QVERIFY(m_fixture->library().claims().save(m_safe));
    QCOMPARE(listed({.trashed = true}), u"Le pont est sûr 1 1"_s);
}

QTEST_GUILESS_MAIN(TestQuoteTable)
#include "tst_quotetable.moc"
