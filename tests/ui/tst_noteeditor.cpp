// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlibrary.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/notedocument.h"
#include "ui/annotations/noteeditor.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <memory>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

void keys(QWidget *widget, const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

/// The colour that the highlighter gives the first letter of a word.
QColor colourOf(const QPlainTextEdit &editor, const QString &word)
{
    const int position = static_cast<int>(editor.toPlainText().indexOf(word));
    const QTextBlock block = editor.document()->findBlock(position);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int within = position - block.position();
        if (range.start <= within && within < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class TestNoteEditor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<AnnotationPane> m_pane;
    QUuid m_quote;

    Session &session() { return *m_library->session; }
    NoteEditor *editor() { return m_pane->findChild<NoteEditor *>(); }

    QListWidget *proposals()
    {
        for (auto *list : m_pane->findChildren<QListWidget *>(u"proposals"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<CardLibrary>();
        m_quote = m_library->quote(u"pressions sans précédent"_s);
        m_pane = std::make_unique<AnnotationPane>(session(), lightTheme());
        m_pane->resize(350, 760);
        m_pane->showArticle(m_library->article, u"fr"_s, m_library->paragraph);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->edit(m_quote, AnnotationPane::Field::Note);
        QVERIFY(editor()->hasFocus());
    }

    void cleanup()
    {
        m_pane.reset();
        m_library.reset();
    }

    void mentionLinks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("linked");
        QTest::newRow("a new source is evidence")
            << u"voir @Krem"_s << u"voir @Krem "_s << u"evidence Krem"_s;
        QTest::newRow("a known source, by part of its name")
            << u"voir @Agen"_s << u"voir @[Agence France-Presse] "_s << u"evidence Agence France-Presse"_s;
        QTest::newRow("a tag") << u"#géopo"_s << u"#géopo "_s << u"tag géopo"_s;
        QTest::newRow("a known claim")
            << u"cf. [[digue"_s << u"cf. [[La digue tient]] "_s << u"mentions La digue tient"_s;
    }

    void mentionLinks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, note);
        QFETCH(QString, linked);
        QVERIFY(session().sourceNamed(u"Agence France-Presse"_s, SourceKind::Organisation).has_value());
        QVERIFY(session().claimNamed(u"La digue tient"_s).has_value());
        keys(editor(), typed);
        QVERIFY(proposals());
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(!proposals());
        QCOMPARE(editor()->toPlainText(), note);
        const QuoteRecord kept = m_library->onDisk(m_quote);
        QCOMPARE(kept.annotation.note, note); // at once, together with its link
        QStringList links;
        for (const CitedSource &cited : kept.sources)
            links += (cited.role == SourceRole::Evidence ? u"evidence "_s : u"other "_s) + cited.source.name;
        for (const CitedClaim &cited : kept.claims)
            links +=
                (cited.stance == Stance::Mentions ? u"mentions "_s : u"other "_s) + cited.claim.statement;
        for (const QString &tag : kept.tags)
            links += u"tag "_s + tag;
        QCOMPARE(links, QStringList{linked});
    }

    void speakerMentionedIsNoSecondLink()
    {
        Annotation quote = session().library().annotations().get(m_quote).value();
        quote.sources = {{session().sourceNamed(u"Aïssata"_s)->id, SourceRole::Speaker}};
        session().saveAnnotation(quote, u"speaker"_s);
        keys(editor(), u"@Aïss"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_library->onDisk(m_quote).sources.size(), 1U);
    }

    void escapeClosesTheListBeforeTheForm()
    {
        keys(editor(), u"#a"_s);
        QVERIFY(proposals());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!proposals());
        QVERIFY(editor()->isVisible());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(m_library->onDisk(m_quote).annotation.note, u"#a"_s);
        QVERIFY(m_pane->findChild<QWidget *>(u"cards"_s)->hasFocus());
    }

    void plainTypingOffersNothing()
    {
        keys(editor(), u"courriel moi@exemple.fr et `#code` "_s);
        QVERIFY(!proposals());
    }

    void enterMakesANewLine()
    {
        keys(editor(), u"un"_s);
        const int height = editor()->height();
        QTest::keyClick(editor(), Qt::Key_Return);
        QTest::keyClick(editor(), Qt::Key_Return);
        keys(editor(), u"deux"_s);
        QCOMPARE(editor()->toPlainText(), u"un\n\ndeux"_s);
        QVERIFY(editor()->height() > height);
    }

    void ownWordsAreTakenBackBeforeTheWindowsUndo()
    {
        QKeyEvent idle(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QApplication::sendEvent(editor(), &idle);
        QVERIFY2(!idle.isAccepted(), "nothing typed: the key is the window's");
        keys(editor(), u"mot"_s);
        QKeyEvent busy(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QApplication::sendEvent(editor(), &busy);
        QVERIFY2(busy.isAccepted(), "typed words: the key is the editor's");
    }

    void mentionsAreColouredInBothThemes()
    {
        keys(editor(), u"voir @Kremlin et #tag."_s);
        QCOMPARE(colourOf(*editor(), u"@Kremlin"_s), sourceMentionColour(lightTheme()));
        QCOMPARE(colourOf(*editor(), u"#tag"_s), topicMentionColour(lightTheme()));
        m_pane->setTheme(darkTheme());
        QCOMPARE(colourOf(*editor(), u"@Kremlin"_s), sourceMentionColour(darkTheme()));
        QCOMPARE(colourOf(*editor(), u"#tag"_s), topicMentionColour(darkTheme()));
    }

    void restingNoteIsRenderedAndClosed()
    {
        const auto document =
            noteDocument(u"**gras** <b>brut</b> ![x](file:///etc/passwd) @Kremlin"_s, QFont(), lightTheme());
        QVERIFY(document->toPlainText().startsWith(u"gras <b>brut</b>"_s));
        QVERIFY(!document->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
    }
};

QTEST_MAIN(TestNoteEditor)
#include "tst_noteeditor.moc"
