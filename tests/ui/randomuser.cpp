// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/randomuser.h"

#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int longestInDialog = 25;
constexpr int longestHang = 240000;

struct Key
{
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

// Keys that do something in the window more often than letters that are merely typed.
const std::array keys{
    Key{Qt::Key_Tab},
    Key{Qt::Key_Backtab, Qt::ShiftModifier},
    Key{Qt::Key_Return},
    Key{Qt::Key_Escape},
    Key{Qt::Key_Space},
    Key{Qt::Key_Up},
    Key{Qt::Key_Down},
    Key{Qt::Key_Left},
    Key{Qt::Key_Right},
    Key{Qt::Key_PageDown},
    Key{Qt::Key_Home},
    Key{Qt::Key_End},
    Key{Qt::Key_Delete},
    Key{Qt::Key_Delete, Qt::ShiftModifier},
    Key{Qt::Key_Delete, Qt::ControlModifier},
    Key{Qt::Key_Backspace},
    Key{Qt::Key_F2},
    Key{Qt::Key_F6},
    Key{Qt::Key_F7},
    Key{Qt::Key_F9},
    Key{Qt::Key_F10},
    Key{Qt::Key_F11},
    Key{Qt::Key_F11, Qt::ShiftModifier},
    Key{Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier},
    Key{Qt::Key_F8},
    Key{Qt::Key_F3},
    Key{Qt::Key_Z, Qt::ControlModifier},
    Key{Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
    Key{Qt::Key_A, Qt::ControlModifier},
    Key{Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier},
    Key{Qt::Key_E, Qt::ControlModifier},
    Key{Qt::Key_F, Qt::ControlModifier},
    Key{Qt::Key_K, Qt::ControlModifier},
    Key{Qt::Key_N, Qt::ControlModifier},
    Key{Qt::Key_U, Qt::ControlModifier},
    Key{Qt::Key_Return, Qt::ControlModifier},
    Key{Qt::Key_Right, Qt::ShiftModifier},
    Key{Qt::Key_Question, Qt::ShiftModifier},
    Key{Qt::Key_Slash},
    Key{Qt::Key_QuoteDbl, Qt::ShiftModifier},
    Key{Qt::Key_Plus, Qt::ControlModifier},
    Key{Qt::Key_Comma, Qt::ControlModifier},
    Key{Qt::Key_Left, Qt::AltModifier},
    Key{Qt::Key_Down, Qt::ControlModifier},
    Key{Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier},
    Key{Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier},
    Key{Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier},
    Key{Qt::Key_Q, Qt::ShiftModifier},
};

const QString letters = u"jknrsbhaqwctv12345678[]/+ eiou@#"_s;

} // namespace

RandomUser::RandomUser(FilledWindow &shown, unsigned seed)
    : m_shown(shown)
    , m_random(seed)
{
    if (auto *quit = shown.window->findChild<QAction *>(u"quit"_s))
        quit->setEnabled(false);
}

int RandomUser::below(int end)
{
    return std::uniform_int_distribution(0, end - 1)(m_random);
}

bool RandomUser::act(int events)
{
    m_left = events;
    m_rests = false;
    QTimer::singleShot(0, this, &RandomUser::step);
    const bool done = QTest::qWaitFor([this] { return m_rests; }, longestHang);
    comeBack();
    return done;
}

// The next step is due before this one is done: it may open a dialog, which has an event loop of its own.
void RandomUser::step()
{
    if (m_left > 0) {
        --m_left;
        QTimer::singleShot(0, this, &RandomUser::step);
        actOnce();
        return;
    }
    // What the last step opened keeps act() from going on.
    m_rests = !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
    if (!m_rests) {
        QTimer::singleShot(10, this, &RandomUser::step);
        closeOthers();
    }
}

void RandomUser::closeOthers()
{
    for (QWidget *widget : m_shown.others()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->reject();
        else
            widget->close();
    }
}

QWidget *RandomUser::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_shown.window.get();
}

void RandomUser::actOnce()
{
    dismissStrangers();
    QWidget *where = target();
    if (!where->isVisible())
        return m_shown.window->show();
    switch (below(20)) {
    case 0:
        return turnWheel(*where);
    case 1:
        return paste(*where);
    case 2:
        m_shown.window->resize(1024 + below(500), 640 + below(400));
        return;
    case 3: {
        const auto widgets = where->findChildren<QWidget *>();
        if (!widgets.isEmpty())
            widgets[below(static_cast<int>(widgets.size()))]->setFocus();
        return;
    }
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
        return click(*where);
    default:
        return pressKey(*where);
    }
}

