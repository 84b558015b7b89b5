// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownwindow.h"
#include "ui/keys/keylist.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keysheet.h"
#include "ui/keys/typingguard.h"
#include "ui/reader/keybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace apostille;
using namespace Qt::StringLiterals;

/// Which keys do what, that they can be others, and that letters are letters while typing.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chosenKeysSurviveARestart();
    void keysOfAnotherCommandCanBeTaken();
    void standardKeysComeBack();
    void lettersCanBeSwitchedOff();
    void lettersAreThoseThatTypingProduces();
    void lettersNeverActWhileTyping();
    void lettersActInTheList();
    void theSelectionBarShowsTheKeysAsTheyAre();
    void noTwoCommandsShareAKey();
    void theSheetFindsCommandsAndKeys();
};

namespace {

/// Two commands with keys, as the window has them.
struct Commands
{
    Commands()
    {
        next.setObjectName(u"next"_s);
        next.setShortcut(QKeySequence(Qt::Key_J));
        back.setObjectName(u"back"_s);
        back.setShortcuts({QKeySequence(Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_B)});
    }

    [[nodiscard]] QList<QAction *> all() { return {&next, &back}; }

    QAction next{u"Next"_s};
    QAction back{u"Back"_s};
};

} // namespace

void TestKeys::init()
{
    forgetPreferences();
}

void TestKeys::chosenKeysSurviveARestart()
{
    {
        Commands commands;
        KeyMap map(commands.all(), nullptr);
        map.setKeys(&commands.next, {QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::Key_Down)});
        QCOMPARE(commands.next.shortcuts().size(), 2);
        map.setKeys(&commands.back, {});
    }
    QFile file(Preferences().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().contains("next=\"Ctrl+N; Down\""), "readable and mendable by hand");
    Commands commands;
    const KeyMap map(commands.all(), nullptr);
    QCOMPARE(commands.next.shortcuts(),
             (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::Key_Down)}));
    QVERIFY(commands.back.shortcuts().isEmpty());
}

void TestKeys::keysOfAnotherCommandCanBeTaken()
{
    Commands commands;
    KeyMap map(commands.all(), nullptr);
    QCOMPARE(map.otherUsers(QKeySequence(Qt::Key_K), &commands.next), QList<QAction *>{&commands.back});
    QVERIFY(map.otherUsers(QKeySequence(Qt::Key_K), &commands.back).isEmpty());
    QVERIFY2(!map.otherUsers(QKeySequence(Qt::Key_K, Qt::Key_X), &commands.next).isEmpty(),
             "what begins like other keys can never be pressed");
    map.take(&commands.next, QKeySequence(Qt::Key_K));
    QCOMPARE(commands.next.shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_K)});
    QCOMPARE(commands.back.shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_B)});
    QVERIFY(map.otherUsers(QKeySequence(Qt::Key_K), &commands.next).isEmpty());
}

void TestKeys::standardKeysComeBack()
{
    Commands commands;
    KeyMap map(commands.all(), nullptr);
    map.take(&commands.next, QKeySequence(Qt::Key_K));
    map.reset(&commands.next);
    QVERIFY(map.isStandard(&commands.next));
    QCOMPARE(commands.next.shortcut(), QKeySequence(Qt::Key_J));
    QVERIFY(!map.isStandard(&commands.back));
    map.resetAll();
    QCOMPARE(commands.back.shortcuts().size(), 2);
    QVERIFY(!Preferences().contains(u"keys/back"_s));
}

void TestKeys::lettersCanBeSwitchedOff()
{
    Commands commands;
    KeyMap map(commands.all(), nullptr);
    map.setLettersOn(false);
    QVERIFY(commands.next.shortcuts().isEmpty());
    QCOMPARE(commands.back.shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_B)});
    Commands later;
    KeyMap again(later.all(), nullptr);
    QVERIFY(!again.lettersOn());
    QVERIFY(later.next.shortcuts().isEmpty());
    again.setLettersOn(true);
    QCOMPARE(later.next.shortcut(), QKeySequence(Qt::Key_J));
}

void TestKeys::lettersAreThoseThatTypingProduces()
{
    for (const auto key : {Qt::Key_J, Qt::Key_Slash, Qt::Key_BracketLeft, Qt::Key_1, Qt::Key_Space})
        QVERIFY(isLetterKey(QKeySequence(key)));
    QVERIFY(isLetterKey(QKeySequence(Qt::SHIFT | Qt::Key_A)));
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_J, Qt::ALT | Qt::Key_1, Qt::SHIFT | Qt::Key_Delete})
        QVERIFY(!isLetterKey(QKeySequence(key)));
    QVERIFY(!isLetterKey(QKeySequence(Qt::Key_F6)));
}

