// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/anchor.h"
#include "models/article/cleaner.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/connection.h"
#include "models/library/vocabularystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

Article smallArticle()
{
    Article article;
    article.metadata.title = u"Pressions sans précédent"_s;
    article.metadata.language = u"fr"_s;
    article.blocks = {{.kind = BlockKind::Paragraph, .text = u"« Des pressions sans précédent », dit-il."_s}};
    return article;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatCannotBeReadIsNotTakenForNew();
    void createdAnnotationGoesAndComesBack();
    void editsUndoInOrderByName();
    void typingMergesIntoOneStep();
    void typingInTwoNotesStaysTwoSteps();
    void trashingAnAnnotationIsUndone();
    void trashingAnArticleIsUndone();
    void verdictIsUndone();
    void sourcesAreFoundByAliasBeforeTheyAreMade();
    void afterUndoANewSessionSeesTheSame();
    void failureIsToldAndLeavesNoStep();

private:
    [[nodiscard]] Annotation freshAnnotation() const;
    [[nodiscard]] qsizetype annotationCount() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QUuid m_article;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create);
    QVERIFY(library);
    const auto article = (*library)->articles().add(
        {.bytes = "x", .origin = u"paste"_s, .captured = QDateTime::currentDateTimeUtc()}, smallArticle(),
        cleanerVersion);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().detail));
    m_article = *article;
    m_session = std::make_unique<Session>(std::move(*library));
}

void TestSession::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

Annotation TestSession::freshAnnotation() const
{
    const auto version = m_session->library().articles().currentVersion(m_article);
    return {.id = newIdentifier(),
            .article = m_article,
            .version = version->id,
            .anchor = anchorAt(version->content.text(), 6, 29)};
}

qsizetype TestSession::annotationCount() const
{
    return static_cast<qsizetype>(m_session->library().annotations().ofArticle(m_article)->size());
}

