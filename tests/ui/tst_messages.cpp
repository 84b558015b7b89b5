// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says without being asked: the message bar above its panes, the status line below.
#include "tests/ui/cardlibrary.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerActsAndTakesTheMessageAway();
    void anAnswerMaySayMore();
    void aMessageCanBeDismissed();
    void anAlarmStaysUntilItIsAnswered();
    void aNewerNoteTakesTheOldOnesPlace();
    void workGoesOnBehindAnAlarm();
    void workShowsHowFarItIsAndCanBeCancelled();
    void theStateOfSavingIsTold();
    void theCaptureIsToldWhileItsArticleIsOpen();
};

namespace {

/// Buttons that were replaced are gone with the next turn of the event loop.
QPushButton *onlyAnswer(MessageBar &bar)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto answers = bar.findChildren<QPushButton *>();
    return answers.size() == 1 ? answers.constFirst() : nullptr;
}

} // namespace

void TestMessages::anAnswerActsAndTakesTheMessageAway()
{
    MessageBar bar;
    QVERIFY(bar.words().isEmpty());
    int undone = 0;
    bar.say(u"Moved to the trash."_s, MessageBar::Tone::Note, {{u"Undo"_s, [&] { ++undone; }}});
    QCOMPARE(bar.words(), u"Moved to the trash."_s);
    QPushButton *answer = onlyAnswer(bar);
    QVERIFY(answer);
    QCOMPARE(answer->text(), u"Undo"_s);
    answer->click();
    QCOMPARE(undone, 1);
    QVERIFY(bar.isHidden());
}

void TestMessages::anAnswerMaySayMore()
{
    MessageBar bar;
    bar.say(u"Failed."_s, MessageBar::Tone::Alarm, {{u"Try again"_s, [&] { bar.say(u"Failed again."_s); }}});
    onlyAnswer(bar)->click();
    QCOMPARE(bar.words(), u"Failed again."_s);
    QVERIFY(!onlyAnswer(bar));
}

void TestMessages::aMessageCanBeDismissed()
{
    MessageBar bar;
    bar.say(u"Everything is read."_s);
    auto *close = bar.findChild<QToolButton *>();
    QVERIFY(close);
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QVERIFY(bar.words().isEmpty());
}

void TestMessages::anAlarmStaysUntilItIsAnswered()
{
    MessageBar bar;
    bar.say(u"Not saved."_s, MessageBar::Tone::Alarm);
    bar.say(u"Not saved."_s, MessageBar::Tone::Alarm); // the same once more is no news
    bar.say(u"Copied."_s);
    bar.say(u"Not found."_s, MessageBar::Tone::Alarm);
    QCOMPARE(bar.words(), u"Not saved."_s);
    bar.dismiss();
    QCOMPARE(bar.words(), u"Copied."_s);
    bar.dismiss();
    QCOMPARE(bar.words(), u"Not found."_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestMessages::aNewerNoteTakesTheOldOnesPlace()
{
    MessageBar bar;
    bar.say(u"Copied."_s);
    bar.say(u"Moved."_s);
    QCOMPARE(bar.words(), u"Moved."_s);
    bar.dismiss();
    QVERIFY(bar.isHidden());
}

void TestMessages::workGoesOnBehindAnAlarm()
{
    MessageBar bar;
    bar.say(u"Not found."_s, MessageBar::Tone::Alarm);
    bar.showWork(u"Adding…"_s, [] {});
    QCOMPARE(bar.words(), u"Not found."_s);
    bar.dismiss();
    QCOMPARE(bar.words(), u"Adding…"_s);
    bar.endWork();
    QVERIFY(bar.isHidden());
    bar.say(u"Not found."_s, MessageBar::Tone::Alarm);
    bar.showWork(u"Adding…"_s, [] {});
    bar.endWork();
    QCOMPARE(bar.words(), u"Not found."_s);
    bar.dismiss();
    QVERIFY(bar.isHidden());
}

void TestMessages::workShowsHowFarItIsAndCanBeCancelled()
{
    MessageBar bar;
    bool cancelled = false;
    bar.showWork(u"Adding page.html…"_s, [&] { cancelled = true; });
    const auto *progress = bar.findChild<QProgressBar *>();
    QVERIFY(!progress->isHidden());
    QCOMPARE(progress->maximum(), 0); // nobody knows yet
    bar.setProgress(5'000'000'000, 20'000'000'000);
    QCOMPARE(4 * progress->value(), progress->maximum());
    onlyAnswer(bar)->click();
    QVERIFY(cancelled);
    bar.say(u"Done."_s);
    QVERIFY(progress->isHidden());
}

void TestMessages::theStateOfSavingIsTold()
{
    CardLibrary library;
    StatusLine line(*library.session);
    const auto *saved = line.findChild<QLabel *>(u"saved"_s);
    const QString good = saved->text();
    QVERIFY(!library.session->trashAnnotation(newIdentifier()));
    QVERIFY(saved->text() != good);
    library.quote(u"pressions"_s);
    QCOMPARE(saved->text(), good);
}

void TestMessages::theCaptureIsToldWhileItsArticleIsOpen()
{
    CardLibrary library;
    StatusLine line(*library.session);
    const auto *capture = line.findChild<QLabel *>(u"capture"_s);
    const auto version = library.session->library().articles().currentVersion(library.article);
    const auto snapshot = library.session->library().articles().snapshotHead(version->snapshot);
    line.describe(*version);
    QVERIFY(capture->text().contains(snapshot->hash.left(8)));
    QVERIFY(capture->toolTip().contains(snapshot->hash));
    line.describeNothing();
    QVERIFY(capture->text().isEmpty());
    QVERIFY2(capture->toolTip().isEmpty(), "the hash of an article that is not open");
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
