// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/librarycontent.h"
#include "tests/ui/randomuser.h"
#include "tests/ui/windowprogram.h"
#include "ui/annotations/annotationpane.h"

#include <QDesktopServices>
#include <QUndoStack>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// Of each seed: few in the daily run; the whole proof is APOSTILLE_RANDOM_EVENTS=1000, and who looks for
/// more asks for other seeds too: APOSTILLE_RANDOM_SEEDS=100.
constexpr int fewEvents = 100;
constexpr int fewSeeds = 20;
constexpr int stretches = 4; ///< after each of them a note is written and looked for

int asked(const char *variable, int otherwise)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : otherwise;
}

/// The lines that only one of them has.
QString difference(const QString &before, const QString &after)
{
    const QStringList first = before.split(u'\n');
    const QStringList second = after.split(u'\n');
    QStringList lines;
    for (const QString &line : first)
        lines << (second.contains(line) ? QString() : u"- "_s + line);
    for (const QString &line : second)
        lines << (first.contains(line) ? QString() : u"+ "_s + line);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

/// Where the addresses that the random user clicks are opened: nowhere.
class NoBrowser : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &) {}
};

/// Random input on the real window: no crash, no hang, no lost edit, and undo leads all the way back.
class TestRandomInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void notesWereWritten();

private:
    int m_notes = 0;
    int m_stretches = 0;
};

void TestRandomInput::nothingIsLost_data()
{
    QTest::addColumn<unsigned>("seed");
    const int seeds = asked("APOSTILLE_RANDOM_SEEDS", fewSeeds);
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << static_cast<unsigned>(seed);
}

void TestRandomInput::nothingIsLost()
{
    QFETCH(const unsigned, seed);
    FilledWindow shown(seed % 2 == 0 ? lightTheme() : darkTheme(), {1024, 640});
    QVERIFY(shown.open(u"barrage de Montrieux"_s));
    const LibraryContent content(shown.library);
    const QString atFirst = content.annotations();
    RandomUser user(shown, seed);
    const int events = asked("APOSTILLE_RANDOM_EVENTS", fewEvents);
    for (int stretch = 0; stretch < stretches; ++stretch) {
        QVERIFY(user.act(events / stretches));
        const QString written = user.writeNote();
        ++m_stretches;
        m_notes += written.isEmpty() ? 0 : 1;
        // Some ways lead nowhere (an empty list has no next article): then it is saved as one who stays is.
        const bool kept =
            written.isEmpty() || QTest::qWaitFor([&] { return content.hasNoteWith(written); }, 1000);
        QVERIFY2(kept, qPrintable(u"lost: "_s + written));
    }
    user.comeBack();
    shown.window->findChild<AnnotationPane *>()->flush();

    QUndoStack &history = shown.session->history();
    const QString atLast = content.everything();
    const int steps = history.index(); // what the random user undid stays undone
    while (history.canUndo())
        history.undo();
    QCOMPARE(difference(atFirst, content.annotations()), QString());
    while (history.canRedo() && history.index() < steps)
        history.redo();
    QCOMPARE(difference(atLast, content.everything()), QString());
    QVERIFY(shown.session->library().check());
}

void TestRandomInput::notesWereWritten()
{
    // Not every stretch ends where there is a card; but where hardly any does, nothing has been proved.
    QVERIFY2(m_notes >= m_stretches / 3, qPrintable(QString::number(m_notes)));
}

int main(int argc, char *argv[])
{
    NoBrowser nowhere;
    const auto prepare = [&nowhere](QApplication &) {
        for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s})
            QDesktopServices::setUrlHandler(scheme, &nowhere, "open");
    };
    return runWindowTest<TestRandomInput>(argc, argv, u"apostille-test"_s, prepare);
}

#include "tst_randominput.moc"
