// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/passage.h"
#include "models/article/cleaningaudit.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/editing/sitecleaning.h"
#include "models/editing/textediting.h"
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
