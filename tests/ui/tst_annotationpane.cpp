// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlibrary.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/cardmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace apostille;
using namespace Qt::StringLiterals;

using Field = AnnotationPane::Field;

namespace {

/// Keys as they come from a keyboard of any language; QTest::keyClicks knows ASCII only.
void keys(QWidget *widget, const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

} // namespace

class TestAnnotationPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<AnnotationPane> m_pane;

    Session &session() { return *m_library->session; }
    CardList &cards() { return *m_pane->findChild<CardList *>(); }
    QString cardText(int row)
    {
        return cards().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    template <typename Widget>
    Widget *field(const QString &name)
    {
        const auto found = m_pane->findChildren<Widget *>(name);
        for (Widget *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QListWidget *proposals()
    {
        for (auto *list : m_pane->window()->findChildren<QListWidget *>(u"proposals"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }

    void type(const QString &name, const QString &text, std::optional<Qt::Key> then = {})
    {
        auto *line = field<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        keys(line, text);
        if (then)
            QTest::keyClick(line, *then);
    }

    void choose(const QString &name, int value)
    {
        auto *box = field<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        const int index = box->findData(value);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void show(const Theme &theme = lightTheme(), QSize size = {350, 760})
    {
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(applicationStyleSheet(theme));
        m_pane = std::make_unique<AnnotationPane>(session(), theme);
        m_pane->resize(size);
        m_pane->showArticle(m_library->article, u"fr"_s, m_library->paragraph);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    /// The card of the mock-up: everything a quote record can carry.
    QUuid richQuote()
    {
        Annotation quote = m_library->draft(u"pressions sans précédent"_s);
        quote.speech = SpeechKind::Partial;
        quote.speakerAsWritten = u"Mme Oumarou"_s;
        quote.reportingVerb = u"s’est félicitée"_s;
        quote.translatedFrom = u"ha"_s;
        quote.note =
            u"Original **haoussa** ? voir @Kremlin, comparer avec [[sanctions 2022]] #géopolitique"_s;
        quote.sources = {
            {session().sourceNamed(u"Aïssata Oumarou"_s)->id, SourceRole::Speaker},
            {session().sourceNamed(u"AFP"_s, SourceKind::Organisation)->id, SourceRole::ReportedBy}};
        Claim claim = *session().claimNamed(u"La digue cède sous des pressions sans précédent"_s);
        claim.verdict = Verdict::False;
        session().saveClaim(claim, u"verdict"_s);
        quote.claims = {{claim.id, Stance::Supports}};
        quote.tags = {session().tagNamed(u"inondations"_s)->id};
        return m_library->add(quote);
    }

    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_pane->grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qApp->setStyle(QStyleFactory::create(u"Fusion"_s));
        qApp->setFont(interfaceFont());
    }

    void init() { m_library = std::make_unique<CardLibrary>(); }

    void cleanup()
    {
        m_pane.reset();
        m_library.reset();
    }

    void emptyPaneSaysWhatToDo()
    {
        show();
        const auto *hint = field<QLabel>(u"annotationHint"_s);
        QVERIFY(hint->text().contains(u"press H to highlight"_s));
        m_pane->showNothing();
        QVERIFY(hint->text().contains(u"Open an article"_s));
        QVERIFY(m_pane->current().isNull());
    }

    void cardsStandInTextOrderWhateverTheOrderOfMaking()
    {
        const QUuid last = m_library->quote(u"crue du siècle"_s);
        const QUuid first = m_library->quote(u"pressions sans précédent"_s);
        show();
        const QUuid middle = m_library->quote(u"à tous les riverains"_s);
        QCOMPARE(cards().model()->rowCount(), 3);
        const QList<QUuid> wanted{first, middle, last};
        for (int row = 0; row < 3; ++row)
            QCOMPARE(cards().model()->index(row, 0).data(CardModel::AnnotationRole).toUuid(), wanted[row]);
        QVERIFY(field<QLabel>(u"annotationHeader"_s)->text().startsWith(u"3 "_s));
    }

    void cardReadsLikeASentence()
    {
        richQuote();
        show();
        const QString card = cardText(0);
        for (const QString &part :
             {u"«\u202Fpressions sans précédent\u202F»"_s, u"Aïssata Oumarou"_s, u"“Mme Oumarou”"_s,
              u"s’est félicitée"_s, u"partial, translated from Hausa"_s,
              u"La digue cède sous des pressions sans précédent, supports, verdict false"_s,
              u"reported by AFP"_s, u"#inondations"_s, u"@Kremlin"_s})
            QVERIFY2(card.contains(part), qPrintable(part + u" not in "_s + card));
    }

    void highlightHasNoQuotationMarks()
    {
        m_library->add(m_library->draft(u"Le maire"_s));
        show();
        QVERIFY(cardText(0).startsWith(u"Le maire"_s));
    }

    void keysMoveBetweenCardsAndTellTheReader()
    {
        const QUuid first = m_library->quote(u"pressions sans précédent"_s);
        const QUuid second = m_library->quote(u"crue du siècle"_s);
        show();
        QSignalSpy told(m_pane.get(), &AnnotationPane::currentChanged);
        m_pane->setCurrent(first);
        QCOMPARE(m_pane->current(), first);
        QCOMPARE(told.count(), 0); // the reader said so itself
        QTest::keyClick(&cards(), Qt::Key_Down);
        QCOMPARE(m_pane->current(), second);
        QCOMPARE(told.takeFirst().first().toUuid(), second);
        QTest::keyClick(&cards(), Qt::Key_Up);
        QCOMPARE(m_pane->current(), first);
    }

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
        QCOMPARE(session().history().undoText(), u"remove claim"_s);
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
        QCOMPARE(session().history().undoText(), u"set kind of speech"_s);
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

    void deletedCardComesBackByUndo()
    {
        const QUuid first = m_library->quote(u"pressions sans précédent"_s);
        const QUuid second = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->setCurrent(first);
        cards().setFocus();
        QTest::keyClick(&cards(), Qt::Key_Delete);
        QCOMPARE(cards().model()->rowCount(), 1);
        QCOMPARE(m_pane->current(), second);
        session().history().undo();
        QCOMPARE(cards().model()->rowCount(), 2);
        QCOMPARE(cards().model()->index(0, 0).data(CardModel::AnnotationRole).toUuid(), first);
        m_pane->edit(first, Field::Note);
        session().trashAnnotation(first);
        QVERIFY(!field<QPlainTextEdit>(u"note"_s));
    }

    void digitGivesTheMarkItsRole()
    {
        const QUuid id = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->setCurrent(id);
        QTest::keyClick(&cards(), Qt::Key_2);
        QCOMPARE(m_library->onDisk(id).annotation.colour, MarkColour::Red);
        QVERIFY(cardText(0).contains(u"marked as doubtful"_s));
    }

    void menuCopiesColoursAndDeletes()
    {
        const QUuid id = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->setCurrent(id);
        QSignalSpy copied(m_pane.get(), &AnnotationPane::copyRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(cards().viewport(), &event);
        auto *menu = m_pane->findChild<QMenu *>(u"cardMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 5);
        menu->actions().at(1)->trigger();
        QCOMPARE(copied.takeFirst().first().toUuid(), id);
        QMenu *colours = menu->actions().at(2)->menu();
        QCOMPARE(colours->actions().size(), 8);
        colours->actions().at(4)->trigger();
        QCOMPARE(m_library->onDisk(id).annotation.colour, MarkColour::Purple);
        menu->actions().at(4)->trigger();
        QCOMPARE(cards().model()->rowCount(), 0);
        menu->close();
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

    void everyControlHasAName()
    {
        const QUuid id = richQuote();
        show();
        m_pane->edit(id, Field::Speaker);
        int controls = 0;
        for (const QWidget *control : m_pane->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || control->focusProxy())
                continue;
            ++controls;
            const QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' +
                                control->objectName()));
        }
        QVERIFY(controls > 20);
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

    void fiveHundredAnnotationsOpenAtOnce()
    {
        QStringList words;
        for (int i = 0; i < 500; ++i) {
            Annotation quote = m_library->draft(u"pressions sans précédent"_s);
            quote.anchor.exact =
                u"mot %1 des pressions sans précédent sur la digue "_s.arg(i).repeated(1 + i % 5);
            quote.anchor.start += i;
            quote.note = i % 3 ? QString() : u"une note **grasse** de quelque longueur, @Kremlin"_s;
            QVERIFY(session().library().annotations().save(quote).has_value());
        }
        show();
        m_pane->showNothing();
        qApp->processEvents();
        const auto records = session().library().quotes().ofArticle(m_library->article);
        QElapsedTimer reading;
        reading.start();
        QCOMPARE(session().library().quotes().ofArticle(m_library->article)->size(), 500U);
        const qint64 inLibrary = reading.nsecsElapsed();
        QElapsedTimer clock;
        clock.start();
        m_pane->showArticle(m_library->article, u"fr"_s, m_library->paragraph);
        m_pane->grab();
        const qint64 all = clock.nsecsElapsed();
        qInfo("500 annotations: %.1f ms, of which the library %.1f ms", double(all) / 1e6,
              double(inLibrary) / 1e6);
        // Three times the bar, because tests run beside others and without optimisation.
        QVERIFY(double(all - inLibrary) / 1e6 < 150);
        QCOMPARE(cards().model()->rowCount(), 500);
        m_pane->setCurrent(records->at(437).annotation.id);
        const QRect card = cards().visualRect(cards().model()->index(437, 0));
        QVERIFY(cards().viewport()->rect().intersects(card));
        cards().verticalScrollBar()->setValue(cards().verticalScrollBar()->maximum());
        QVERIFY(cards().visualRect(cards().model()->index(499, 0)).bottom() <=
                cards().viewport()->height() + 8);
    }

    void cardsDoNotOverlapAndKeepTheirPlaceWhileScrollingUp()
    {
        for (int i = 0; i < 40; ++i) {
            Annotation quote = m_library->draft(u"pressions sans précédent"_s);
            quote.anchor.exact = u"iiii llll iiii "_s.repeated(1 + i % 9);
            quote.anchor.start += i;
            QVERIFY(session().library().annotations().save(quote).has_value());
        }
        show();
        cards().verticalScrollBar()->setValue(cards().verticalScrollBar()->maximum());
        for (int step = 0; step < 30; ++step) {
            const QModelIndex seen = cards().indexAt(QPoint(60, 300));
            const int before = cards().visualRect(seen).top();
            const int value = cards().verticalScrollBar()->value();
            cards().verticalScrollBar()->setValue(value - 40);
            if (value < 40)
                break;
            QCOMPARE(cards().visualRect(seen).top(), before + 40);
        }
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("light-350") << false << 350;
        QTest::newRow("dark-350") << true << 350;
        QTest::newRow("light-280") << false << 280;
        QTest::newRow("light-420") << false << 420;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(int, width);
        const QUuid rich = richQuote();
        Annotation red = m_library->draft(u"à tous les riverains"_s);
        red.colour = MarkColour::Red;
        red.speech = SpeechKind::Direct;
        red.reportingVerb = u"Selon elle"_s;
        red.sources = {{session().sourceNamed(u"Aïssata Oumarou"_s)->id, SourceRole::Speaker}};
        m_library->add(red);
        for (const auto &[words, colour] :
             {std::pair{u"crue du siècle"_s, MarkColour::Green}, std::pair{u"Le maire"_s, MarkColour::Purple},
              std::pair{u"avant l’hiver"_s, MarkColour::Blue}}) {
            Annotation mark = m_library->draft(words);
            mark.colour = colour;
            m_library->add(mark);
        }
        show(dark ? darkTheme() : lightTheme(), {width, 820});
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        m_pane->setCurrent(rich);
        picture(u"cards-"_s + name);
        m_pane->edit(rich, Field::Speaker);
        qApp->processEvents();
        const auto *note = field<QPlainTextEdit>(u"note"_s);
        QVERIFY(note);
        for (const QWidget *each : m_pane->findChild<QWidget *>(u"quoteForm"_s)->findChildren<QWidget *>()) {
            if (each->isVisible())
                QVERIFY2(each->mapTo(m_pane.get(), QPoint(each->width(), 0)).x() <= width,
                         qPrintable(each->objectName()));
        }
        picture(u"form-"_s + name);
        type(u"source"_s, u"A"_s);
        picture(u"proposals-"_s + name);
    }
};

QTEST_MAIN(TestAnnotationPane)
#include "tst_annotationpane.moc"
