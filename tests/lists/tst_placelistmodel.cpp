// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/savedsearches.h"
#include "models/editing/shelving.h"
#include "models/editing/tagging.h"
#include "models/library/savedsearchstore.h"
#include "models/lists/placelistmodel.h"
#include "models/lists/thingsmime.h"
#include "tests/ui/cardlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestPlaceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryPlace();
    void toReviewFollowsWhatAnAnnotationLacks();
    void tagsCountArticlesWhicheverWayTheyHaveIt();
    void anArticleInTheTrashCountsNowhere();
    void headingsAreNoPlaces();
    void renamesInPlace();
    void aTagGivenAnothersNameJoinsIt();
    void whatIsDroppedOnATagGetsIt();
    void searchesCanBeSavedRenamedAndDeleted();
};

namespace {

int countOf(PlaceListModel &model, const Place &place)
{
    model.refresh();
    return model.indexOf(place).data(PlaceListModel::CountRole).toInt();
}

QStringList names(const PlaceListModel &model, PlaceKind kind)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant place = model.index(row).data(PlaceListModel::PlaceRole);
        if (place.isValid() && place.value<Place>().kind == kind)
            found << model.index(row).data().toString();
    }
    return found;
}

} // namespace

void TestPlaceListModel::countsEveryPlace()
{
    CardLibrary library;
    PlaceListModel model(*library.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(countOf(model, {PlaceKind::All}), 1);
    QCOMPARE(countOf(model, {PlaceKind::Unread}), 1);
    QCOMPARE(countOf(model, {PlaceKind::Starred}), 0);
    star(*library.session, {library.article}, true);
    markRead(*library.session, {library.article}, true);
    // Without asking for it: soon after the change.
    QTRY_COMPARE(model.indexOf({PlaceKind::Starred}).data(PlaceListModel::CountRole).toInt(), 1);
    QCOMPARE(model.indexOf({PlaceKind::Unread}).data(PlaceListModel::CountRole).toInt(), 0);
    const QUuid quote = library.quote(u"pressions"_s);
    QCOMPARE(countOf(model, {PlaceKind::Annotated}), 1);
    QCOMPARE(countOf(model, {PlaceKind::Quotes}), 1);
    library.session->trashAnnotation(quote);
    QCOMPARE(countOf(model, {PlaceKind::Annotated}), 0);
    QCOMPARE(countOf(model, {PlaceKind::Trash}), 1);
}

void TestPlaceListModel::toReviewFollowsWhatAnAnnotationLacks()
{
    CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const auto toReview = [&] { return countOf(model, {PlaceKind::ToReview}); };

    Annotation plain = library.draft(u"crue du siècle"_s);
    library.add(plain);
    QCOMPARE(toReview(), 0); // a plain mark needs nothing
    plain.colour = MarkColour::Grey;
    library.add(plain);
    QCOMPARE(toReview(), 1); // "to do"
    session.trashAnnotation(plain.id);
    QCOMPARE(toReview(), 0);

    Annotation quote = library.draft(u"pressions"_s);
    quote.speech = SpeechKind::Direct;
    library.add(quote);
    QCOMPARE(toReview(), 1); // nobody says it
    quote.sources = {{session.sourceNamed(u"Mme Oumarou"_s)->id, SourceRole::Speaker}};
    library.add(quote);
    QCOMPARE(toReview(), 0);

    Claim claim = session.claimNamed(u"La digue cède"_s).value();
    quote.claims = {{claim.id, Stance::Makes}};
    library.add(quote);
    QCOMPARE(toReview(), 1); // unchecked
    claim.verdict = Verdict::False;
    session.saveClaim(claim, u"set verdict"_s);
    QCOMPARE(toReview(), 0);

    Article rewritten;
    rewritten.blocks = {{.text = u"Un tout autre texte."_s}};
    const auto head = session.library().articles().currentVersion(library.article);
    QVERIFY(session.library().articles().addVersion(library.article, head->snapshot, rewritten, 1,
                                                    VersionCause::Refetch));
    QCOMPARE(toReview(), 1); // made on an older text
    session.trashAnnotation(quote.id);
    QCOMPARE(toReview(), 0);
}

void TestPlaceListModel::tagsCountArticlesWhicheverWayTheyHaveIt()
{
    CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const Place tag{PlaceKind::Tag, createTag(session, u"#géopolitique"_s)};
    QCOMPARE(countOf(model, tag), 0);
    QCOMPARE(names(model, PlaceKind::Tag), QStringList{u"géopolitique"_s});

    Annotation quote = library.draft(u"pressions"_s);
    quote.tags = {tag.thing};
    library.add(quote);
    QCOMPARE(countOf(model, tag), 1);
    QVERIFY(tagThings(session, tag.thing, {.articles = {library.article}}));
    QCOMPARE(countOf(model, tag), 1); // the same article
    session.trashAnnotation(quote.id);
    QCOMPARE(countOf(model, tag), 1);
    QVERIFY(untagThings(session, tag.thing, {.articles = {library.article}}));
    QCOMPARE(countOf(model, tag), 0);
    session.restoreAnnotation(quote.id);
    QCOMPARE(countOf(model, tag), 1);
    QCOMPARE(session.library().articles().page({.tag = tag.thing}, 0, 9)->size(), 1U);
}

void TestPlaceListModel::anArticleInTheTrashCountsNowhere()
{
    CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const Place tag{PlaceKind::Tag, createTag(session, u"crue"_s)};
    tagThings(session, tag.thing, {.articles = {library.article}});
    library.quote(u"pressions"_s);
    moveToTrash(session, {library.article});
    for (const Place &place :
         {Place{PlaceKind::All}, Place{PlaceKind::ToReview}, Place{PlaceKind::Annotated}, tag})
        QCOMPARE(countOf(model, place), 0);
    QCOMPARE(countOf(model, {PlaceKind::Trash}), 1);
    session.history().undo();
    QCOMPARE(countOf(model, tag), 1);
    QCOMPARE(countOf(model, {PlaceKind::ToReview}), 1);
}

void TestPlaceListModel::headingsAreNoPlaces()
{
    const CardLibrary library;
    const PlaceListModel model(*library.session);
    int headings = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool heading = !index.data(PlaceListModel::PlaceRole).isValid();
        headings += heading ? 1 : 0;
        QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), !heading);
    }
    QVERIFY(headings >= 2);
}