/// Taken for new, it would be replaced by what the caller believes it to be, and undo would lose it.
void TestSession::whatCannotBeReadIsNotTakenForNew()
{
    Annotation annotation = freshAnnotation();
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    const auto behind = Connection::open(m_session->library().path(), Connection::Access::ReadWrite).value();
    QVERIFY(behind->run(u"ALTER TABLE annotation_tag RENAME TO unreachable"_s));
    QSignalSpy failed(m_session.get(), &Session::failed);
    annotation.note = u"überschrieben"_s;
    QVERIFY(!m_session->saveAnnotation(annotation, u"edit note"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->history().count(), 1);
    QVERIFY(behind->run(u"ALTER TABLE unreachable RENAME TO annotation_tag"_s));
    QCOMPARE(m_session->library().annotations().get(annotation.id)->note, QString());
}

void TestSession::createdAnnotationGoesAndComesBack()
{
    QSignalSpy changed(m_session.get(), &Session::annotationChanged);
    Annotation annotation = freshAnnotation();
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    QCOMPARE(annotationCount(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toUuid(), m_article);
    m_session->history().undo();
    QCOMPARE(annotationCount(), 0);
    m_session->history().redo();
    QCOMPARE(annotationCount(), 1);
    QCOMPARE(m_session->library().annotations().get(annotation.id)->anchor.exact, annotation.anchor.exact);
    QCOMPARE(changed.size(), 3);
}

void TestSession::editsUndoInOrderByName()
{
    Annotation annotation = freshAnnotation();
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    annotation.colour = MarkColour::Red;
    QVERIFY(m_session->saveAnnotation(annotation, u"change colour"_s));
    annotation.speech = SpeechKind::Partial;
    QVERIFY(m_session->saveAnnotation(annotation, u"set kind of speech"_s));
    QCOMPARE(m_session->history().undoText(), u"set kind of speech"_s);
    m_session->history().undo();
    QCOMPARE(m_session->library().annotations().get(annotation.id)->speech, SpeechKind::None);
    QCOMPARE(m_session->library().annotations().get(annotation.id)->colour, MarkColour::Red);
    m_session->history().undo();
    QCOMPARE(m_session->library().annotations().get(annotation.id)->colour, MarkColour::Yellow);
    QCOMPARE(m_session->history().redoText(), u"change colour"_s);
}

void TestSession::typingMergesIntoOneStep()
{
    Annotation annotation = freshAnnotation();
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    for (const QString &typed : {u"À"_s, u"À vé"_s, u"À vérifier"_s}) {
        annotation.note = typed;
        QVERIFY(m_session->saveAnnotation(annotation, u"edit note"_s, u"note"_s));
        QCOMPARE(m_session->library().annotations().get(annotation.id)->note, typed);
    }
    QCOMPARE(m_session->history().count(), 2);
    m_session->history().undo();
    QCOMPARE(m_session->library().annotations().get(annotation.id)->note, QString());
    m_session->history().redo();
    QCOMPARE(m_session->library().annotations().get(annotation.id)->note, u"À vérifier"_s);
}

void TestSession::typingInTwoNotesStaysTwoSteps()
{
    Annotation first = freshAnnotation();
    Annotation second = freshAnnotation();
    first.note = u"un"_s;
    second.note = u"deux"_s;
    QVERIFY(m_session->saveAnnotation(first, u"edit note"_s, u"note"_s));
    QVERIFY(m_session->saveAnnotation(second, u"edit note"_s, u"note"_s));
    QCOMPARE(m_session->history().count(), 2);
}

void TestSession::trashingAnAnnotationIsUndone()
{
    Annotation annotation = freshAnnotation();
    annotation.note = u"garder"_s;
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    QVERIFY(m_session->trashAnnotation(annotation.id));
    QCOMPARE(annotationCount(), 0);
    QCOMPARE(m_session->library().annotations().trashed()->size(), std::size_t(1));
    m_session->history().undo();
    QCOMPARE(annotationCount(), 1);
    QCOMPARE(m_session->library().annotations().get(annotation.id)->note, u"garder"_s);
    QVERIFY(m_session->trashAnnotation(annotation.id));
    QVERIFY(m_session->restoreAnnotation(annotation.id));
    QCOMPARE(annotationCount(), 1);
}

void TestSession::trashingAnArticleIsUndone()
{
    QVERIFY(m_session->trashArticle(m_article));
    QCOMPARE(m_session->library().articles().counts()->all, 0);
    QCOMPARE(m_session->library().articles().counts()->trash, 1);
    m_session->history().undo();
    QCOMPARE(m_session->library().articles().counts()->all, 1);
    QVERIFY(m_session->trashArticle(m_article));
    QVERIFY(m_session->restoreArticle(m_article));
    QCOMPARE(m_session->library().articles().counts()->all, 1);
}

void TestSession::verdictIsUndone()
{
    auto claim = m_session->claimNamed(u"L’Occident exerce des pressions"_s);
    QVERIFY(claim);
    claim->verdict = Verdict::False;
    QVERIFY(m_session->saveClaim(*claim, u"set verdict to false"_s));
    QCOMPARE(m_session->library().claims().get(claim->id)->verdict, Verdict::False);
    m_session->history().undo();
    QCOMPARE(m_session->library().claims().get(claim->id)->verdict, Verdict::Unchecked);
}

void TestSession::sourcesAreFoundByAliasBeforeTheyAreMade()
{
    auto putin = m_session->sourceNamed(u"Vladimir Poutine"_s);
    QVERIFY(putin);
    putin->aliases = {u"M. Poutine"_s};
    QVERIFY(m_session->saveSource(*putin, u"add alias"_s));
    QCOMPARE(m_session->sourceNamed(u"vladimir  poutine"_s)->id, putin->id);
    QCOMPARE(m_session->sourceNamed(u"M. Poutine"_s)->id, putin->id);
    QVERIFY(m_session->sourceNamed(u"Kremlin"_s, SourceKind::Organisation)->id != putin->id);
    QCOMPARE(m_session->tagNamed(u"géopolitique"_s)->id, m_session->tagNamed(u"Géopolitique"_s)->id);
}

void TestSession::afterUndoANewSessionSeesTheSame()
{
    Annotation annotation = freshAnnotation();
    annotation.note = u"premier"_s;
    QVERIFY(m_session->saveAnnotation(annotation, u"highlight"_s));
    annotation.note = u"second"_s;
    QVERIFY(m_session->saveAnnotation(annotation, u"edit note"_s));
    m_session->history().undo();
    m_session.reset();
    auto library = Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::ReadWrite);
    QVERIFY(library);
    QCOMPARE((*library)->annotations().get(annotation.id)->note, u"premier"_s);
}

void TestSession::failureIsToldAndLeavesNoStep()
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    Annotation annotation = freshAnnotation();
    annotation.article = newIdentifier(); // no such article: the foreign key refuses
    QVERIFY(!m_session->saveAnnotation(annotation, u"highlight"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->history().count(), 0);
    QVERIFY(!m_session->library().annotations().get(annotation.id));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
