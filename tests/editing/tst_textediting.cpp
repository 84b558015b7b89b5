// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/passage.h"
#include "models/article/cleaningaudit.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/editing/sitecleaning.h"
#include "models/editing/textediting.h"
#include "models/intake/capture.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/sitechoicestore.h"
#include "models/library/snapshotdocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString first =
    u"The harbour of Saint-Avre will be closed to all ships from Monday, the town council decided on "
    "Thursday night after a debate of six hours."_s;
const QString second =
    u"Fishermen had asked for another winter, but the mayor said that the old wall would not hold, "
    "and that nobody would answer for the lives of those behind it."_s;
const QString third =
    u"The work will take two years, cost eleven million and leave a basin that is twice as deep, "
    "according to the plans which were shown on Thursday."_s;
const QString aside = u"Another harbour number 3"_s;

QString links(const QString &about, int count)
{
    QString list;
    for (int i = 0; i < count; ++i)
        list += u"<li><a href='/%2'>%1 number %2</a></li>"_s.arg(about).arg(i);
    return list;
}

/// With a box of links in the text, which no cleaner takes for a part of it.
QByteArray page()
{
    return u"<!DOCTYPE html><html lang=en><head><title>The harbour closes</title></head><body><nav "
           u"class=menu><ul>%5</ul>"
           "</nav><main><article class=story><h1>The harbour closes</h1><div class=text><p>%1</p>"
           "<aside class=related-box><h3>Read "
           "also</h3><ul>%4</ul></aside><p>%2</p><p>%3</p></div></article></main>"
           "<footer><p>All rights reserved.</p></footer></body></html>"_s
               .arg(first, second, third, links(u"Another harbour"_s, 30), links(u"Section"_s, 8))
               .toUtf8();
}

} // namespace

class TestTextEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(
            Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create).value());
        Snapshot snapshot{.bytes = page(), .mediaType = "text/html"};
        snapshot.finalAddress = QUrl(u"https://www.harbour.example/closes"_s);
        const Article content = clean(documentOf(snapshot)).value();
        m_article = m_session->library().articles().add(snapshot, content, cleanerVersion).value();
    }

    void putsBackWithItsAnnotations()
    {
        const QUuid before = annotate(first.left(30));
        const QUuid behind = annotate(u"eleven million"_s);
        const TextVersion old = current();
        QVERIFY(!old.content.text().contains(aside));
        const QSignalSpy told(m_session.get(), &Session::textChanged);

        QVERIFY(putBack(aside));
        QCOMPARE(told.size(), 1);
        const TextVersion now = current();
        QCOMPARE(now.number, old.number + 1);
        QCOMPARE(now.cause, VersionCause::PutBack);
        QCOMPARE(now.snapshot, old.snapshot);
        const QString text = now.content.text();
        QVERIFY(text.indexOf(first) < text.indexOf(aside) && text.indexOf(aside) < text.indexOf(second));
        for (const QUuid &annotation : {before, behind}) {
            const Annotation kept = m_session->library().annotations().get(annotation).value();
            QCOMPARE(kept.version, now.id);
            QCOMPARE(text.sliced(kept.anchor.start, kept.anchor.end - kept.anchor.start), kept.anchor.exact);
            QCOMPARE(placed(kept, text).state, PlacementState::Exact);
        }
        QCOMPARE(m_session->library().articles().counts()->toReview, 0); // nothing for the reader to look at
        QVERIFY(m_session->library().check());
    }

    void undoesByName()
    {
        const QUuid behind = annotate(u"eleven million"_s);
        const TextVersion old = current();
        const Annotation was = m_session->library().annotations().get(behind).value();
        QVERIFY(putBack(aside));
        QCOMPARE(m_session->history().undoText(), u"put back a part"_s);
        const TextVersion changed = current();
        m_session->history().undo();
        QCOMPARE(current().id, old.id);
        QCOMPARE(m_session->library().annotations().get(behind).value(), was);
        m_session->history().redo();
        QCOMPARE(current().id, changed.id); // no third version
        QCOMPARE(m_session->library().annotations().get(behind)->version, changed.id);
        QCOMPARE(m_session->library().articles().row(m_article)->words, wordCount(changed.content.text()));
        m_session->history().undo();
        QVERIFY(m_session->library().check());
    }

    void removesABlock()
    {
        const QUuid inside = annotate(u"another winter"_s);
        const QUuid behind = annotate(u"eleven million"_s);
        const TextVersion old = current();
        const CleaningAudit audit = audited();
        const auto block = std::ranges::find(audit.article.blocks, second, &Block::text);
        QVERIFY(removeBlock(*m_session, old, audit.article,
                            static_cast<std::size_t>(block - audit.article.blocks.begin())));
        QCOMPARE(m_session->history().undoText(), u"remove a block"_s);
        QVERIFY(!current().content.text().contains(second));
        QCOMPARE(m_session->library().annotations().get(behind)->version, current().id);
        // Its words are gone: it stays with the text that has them.
        QCOMPARE(m_session->library().annotations().get(inside)->version, old.id);
        QVERIFY(putBack(second));
        QCOMPARE(current().content.text(), old.content.text());
    }

    void wordsAroundAPutBackPartBecomeParts()
    {
        const QString end = first.last(20);
        const QString begin = second.first(19);
        const QUuid across = annotate(end + u"\n\n"_s + begin);
        const Annotation was = get(across);
        QVERIFY(putBack(aside));
        const Annotation now = get(across);
        QCOMPARE(now.version, current().id);
        QCOMPARE(wordsOf(now), end + u" […] "_s + begin);
        const Passage passage = placed(now, current().content.text());
        QCOMPARE(passage.state, PlacementState::Exact);
        QCOMPARE(passage.parts.size(), 2U);
        QCOMPARE(m_session->library().articles().counts()->toReview, 0);

        // What came between them goes again: by undo, and as a removal.
        m_session->history().undo();
        QCOMPARE(get(across), was);
        m_session->history().redo();
        QCOMPARE(get(across), now);
        while (current().content.text().contains(aside.chopped(9)) && remove(aside.chopped(9))) {
        }
        QVERIFY(remove(u"Read also"_s));
        QCOMPARE(get(across).anchor.exact, was.anchor.exact);
        QVERIFY(get(across).parts.empty());
        QVERIFY(m_session->library().check());
    }

    void wordsThatWereTakenAwayComeBackWithTheirAnnotation()
    {
        const QUuid inside = annotate(u"another winter"_s);
        const QUuid across = annotate(first.last(20) + u"\n\n"_s + second.first(19));
        const QUuid old = current().id;
        QVERIFY(remove(second));
        for (const QUuid &annotation : {inside, across}) {
            QCOMPARE(get(annotation).version, old);
            QVERIFY(!placed(get(annotation), current().content.text()).isPlaced()); // its card says so
        }
        QCOMPARE(m_session->library().annotations().ofArticle(m_article)->size(), 2U);
        QVERIFY(putBack(second));
        for (const QUuid &annotation : {inside, across}) {
            QCOMPARE(get(annotation).version, current().id);
            QCOMPARE(placed(get(annotation), current().content.text()).state, PlacementState::Exact);
        }
        m_session->history().undo();
        QCOMPARE(get(inside).version, old);
        QCOMPARE(get(across).version, old);
    }

    void refusesWhatIsOutOfDate()
    {
        const TextVersion old = current();
        const Article article = audited().article;
        QVERIFY(putBackPart(*m_session, old, article, 0));
        const QSignalSpy failed(m_session.get(), &Session::failed);
        QVERIFY(!putBackPart(*m_session, old, article, 0));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(current().number, old.number + 1);
        QVERIFY(!putBackPart(*m_session, current(), article, 99));
    }

    /// As if it came in now: with the choices for its site, and what its reader has changed himself.
    void isCleanedAgainByTheChoicesForItsSite()
    {
        const QUuid behind = annotate(u"eleven million"_s);
        const TextVersion old = current();
        QVERIFY(!audited().isOutdated);
        QVERIFY(putBack(u"All rights reserved."_s));
        CleaningChoice remove{.words = choiceWords(second)};
        QVERIFY(rememberForSite(*m_session, {u"harbour.example"_s, {remove}}));
        // The text is as it was; that it is not as the site's choices want it is no wish of its reader's.
        const CleaningAudit before = audited();
        QVERIFY(before.isOutdated);
        QCOMPARE(choicesIn(before).size(), 1U);
        QVERIFY(current().content.text().contains(second));

        const Article cleaned = cleanAgain(m_session->library(), current()).value();
        QVERIFY(replaceText(*m_session, current(), cleaned));
        QCOMPARE(m_session->history().undoText(), u"clean again"_s);
        const QString text = current().content.text();
        QCOMPARE(current().cause, VersionCause::Cleaner);
        QVERIFY(!text.contains(second));
        QVERIFY(text.contains(u"All rights reserved."_s));
        QCOMPARE(get(behind).version, current().id);
        const CleaningAudit now = audited();
        QVERIFY(!now.isOutdated);
        const auto part = std::ranges::find(now.article.removed, second, &RemovedPart::text);
        QVERIFY(part != now.article.removed.end());
        QCOMPARE(part->reason, u"site-choice"_s);
        QVERIFY(!replaceText(*m_session, current(), cleaned)); // nothing new

        // It can be had back all the same, and then for the whole site.
        QVERIFY(putBack(second));
        const CleaningChoices own = choicesIn(audited());
        QVERIFY(std::ranges::any_of(own, [](const CleaningChoice &choice) {
            return choice.kept && choice.words == choiceWords(second);
        }));
        const Snapshot snapshot = m_session->library().articles().snapshot(current().snapshot).value();
        const CleaningChoices lasting = lastingChoices(documentOf(snapshot), own, {remove});
        QVERIFY(std::ranges::any_of(lasting, [](const CleaningChoice &choice) {
            return choice.kept && choice.words == choiceWords(second);
        }));
        while (m_session->history().canUndo() && current().id != old.id)
            m_session->history().undo();
        QCOMPARE(current().id, old.id);
    }

    void remembersForTheSite()
    {
        QVERIFY(putBack(aside));
        const CleaningAudit now = audited();
        const Snapshot snapshot = m_session->library().articles().snapshot(current().snapshot).value();
        const CleaningChoices lasting = lastingChoices(documentOf(snapshot), choicesIn(now));
        QVERIFY(!lasting.empty());
        const QSignalSpy told(m_session.get(), &Session::siteChoicesChanged);
        QVERIFY(rememberForSite(*m_session, {u"harbour.example"_s, lasting}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_session->library().siteChoices().of(u"harbour.example"_s).value(), lasting);
        QVERIFY(!rememberForSite(*m_session, {u"harbour.example"_s, lasting})); // nothing new

        CleaningChoices contrary = lasting;
        contrary.front().kept = !contrary.front().kept;
        QVERIFY(rememberForSite(*m_session, {u"harbour.example"_s, {contrary.front()}}));
        QCOMPARE(m_session->library().siteChoices().of(u"harbour.example"_s)->size(), lasting.size());
        m_session->history().undo();
        QCOMPARE(m_session->library().siteChoices().of(u"harbour.example"_s).value(), lasting);

        QVERIFY(forgetSite(*m_session, u"harbour.example"_s));
        QVERIFY(m_session->library().siteChoices().all()->empty());
        m_session->history().undo();
        QCOMPARE(m_session->library().siteChoices().all()->size(), 1U);
    }

private:
    [[nodiscard]] TextVersion current() const
    {
        return m_session->library().articles().currentVersion(m_article).value();
    }

    [[nodiscard]] CleaningAudit audited() const { return auditOf(m_session->library(), current()).value(); }

    [[nodiscard]] Annotation get(const QUuid &annotation) const
    {
        return m_session->library().annotations().get(annotation).value();
    }

    bool remove(const QString &words)
    {
        const CleaningAudit audit = audited();
        const auto block = std::ranges::find_if(
            audit.article.blocks, [&words](const Block &shown) { return shown.text.contains(words); });
        return block != audit.article.blocks.end() &&
               removeBlock(*m_session, current(), audit.article,
                           static_cast<std::size_t>(block - audit.article.blocks.begin()));
    }

    bool putBack(const QString &words)
    {
        const CleaningAudit audit = audited();
        for (std::size_t i = 0; i < audit.article.removed.size(); ++i) {
            if (audit.article.removed[i].text().contains(words))
                return putBackPart(*m_session, current(), audit.article, i);
        }
        return false;
    }

    QUuid annotate(const QString &words)
    {
        const TextVersion version = current();
        const QString text = version.content.text();
        const qsizetype start = text.indexOf(words);
        Annotation annotation{.id = newIdentifier(), .article = m_article, .version = version.id};
        annotation.anchor = anchorAt(text, start, start + words.size());
        m_session->saveAnnotation(annotation, u"highlight"_s);
        return annotation.id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QUuid m_article;
};

QTEST_GUILESS_MAIN(TestTextEditing)
#include "tst_textediting.moc"