void TestPlaceListModel::renamesInPlace()
{
    CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const QUuid tag = createTag(session, u"eau"_s);
    model.refresh();
    QVERIFY(model.setData(model.indexOf({PlaceKind::Tag, tag}), u"  #fleuve "_s, Qt::EditRole));
    QCOMPARE(names(model, PlaceKind::Tag), QStringList{u"fleuve"_s});
    QVERIFY(!model.setData(model.indexOf({PlaceKind::Tag, tag}), QString(), Qt::EditRole));
    QVERIFY(!model.setData(model.indexOf({PlaceKind::All}), u"Tout"_s, Qt::EditRole));
    session.history().undo();
    model.refresh();
    QCOMPARE(names(model, PlaceKind::Tag), QStringList{u"eau"_s});
}

void TestPlaceListModel::aTagGivenAnothersNameJoinsIt()
{
    CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const QSignalSpy merged(&model, &PlaceListModel::tagsMerged);
    const QUuid one = createTag(session, u"crues"_s);
    const QUuid other = createTag(session, u"Crue"_s);
    Annotation quote = library.draft(u"pressions"_s);
    quote.tags = {one};
    library.add(quote);
    model.refresh();
    QVERIFY(model.setData(model.indexOf({PlaceKind::Tag, one}), u"crue"_s, Qt::EditRole));
    QCOMPARE(merged.size(), 1);
    QCOMPARE(names(model, PlaceKind::Tag), QStringList{u"Crue"_s});
    QCOMPARE(countOf(model, {PlaceKind::Tag, other}), 1);
    session.history().undo();
    model.refresh();
    QCOMPARE(names(model, PlaceKind::Tag), (QStringList{u"Crue"_s, u"crues"_s}));
    QCOMPARE(countOf(model, {PlaceKind::Tag, other}), 0);
    QCOMPARE(countOf(model, {PlaceKind::Tag, one}), 1);
}

void TestPlaceListModel::whatIsDroppedOnATagGetsIt()
{
    CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const QUuid tag = createTag(session, u"crue"_s);
    model.refresh();
    const QUuid quote = library.quote(u"pressions"_s);
    QMimeData mime;
    addThings(mime, {.articles = {library.article}, .annotations = {quote}});
    const QModelIndex onTag = model.indexOf({PlaceKind::Tag, tag});
    QVERIFY(!model.canDropMimeData(&mime, Qt::CopyAction, -1, -1, model.indexOf({PlaceKind::All})));
    QVERIFY(model.canDropMimeData(&mime, Qt::CopyAction, -1, -1, onTag));
    QVERIFY(model.dropMimeData(&mime, Qt::CopyAction, -1, -1, onTag));
    QCOMPARE(library.onDisk(quote).tags, QStringList{u"crue"_s});
    QCOMPARE(session.library().tags().ofArticle(library.article)->size(), 1U);
    session.history().undo(); // both at once
    QCOMPARE(library.onDisk(quote).tags, QStringList());
    QVERIFY(session.library().tags().ofArticle(library.article)->empty());
}

void TestPlaceListModel::searchesCanBeSavedRenamedAndDeleted()
{
    const CardLibrary library;
    Session &session = *library.session;
    PlaceListModel model(session);
    const QUuid search = saveSearch(session, u" crue  digue "_s);
    model.refresh();
    QCOMPARE(names(model, PlaceKind::SavedSearch), QStringList{u"crue digue"_s});
    QVERIFY(model.setData(model.indexOf({PlaceKind::SavedSearch, search}), u"Le fleuve"_s, Qt::EditRole));
    QCOMPARE(session.library().savedSearches().get(search)->query, u"crue digue"_s);
    QVERIFY(trashSearch(session, search));
    model.refresh();
    QVERIFY(names(model, PlaceKind::SavedSearch).isEmpty());
    session.history().undo();
    model.refresh();
    QCOMPARE(names(model, PlaceKind::SavedSearch), QStringList{u"Le fleuve"_s});
}

QTEST_GUILESS_MAIN(TestPlaceListModel)
#include "tst_placelistmodel.moc"
