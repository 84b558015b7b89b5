// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/editing/tagging.h"
#include "models/library/annotationstore.h"
#include "models/library/searchindex.h"
#include "models/library/vocabularymerge.h"
#include "models/library/vocabularystore.h"
#include "tests/library/libraryfixture.h"

#include <QSignalSpy>

using namespace apostille;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Two records of one thing become one, and undo makes the library what it was, to the last link and word.
class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quotesGoToTheOneThatStays();
    void namesNotesAndVerdictsAreKept();
    void theOtherIsInTheTrashAndSaysWhere();
    void searchFindsQuotesByAllNames();
    void manyQuotesAreFoundByTheNewNamesSoon();
    void whatWaitsSurvivesTheWindow();
    void undoRestoresExactly();
    void quoteThatPointsToBothPointsOnce();
    void sourceKeepsItsRoles();
    void trashedThingKeepsItsLinks();
    void failureChangesNothing();

private:
    [[nodiscard]] Library &library() const { return m_session->library(); }
    [[nodiscard]] Annotation annotation(const QUuid &id) const
    {
        return library().annotations().get(id).value();
    }
    [[nodiscard]] qsizetype hits(const QString &typed) const;
    Annotation annotate(const QString &words, const std::vector<ClaimLink> &claims,
                        const std::vector<SourceLink> &sources = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QUuid m_article;
    Claim m_claim;
    Claim m_other;
};

void TestMerging::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(
        Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create).value());
    const Article article = LibraryFixture::articleOf(u"Titre"_s, {u"un deux trois quatre cinq"_s});
    m_article = library().articles().add({.bytes = "x", .origin = u"paste"_s}, article, 1).value();
    m_claim = m_session->claimNamed(u"La digue tient"_s).value();
    m_other = m_session->claimNamed(u"Le barrage résiste"_s).value();
    m_other.verdict = Verdict::False;
    m_other.review = u"Voir le rapport"_s;
    m_other.wordings = {u"LA DIGUE TIENT"_s, u"Pas de rupture"_s};
    QVERIFY(library().claims().save(m_other));
}

Annotation TestMerging::annotate(const QString &words, const std::vector<ClaimLink> &claims,
                                 const std::vector<SourceLink> &sources)
{
    const auto version = library().articles().currentVersion(m_article).value();
    const qsizetype start = version.content.text().indexOf(words);
    Annotation annotation{.id = newIdentifier(),
                          .article = m_article,
                          .version = version.id,
                          .anchor = {start, start + words.size(), words, {}, {}},
                          .sources = sources,
                          .claims = claims,
                          .created = LibraryFixture::now(),
                          .modified = LibraryFixture::now()};
    if (!library().annotations().save(annotation))
        qFatal("cannot annotate");
    return annotation;
}

qsizetype TestMerging::hits(const QString &typed) const
{
    return static_cast<qsizetype>(library().search().find(typed, {}, 10)->size());
}

