// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passages in the real window: quotations in several parts, and marks that are made longer and shorter.
#include "models/annotation/passage.h"
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/quotestore.h"
#include "models/library/settingstore.h"
#include "tests/ui/windowprogram.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString paragraphOfNews =
    u"« La digue tiendra », a dit le maire, « si la pluie cesse ». Les riverains doutent."_s;

/// A window with one article open.
class OpenWindow
{
public:
    OpenWindow()
    {
        auto opened = std::make_unique<Session>(
            Library::open(folder.filePath(u"l.apostille"_s), Library::Mode::Create).value());
        session = opened.get();
        Article content;
        content.metadata.title = u"Le fleuve et la digue"_s;
        content.metadata.language = u"fr"_s;
        content.blocks = {{.text = paragraphOfNews}};
        Snapshot snapshot{.bytes = paragraphOfNews.toUtf8(), .mediaType = "text/plain"};
        snapshot.captured = QDateTime::currentDateTimeUtc();
        article = session->library().articles().add(snapshot, content, 1).value();
        session->library().settings().setValue(u"window.article"_s, article.toString()).value();
        window = std::make_unique<MainWindow>(std::move(opened), lightTheme());
        window->resize(1280, 800);
        QSignalSpy painted(window.get(), &MainWindow::painted);
        window->show();
        window->reopen();
        isOpen = painted.size() > 0 || painted.wait(20'000);
        reader = window->findChild<Reader *>();
    }

    [[nodiscard]] bool select(const QString &words)
    {
        const qsizetype start = paragraphOfNews.indexOf(words);
        reader->select(start, start + words.size());
        return QTest::qWaitFor([&] { return reader->selection() == TextRange{start, start + words.size()}; },
                               10'000);
    }

    void perform(const QString &action) { window->findChild<QAction *>(action)->trigger(); }

    [[nodiscard]] std::vector<QuoteRecord> records() const
    {
        return session->library().quotes().ofArticle(article).value();
    }

    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const QuoteRecord &record : records())
            all += wordsOf(record.annotation);
        return all;
    }

    QTemporaryDir folder;
    Session *session = nullptr;
    QUuid article;
    std::unique_ptr<MainWindow> window;
    Reader *reader = nullptr;
    bool isOpen = false;
};

} // namespace

class tst_Passages : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void plusAddsASecondPart();
    void anInterruptedQuotationIsOneRecord();
    void keysMoveTheEndInOneUndoStep();
    void draggingIsAnUndoStep();
    void caretModeIsRemembered();
};

void tst_Passages::plusAddsASecondPart()
{
    OpenWindow open;
    QVERIFY(open.isOpen);
    QVERIFY(open.select(u"La digue tiendra"_s));
    open.perform(u"highlight"_s);
    QTRY_COMPARE(open.words(), QStringList{u"La digue tiendra"_s});
    QVERIFY(open.select(u"si la pluie cesse"_s));
    open.perform(u"addToQuote"_s);
    QCOMPARE(open.words(), QStringList{u"La digue tiendra […] si la pluie cesse"_s});
    const auto *cards = open.window->findChild<QAbstractItemView *>(u"cards"_s);
    QTRY_COMPARE(cards->model()->index(0, 0).data().toString(), u"La digue tiendra […] si la pluie cesse"_s);
    open.session->history().undo();
    QCOMPARE(open.words(), QStringList{u"La digue tiendra"_s});
    open.session->history().redo();
    QCOMPARE(open.words(), QStringList{u"La digue tiendra […] si la pluie cesse"_s});
}

void tst_Passages::anInterruptedQuotationIsOneRecord()
{
    OpenWindow open;
    QVERIFY(open.isOpen);
    QVERIFY(open.select(u"« La digue tiendra », a dit le maire, « si la pluie cesse »"_s));
    open.perform(u"quoteInParts"_s);
    QTRY_COMPARE(open.words(), QStringList{u"La digue tiendra […] si la pluie cesse"_s});
    QCOMPARE(open.records()[0].annotation.speech, SpeechKind::Direct);
    QTRY_VERIFY(open.window->findChild<QWidget *>(u"quoteForm"_s));
}

void tst_Passages::keysMoveTheEndInOneUndoStep()
{
    OpenWindow open;
    QVERIFY(open.isOpen);
    QVERIFY(open.select(u"La digue"_s));
    open.perform(u"highlight"_s);
    const int before = open.session->history().count();
    for (int i = 0; i < 3; ++i)
        Q_EMIT open.reader->hands().edgeStepped(RangeEdge::End, Towards::End, StepUnit::Letter);
    QCOMPARE(open.words(), QStringList{u"La digue tie"_s});
    Q_EMIT open.reader->hands().edgeStepped(RangeEdge::End, Towards::End, StepUnit::Word);
    Q_EMIT open.reader->hands().edgeStepped(RangeEdge::Start, Towards::End, StepUnit::Word);
    QCOMPARE(open.words(), QStringList{u"digue tiendra"_s});
    QCOMPARE(open.session->history().count(), before + 1);
    open.session->history().undo();
    QCOMPARE(open.words(), QStringList{u"La digue"_s});
}

void tst_Passages::draggingIsAnUndoStep()
{
    OpenWindow open;
    QVERIFY(open.isOpen);
    QVERIFY(open.select(u"La digue"_s));
    open.perform(u"highlight"_s);
    const QUuid id = open.records()[0].annotation.id;
    const qsizetype start = paragraphOfNews.indexOf(u"La digue"_s);
    Q_EMIT open.reader->hands().passageDragged(id, 0, {start, start + 16});
    QCOMPARE(open.words(), QStringList{u"La digue tiendra"_s});
    Q_EMIT open.reader->hands().passageDragged(id, 3, {start, start + 2});
    QCOMPARE(open.words(), QStringList{u"La digue tiendra"_s});
    open.session->history().undo();
    QCOMPARE(open.words(), QStringList{u"La digue"_s});
}

void tst_Passages::caretModeIsRemembered()
{
    {
        OpenWindow open;
        open.window->findChild<QAction *>(u"caretMode"_s)->setChecked(true);
        QVERIFY(open.reader->hands().caretMode());
    }
    OpenWindow open;
    QVERIFY(open.reader->hands().caretMode());
    open.window->findChild<QAction *>(u"caretMode"_s)->setChecked(false);
    QVERIFY(!open.reader->hands().caretMode());
}

QTEST_MAIN(tst_Passages)

#include "tst_passages.moc"