namespace {

/// Presses every letter key of the window's commands as the keyboard would, through the shortcuts.
void pressLetters(QWidget &field, const QList<QAction *> &actions)
{
    for (const QAction *action : actions)
        for (const QKeySequence &keys : action->shortcuts())
            if (isLetterKey(keys))
                QTest::keyClick(field.window()->windowHandle(), keys[0].key(), keys[0].keyboardModifiers());
}

} // namespace

void TestKeys::lettersNeverActWhileTyping()
{
    ShownWindow shown;
    shown.openArticle();
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QStringList ran;
    for (const QAction *action : shown.window->actions())
        connect(action, &QAction::triggered, this, [&ran, action] { ran.append(action->objectName()); });
    shown.action(u"nextAnnotation"_s)->trigger();
    shown.action(u"quote"_s)->trigger();
    QTRY_VERIFY(shown.find<QWidget>(u"quoteForm"_s));
    ran.clear();
    int fields = 0;
    for (auto *field : shown.window->findChildren<QWidget *>()) {
        if (!field->isVisible() || !field->isEnabled() || field->focusPolicy() == Qt::NoFocus ||
            !takesLetters(field))
            continue;
        field->setFocus();
        if (QApplication::focusWidget() != field)
            continue;
        pressLetters(*field, shown.window->actions());
        QVERIFY2(ran.isEmpty(), qPrintable(field->objectName() + u" let through "_s + ran.join(u' ')));
        ++fields;
    }
    QVERIFY2(fields >= 8, "search field, and speaker, verb, claim, source, tag, note … of the form");
}

void TestKeys::lettersActInTheList()
{
    ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QSignalSpy searched(shown.action(u"searchLibrary"_s), &QAction::triggered);
    QTest::keyClick(shown.window->windowHandle(), Qt::Key_Slash);
    QCOMPARE(searched.size(), 1);
}

void TestKeys::theSelectionBarShowsTheKeysAsTheyAre()
{
    const ShownWindow shown;
    auto *map = shown.window->findChild<KeyMap *>();
    const auto caps = [&shown] {
        QStringList found;
        for (const auto *button : shown.window->findChildren<KeyButton *>())
            found += button->key();
        return found;
    };
    QVERIFY2(caps().contains(u"Q"_s) && caps().contains(u"⇧Q"_s), qPrintable(caps().join(u' ')));
    map->take(shown.action(u"quote"_s), QKeySequence(Qt::CTRL | Qt::Key_J));
    QVERIFY2(caps().contains(u"Ctrl+J"_s) && !caps().contains(u"Q"_s), qPrintable(caps().join(u' ')));
    map->setLettersOn(false);
    QVERIFY2(!caps().contains(u"A"_s), qPrintable(caps().join(u' ')));
    map->setLettersOn(true);
    map->resetAll();
    QVERIFY(caps().contains(u"Q"_s) && caps().contains(u"A"_s));
}

void TestKeys::noTwoCommandsShareAKey()
{
    const ShownWindow shown;
    const QList<QAction *> actions = shown.window->actions();
    const KeyMap map(actions, nullptr);
    QStringList names;
    for (const QAction *action : actions) {
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.append(action->objectName());
        for (const QKeySequence &keys : action->shortcuts())
            QVERIFY2(map.otherUsers(keys, action).isEmpty(),
                     qPrintable(action->objectName() + u": "_s + keys.toString()));
    }
}

void TestKeys::theSheetFindsCommandsAndKeys()
{
    const ShownWindow shown;
    shown.action(u"keySheet"_s)->trigger();
    auto *sheet = shown.window->findChild<KeySheet *>();
    QVERIFY(sheet && sheet->isVisible() && !sheet->isModal());
    auto *list = sheet->findChild<KeyList *>();
    const int all = list->shown();
    QVERIFY(all > 30);
    list->search(u"PREVIOUS art"_s);
    QCOMPARE(list->shown(), 1);
    list->search(u"F11"_s);
    QCOMPARE(list->shown(), 2);
    list->search({});
    QCOMPARE(list->shown(), all);
}

int main(int argc, char *argv[])
{
    return runShownWindowTest<TestKeys>(argc, argv, u"apostille-test-keys"_s);
}

#include "tst_keys.moc"
