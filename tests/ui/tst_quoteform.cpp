// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownpane.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace apostille;

/// A card that is being edited in its place.
class TestQuoteForm : public QObject, private ShownPane
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { start(); }
    void cleanup() { stop(); }

    void everyFieldOfTheFormIsKept()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Speaker);
        type(u"speaker"_s, u"Aïssata Oumarou"_s, Qt::Key_Return);
        type(u"written"_s, u"Mme Oumarou"_s);
        type(u"verb"_s, u"s’est félicitée"_s);
        choose(u"speech"_s, static_cast<int>(SpeechKind::Direct));
        auto *language = field<QComboBox>(u"language"_s);
        language->setCurrentIndex(language->findData(u"ha"_s));
        Q_EMIT language->activated(language->currentIndex());
        auto *original = field<QPlainTextEdit>(u"original"_s);
        QVERIFY2(original, "the original wording appears with a language");
        keys(original, u"matsin lamba"_s);
        type(u"claim"_s, u"La digue tient"_s, Qt::Key_Return);
        choose(u"stance"_s, static_cast<int>(Stance::Refutes));
        choose(u"verdict"_s, static_cast<int>(Verdict::Misleading));
        choose(u"role"_s, static_cast<int>(SourceRole::Evidence));
        type(u"source"_s, u"Rapport 2023"_s, Qt::Key_Return);
        type(u"tag"_s, u"#inondations"_s, Qt::Key_Return);
        keys(field<QPlainTextEdit>(u"note"_s), u"À vérifier"_s);
        m_pane->flush();

        const QuoteRecord kept = m_library->onDisk(id);
        QCOMPARE(kept.annotation.speakerAsWritten, u"Mme Oumarou"_s);
        QCOMPARE(kept.annotation.reportingVerb, u"s’est félicitée"_s);
        QCOMPARE(kept.annotation.speech, SpeechKind::Direct);
        QCOMPARE(kept.annotation.translatedFrom, u"ha"_s);
        QCOMPARE(kept.annotation.originalWording, u"matsin lamba"_s);
        QCOMPARE(kept.annotation.note, u"À vérifier"_s);
        QCOMPARE(kept.sources.size(), 2U);
        QCOMPARE(kept.sources[0].source.name, u"Aïssata Oumarou"_s);
        QCOMPARE(kept.sources[0].role, SourceRole::Speaker);
        QCOMPARE(kept.sources[1].source.name, u"Rapport 2023"_s);
        QCOMPARE(kept.sources[1].role, SourceRole::Evidence);
        QCOMPARE(kept.claims.size(), 1U);
        QCOMPARE(kept.claims[0].stance, Stance::Refutes);
        QCOMPARE(kept.claims[0].claim.verdict, Verdict::Misleading);
        QCOMPARE(kept.tags, QStringList{u"inondations"_s});
    }

    void typingIsSavedWithinASecondAndAsOneStep()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Note);
        auto *note = field<QPlainTextEdit>(u"note"_s);
        const int steps = session().history().count();
        keys(note, u"un"_s);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(QTest::qWaitFor([&] { return m_library->onDisk(id).annotation.note == u"un"_s; }, 1000));
        QVERIFY(clock.elapsed() < 1000);
        keys(note, u" deux"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_library->onDisk(id).annotation.note == u"un deux"_s; }, 1000));
        QCOMPARE(session().history().count(), steps + 1);
        QCOMPARE(session().history().undoText(), u"edit note"_s);
    }

    void leavingTheFieldSavesAtOnce()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Note);
        keys(field<QPlainTextEdit>(u"note"_s), u"vite"_s);
        field<QLineEdit>(u"verb"_s)->setFocus();
        QCOMPARE(m_library->onDisk(id).annotation.note, u"vite"_s);
    }

    void halfTypedNameIsKeptWhenTheCardIsLeft()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Speaker);
        type(u"speaker"_s, u"Ali"_s);
        QTest::keyClick(field<QLineEdit>(u"speaker"_s), Qt::Key_Escape); // the list
        QTest::keyClick(field<QLineEdit>(u"speaker"_s), Qt::Key_Escape); // the form
        QVERIFY(!field<QLineEdit>(u"speaker"_s));
        QVERIFY(cards().hasFocus());
        const QuoteRecord kept = m_library->onDisk(id);
        QCOMPARE(kept.sources.size(), 1U);
        QCOMPARE(kept.sources[0].source.name, u"Ali"_s);
    }

    void cardIsWholeWhenTheFormIsLeft()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Note);
        keys(field<QPlainTextEdit>(u"note"_s), u"WWW MMM\n\n"_s.repeated(6));
        QTest::keyClick(field<QPlainTextEdit>(u"note"_s), Qt::Key_Escape);
        QVERIFY(cards().hasFocus());
        QTest::qWait(50);
        const auto height = [this] { return cards().visualRect(cards().model()->index(0, 0)).height(); };
        const int left = height();
        cards().doItemsLayout();
        QCOMPARE(left, height());
    }

    void controlEnterGoesBackToWhereTheUserWas()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        QLineEdit reader(m_pane.get());
        reader.show();
        reader.setFocus();
        m_pane->edit(id, Field::Note);
        QVERIFY(field<QPlainTextEdit>(u"note"_s)->hasFocus());
        QTest::keyClick(field<QPlainTextEdit>(u"note"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!field<QPlainTextEdit>(u"note"_s));
        QVERIFY(reader.hasFocus());
    }

    void completionFindsByAliasAndOffersToCreate()
    {
        Source known = *session().sourceNamed(u"Agence France-Presse"_s, SourceKind::Organisation);
        known.aliases = {u"AFP"_s};
        session().saveSource(known, u"alias"_s);
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Speaker);
        type(u"source"_s, u"AF"_s);
        QListWidget *list = proposals();
        QVERIFY(list);
        QCOMPARE(list->item(0)->text(), u"Agence France-Presse"_s);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"AFP"_s));
        QCOMPARE(list->item(list->count() - 1)->text(), u"Create “AF”"_s);
        QTest::keyClick(field<QLineEdit>(u"source"_s), Qt::Key_Return);
        QCOMPARE(m_library->onDisk(id).sources.at(0).source.id, known.id);
        type(u"source"_s, u"AF"_s);
        QTest::keyClick(field<QLineEdit>(u"source"_s), Qt::Key_Up); // round to the last: create
        QTest::keyClick(field<QLineEdit>(u"source"_s), Qt::Key_Return);
        QCOMPARE(m_library->onDisk(id).sources.at(1).source.name, u"AF"_s);
    }

    void verbCompletesInTheArticlesLanguageButTakesAnyWord()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Speaker);
        type(u"verb"_s, u"a décl"_s);
        QVERIFY(proposals());
        QCOMPARE(proposals()->item(0)->text(), u"a déclaré"_s);
        QTest::keyClick(field<QLineEdit>(u"verb"_s), Qt::Key_Down);
        QTest::keyClick(field<QLineEdit>(u"verb"_s), Qt::Key_Return);
        m_pane->flush();
        QCOMPARE(m_library->onDisk(id).annotation.reportingVerb, u"a déclaré"_s);
        field<QLineEdit>(u"verb"_s)->selectAll();
        type(u"verb"_s, u"dit"_s, Qt::Key_Return);
        m_pane->flush();
        QCOMPARE(m_library->onDisk(id).annotation.reportingVerb, u"dit"_s);
    }

    void backspaceAndDeleteTakeChipsOffButNeverTheCard()
    {
        const QUuid id = richQuote();
        show();
        m_pane->edit(id, Field::Speaker);
        QTest::keyClick(field<QLineEdit>(u"tag"_s), Qt::Key_Backspace);
        QVERIFY(m_library->onDisk(id).tags.isEmpty());
        QTest::keyClick(field<QLineEdit>(u"source"_s), Qt::Key_Delete);
        QCOMPARE(m_library->onDisk(id).annotation.id, id);
        auto *remove = field<QAbstractButton>(u"removeClaim"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(m_library->onDisk(id).claims.empty());
        QCOMPARE(session().history().undoText(),
                 u"remove claim “La digue cède sous des pressions sans p…”"_s);
    }

    void claimChangesEverywhereAtOnce()
    {
        const QUuid id = richQuote();
        Annotation other = m_library->draft(u"crue du siècle"_s);
        other.speech = SpeechKind::Direct;
        other.claims = {{m_library->onDisk(id).claims[0].claim.id, Stance::Mentions}};
        m_library->add(other);
        show();
        m_pane->edit(id, Field::Claim);
        choose(u"verdict"_s, static_cast<int>(Verdict::MostlyTrue));
        QVERIFY(cardText(1).contains(u"verdict mostly true"_s));
        auto *statement = field<QPlainTextEdit>(u"claimStatement"_s);
        statement->moveCursor(QTextCursor::End);
        keys(statement, u" depuis 1998"_s);
        QVERIFY(QTest::qWaitFor([&] { return cardText(1).contains(u"précédent depuis 1998"_s); }, 1000));
        QCOMPARE(statement->textCursor().position(), static_cast<int>(statement->toPlainText().size()));
    }

    void undoAndRedoShowInCardAndForm()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Speaker);
        choose(u"speech"_s, static_cast<int>(SpeechKind::ScareQuote));
        QCOMPARE(session().history().undoText(), u"set kind of speech to “scare quote”"_s);
        session().history().undo();
        QCOMPARE(field<QComboBox>(u"speech"_s)->currentData().toInt(), static_cast<int>(SpeechKind::Partial));
        session().history().redo();
        QCOMPARE(field<QComboBox>(u"speech"_s)->currentData().toInt(),
                 static_cast<int>(SpeechKind::ScareQuote));
        auto *note = field<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        keys(note, u"faux"_s);
        m_pane->flush();
        session().history().undo();
        QCOMPARE(note->toPlainText(), QString());
        session().history().redo();
        QCOMPARE(note->toPlainText(), u"faux"_s);
    }

    void newerTypingOutlivesAChangeFromOutside()
    {
        const QUuid id = m_library->quote(u"pressions sans précédent"_s);
        show();
        m_pane->edit(id, Field::Note);
        auto *note = field<QPlainTextEdit>(u"note"_s);
        keys(note, u"plus neuf"_s);
        Annotation theirs = session().library().annotations().get(id).value();
        theirs.reportingVerb = u"a dit"_s;
        session().saveAnnotation(theirs, u"elsewhere"_s);
        QCOMPARE(note->toPlainText(), u"plus neuf"_s);
        QCOMPARE(field<QLineEdit>(u"verb"_s)->text(), u"a dit"_s);
        m_pane->flush();
        QCOMPARE(m_library->onDisk(id).annotation.note, u"plus neuf"_s);
        QCOMPARE(m_library->onDisk(id).annotation.reportingVerb, u"a dit"_s);
    }

    void cursorStaysByItsWordsWhenTheNoteChangesOutside()
    {
        Annotation quote = m_library->draft(u"crue du siècle"_s);
        quote.note = u"avant milieu après"_s;
        const QUuid id = m_library->add(quote);
        show();
        m_pane->edit(id, Field::Note);
        auto *note = field<QPlainTextEdit>(u"note"_s);
        QTextCursor cursor = note->textCursor();
        cursor.setPosition(12); // behind « milieu »
        note->setTextCursor(cursor);
        quote.note = u"bien avant milieu après"_s;
        session().saveAnnotation(quote, u"elsewhere"_s);
        QCOMPARE(note->toPlainText(), quote.note);
        QCOMPARE(note->textCursor().position(), 17);
    }

    void refusedSaveLeavesTheTextAndSaysSo()
    {
        const QUuid id = m_library->quote(u"crue du siècle"_s);
        m_library->session.reset();
        auto opened = Library::open(m_library->path(), Library::Mode::ReadOnly);
        QVERIFY(opened.has_value());
        m_library->session = std::make_unique<Session>(std::move(*opened));
        show();
        QSignalSpy failed(&session(), &Session::failed);
        m_pane->edit(id, Field::Note);
        keys(field<QPlainTextEdit>(u"note"_s), u"perdu ?"_s);
        m_pane->flush();
        QVERIFY(failed.count() > 0);
        QCOMPARE(field<QPlainTextEdit>(u"note"_s)->toPlainText(), u"perdu ?"_s);
    }

    void tabGoesThroughTheSentenceInOrder()
    {
        const QUuid id = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->edit(id, Field::Speaker);
        QStringList order;
        for (int i = 0; i < 9; ++i) {
            order += qApp->focusWidget()->objectName();
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"speaker"_s, u"written"_s, u"verb"_s, u"speech"_s, u"language"_s,
                                     u"claim"_s, u"role"_s, u"source"_s, u"tag"_s}));
        QCOMPARE(qApp->focusWidget()->objectName(), u"note"_s);
    }
};

QTEST_MAIN(TestQuoteForm)
#include "tst_quoteform.moc"