// A dialog that stays open keeps the user from the window; one of files would walk over the disk.
void RandomUser::dismissStrangers()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    m_inDialog = dialog ? m_inDialog + 1 : 0;
    const bool leadsOut =
        dialog && (dialog->inherits("QFileDialog") || dialog->inherits("QAbstractPrintDialog"));
    if (!dialog || (m_inDialog < longestInDialog && !leadsOut))
        return;
    m_inDialog = 0;
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    dialog->reject();
}

void RandomUser::pressKey(QWidget &target)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget &receiver = focus && (focus->window() == &target) ? *focus : target;
    if (below(2) == 0) {
        const Key &key = keys[static_cast<std::size_t>(below(static_cast<int>(keys.size())))];
        QTest::keyClick(&receiver, key.key, key.modifiers);
        return;
    }
    QTest::keyClick(&receiver, letters.at(below(static_cast<int>(letters.size()))).toLatin1());
}

void RandomUser::click(QWidget &target)
{
    const QPoint place(below(std::max(1, target.width())), below(std::max(1, target.height())));
    QWidget *child = target.childAt(place);
    QWidget &hit = child ? *child : target;
    const QPoint inside = hit.mapFrom(&target, place);
    switch (below(6)) {
    case 0:
        QTest::mouseClick(&hit, Qt::RightButton, {}, inside);
        return;
    case 1:
        QTest::mouseDClick(&hit, Qt::LeftButton, {}, inside);
        return;
    case 2:
        QTest::mouseMove(&hit, inside);
        return;
    default:
        QTest::mouseClick(&hit, Qt::LeftButton, {}, inside);
    }
}

void RandomUser::turnWheel(QWidget &target)
{
    const QPoint place(below(std::max(1, target.width())), below(std::max(1, target.height())));
    QWidget *child = target.childAt(place);
    QWidget &hit = child ? *child : target;
    QWheelEvent turned(hit.mapFrom(&target, place), target.mapToGlobal(place), {},
                       {0, below(2) == 0 ? 240 : -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                       false);
    QApplication::sendEvent(&hit, &turned);
}

void RandomUser::paste(QWidget &target)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(u"Collé : « une phrase numéro %1 », dit-elle. 😀 %2"_s.arg(below(5)).arg(
        below(3) == 0 ? u"Et encore une phrase, plus longue que la première. "_s.repeated(40) : QString()));
    if (below(2) == 0)
        mime->setHtml(u"<p>%1</p>"_s.arg(mime->text()));
    QApplication::clipboard()->setMimeData(mime.release());
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus && focus->window() == &target ? focus : &target, Qt::Key_V, Qt::ControlModifier);
}

void RandomUser::comeBack()
{
    for (int tries = 0; tries < 20; ++tries) {
        if (m_shown.others().isEmpty())
            break;
        closeOthers();
        QTest::qWait(20);
    }
    if (!m_shown.window->isVisible())
        m_shown.window->show();
    m_shown.window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(m_shown.window.get()));
}

QString RandomUser::writeNote()
{
    comeBack();
    auto *cards = m_shown.window->findChild<QAbstractItemView *>(u"cards"_s);
    const int count = cards ? cards->model()->rowCount() : 0;
    if (count == 0)
        return {};
    cards->setCurrentIndex(cards->model()->index(below(count), 0));
    m_shown.perform(u"note"_s);
    auto *form = m_shown.window->findChild<QWidget *>(u"quoteForm"_s);
    auto *note = form ? form->findChild<QPlainTextEdit *>(u"note"_s) : nullptr;
    if (!note || !note->isVisible())
        return {};
    note->setFocus();
    // Keys go where the focus is: without it (a window in the background) nobody types there.
    if (!QTest::qWaitFor([note] { return note->hasFocus(); }, 1000))
        return {};
    note->moveCursor(QTextCursor::End);
    const QString words = u" mot%1 "_s.arg(m_random());
    QTest::keyClicks(note, words);
    const int way = below(5);
    if (qEnvironmentVariableIsSet("APOSTILLE_RANDOM_TRACE"))
        qInfo("note “%s”, left in way %d", qPrintable(note->toPlainText()), way);
    switch (way) {
    case 0:
        QTest::keyClick(note, Qt::Key_Escape);
        break;
    case 1:
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        break;
    case 2:
        m_shown.perform(u"nextPane"_s);
        break;
    case 3:
        cards->setCurrentIndex(cards->model()->index(below(count), 0));
        m_shown.perform(u"nextPane"_s);
        break;
    default:
        m_shown.perform(u"nextArticle"_s);
        m_shown.perform(u"previousArticle"_s);
        m_shown.perform(u"nextPane"_s);
    }
    QCoreApplication::processEvents();
    return words.trimmed();
}

} // namespace apostille