void TestMerging::quotesGoToTheOneThatStays()
{
    const Annotation first = annotate(u"un"_s, {{m_claim.id, Stance::Makes}});
    const Annotation second = annotate(u"deux"_s, {{m_other.id, Stance::Refutes}});
    const QSignalSpy told(m_session.get(), &Session::vocabularyChanged);
    QVERIFY(m_session->merge(VocabularyKind::Claims, m_claim.id, {m_other.id}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(annotation(first.id).claims, first.claims);
    QCOMPARE(annotation(second.id).claims, (std::vector<ClaimLink>{{m_claim.id, Stance::Refutes}}));
    QCOMPARE(m_session->history().count(), 1);
}

void TestMerging::namesNotesAndVerdictsAreKept()
{
    QVERIFY(m_session->merge(VocabularyKind::Claims, m_claim.id, {m_other.id}));
    const Claim merged = library().claims().get(m_claim.id).value();
    QCOMPARE(merged.statement, m_claim.statement);
    QCOMPARE(merged.wordings, (QStringList{u"Le barrage résiste"_s, u"Pas de rupture"_s}));
    QCOMPARE(merged.verdict, Verdict::False);
    QCOMPARE(merged.review, u"Voir le rapport"_s);
    QCOMPARE(m_session->claimNamed(u"le barrage resiste"_s)->id, m_claim.id);
}

void TestMerging::theOtherIsInTheTrashAndSaysWhere()
{
    QVERIFY(m_session->merge(VocabularyKind::Claims, m_claim.id, {m_other.id}));
    const Claim gone = library().claims().get(m_other.id).value();
    QVERIFY(gone.trashed);
    QCOMPARE(gone.mergedInto, m_claim.id);
    QVERIFY(m_session->restore(VocabularyKind::Claims, {m_other.id}));
    QVERIFY(!library().claims().get(m_other.id)->trashed);
    QVERIFY(library().claims().get(m_other.id)->mergedInto.isNull());
}

void TestMerging::searchFindsQuotesByAllNames()
{
    annotate(u"un"_s, {{m_claim.id, Stance::Makes}});
    QCOMPARE(hits(u"barrage"_s), 0);
    QVERIFY(m_session->merge(VocabularyKind::Claims, m_claim.id, {m_other.id}));
    QCOMPARE(hits(u"barrage"_s), 1);
    QCOMPARE(hits(u"rupture"_s), 1);
    m_session->history().undo();
    QCOMPARE(hits(u"barrage"_s), 0);
    QCOMPARE(hits(u"digue"_s), 1);
    m_session->history().redo();
    QCOMPARE(hits(u"barrage"_s), 1);
}

void TestMerging::manyQuotesAreFoundByTheNewNamesSoon()
{
    const Claim river = m_session->claimNamed(u"Le fleuve monte"_s).value();
    const Claim flood = m_session->claimNamed(u"La crue recule"_s).value();
    for (int i = 0; i < 60; ++i)
        annotate(u"un"_s, {{river.id, Stance::Makes}});
    QVERIFY(m_session->merge(VocabularyKind::Claims, flood.id, {river.id}));
    // The links are there at once; the search follows without keeping anybody waiting.
    QCOMPARE(hits(u"crue"_s), 0);
    QTRY_COMPARE(hits(u"crue"_s), 1);
    m_session->history().undo();
    QTRY_COMPARE(hits(u"crue"_s), 0);
    QCOMPARE(hits(u"fleuve"_s), 1);
    QTRY_VERIFY(library().search().catchUp(0ms).value());
    QVERIFY(library().check());
}

void TestMerging::whatWaitsSurvivesTheWindow()
{
    const Tag tag = m_session->tagNamed(u"fleuve"_s).value();
    for (int i = 0; i < 60; ++i) {
        Annotation tagged = annotate(u"deux"_s, {});
        tagged.tags = {tag.id};
        QVERIFY(library().annotations().save(tagged));
    }
    renameTag(*m_session, tag.id, u"crue"_s);
    const QString path = library().path();
    m_session = std::make_unique<Session>(Library::open(path, Library::Mode::ReadWrite).value());
    QCOMPARE(hits(u"crue"_s), 0);
    QVERIFY(library().search().catchUp(10s).value());
    QCOMPARE(hits(u"crue"_s), 1);
    QCOMPARE(hits(u"fleuve"_s), 0);
}

void TestMerging::undoRestoresExactly()
{
    const Claim third = m_session->claimNamed(u"Le barrage tiendra"_s).value();
    const Claim apart = m_session->claimNamed(u"Il pleut"_s).value();
    const std::vector before{
        annotate(u"un"_s,
                 {{apart.id, Stance::Mentions}, {m_other.id, Stance::Refutes}, {m_claim.id, Stance::Makes}}),
        annotate(u"deux"_s,
                 {{third.id, Stance::Supports}, {apart.id, Stance::Makes}, {m_other.id, Stance::Makes}}),
        annotate(u"trois"_s, {{apart.id, Stance::Makes}}),
    };
    const std::vector things{*library().claims().get(m_claim.id), *library().claims().get(m_other.id),
                             *library().claims().get(third.id)};
    QVERIFY(m_session->merge(VocabularyKind::Claims, m_claim.id, {m_other.id, third.id}));
    // An edit on top of the merge, itself undone, must not get into the way.
    Annotation edited = annotation(before[0].id);
    edited.note = u"note"_s;
    QVERIFY(m_session->saveAnnotation(edited, u"edit note"_s));
    m_session->history().undo();
    m_session->history().undo();
    for (const Annotation &known : before)
        QCOMPARE(annotation(known.id).claims, known.claims);
    for (const Claim &known : things)
        QCOMPARE(*library().claims().get(known.id), known);
    QVERIFY(library().check());
}

void TestMerging::quoteThatPointsToBothPointsOnce()
{
    const Annotation both = annotate(u"un"_s, {{m_other.id, Stance::Refutes}, {m_claim.id, Stance::Makes}});
    QVERIFY(m_session->merge(VocabularyKind::Claims, m_claim.id, {m_other.id}));
    QCOMPARE(annotation(both.id).claims, (std::vector<ClaimLink>{{m_claim.id, Stance::Makes}}));
}

void TestMerging::sourceKeepsItsRoles()
{
    const Source agency = m_session->sourceNamed(u"AFP"_s).value();
    const Source twin = m_session->sourceNamed(u"Agence France-Presse"_s).value();
    const Annotation quote = annotate(u"un"_s, {},
                                      {{agency.id, SourceRole::Speaker},
                                       {twin.id, SourceRole::ReportedBy},
                                       {twin.id, SourceRole::Speaker}});
    QVERIFY(m_session->merge(VocabularyKind::Sources, agency.id, {twin.id}));
    QCOMPARE(annotation(quote.id).sources, (std::vector<SourceLink>{{agency.id, SourceRole::Speaker},
                                                                    {agency.id, SourceRole::ReportedBy}}));
    QCOMPARE(library().sources().get(agency.id)->aliases, QStringList{twin.name});
    m_session->history().undo();
    QCOMPARE(annotation(quote.id).sources, quote.sources);
    QVERIFY(library().sources().get(agency.id)->aliases.isEmpty());
}

void TestMerging::trashedThingKeepsItsLinks()
{
    const Annotation quote = annotate(u"un"_s, {{m_claim.id, Stance::Makes}});
    QVERIFY(m_session->trash(VocabularyKind::Claims, {m_claim.id, m_other.id}));
    QCOMPARE(hits(u"digue"_s), 0);
    QCOMPARE(annotation(quote.id).claims, quote.claims);
    QVERIFY(m_session->restore(VocabularyKind::Claims, {m_claim.id}));
    QCOMPARE(hits(u"digue"_s), 1);
    m_session->history().undo();
    m_session->history().undo();
    QVERIFY(!library().claims().get(m_other.id)->trashed);
    QVERIFY(!m_session->history().canUndo());
}

void TestMerging::failureChangesNothing()
{
    const QSignalSpy failed(m_session.get(), &Session::failed);
    QVERIFY(!m_session->merge(VocabularyKind::Claims, m_claim.id, {newIdentifier()}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->history().count(), 0);
    QCOMPARE(library().claims().get(m_claim.id)->wordings, QStringList());
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
