// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallbench.h"

#include "models/editing/session.h"
#include "tests/bench/longarticle.h"
#include "tests/ui/stallmonitor.h"
#include "ui/reader/reader.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int keyPause = 40; ///< milliseconds between the keys of a quick typist

class Window
{
public:
    explicit Window(const QString &library)
    {
        auto opened = std::make_unique<Session>(Library::open(library, Library::Mode::ReadWrite).value());
        m_first = keepArticle(*opened, longArticle(u"Premier long article"_s, 50), 500);
        m_second = keepArticle(*opened, longArticle(u"Second long article"_s, 50), 500);
        m_window = std::make_unique<MainWindow>(std::move(opened), lightTheme());
        m_window->resize(1440, 900);
        m_window->show();
        QTest::qWait(1000);
    }

    template <typename Widget>
    [[nodiscard]] Widget &find(const QString &name) const
    {
        return *m_window->findChild<Widget *>(name);
    }

    void perform(const QString &action) const { find<QAction>(action).trigger(); }

    void scrollList() const
    {
        auto *bar = find<QAbstractItemView>(u"articles"_s).verticalScrollBar();
        m_monitor.start();
        for (int step = 0; step < 300; ++step) {
            bar->setValue(bar->value() + 400);
            QTest::qWait(8);
        }
        finish("scrolling the list");
        bar->setValue(0);
    }

    void search() const
    {
        auto &field = find<QLineEdit>(u"search"_s);
        field.setFocus();
        m_monitor.start();
        for (const QString &words : {u"pressions sans precedent"_s, u"minister of war"_s, u"election"_s}) {
            QTest::keyClicks(&field, words, Qt::NoModifier, keyPause);
            QTest::qWait(300);
            field.clear();
            QTest::qWait(300);
        }
        finish("typing in the search");
    }

    void switchArticles() const
    {
        auto &view = find<QAbstractItemView>(u"articles"_s);
        QSignalSpy painted(m_window->findChild<Reader *>(), &Reader::painted);
        view.setCurrentIndex(view.model()->index(1, 0));
        painted.wait(10000);
        m_monitor.start();
        for (int run = 0; run < 10; ++run) {
            view.setCurrentIndex(view.model()->index(run % 2, 0));
            painted.wait(10000);
            QTest::qWait(200);
        }
        finish("switching articles with 500 annotations");
    }

    void typeNote() const
    {
        auto &cards = find<QAbstractItemView>(u"cards"_s);
        cards.setCurrentIndex(cards.model()->index(250, 0));
        perform(u"note"_s);
        QTest::qWait(500);
        auto &note = find<QPlainTextEdit>(u"note"_s);
        note.setFocus();
        m_monitor.start();
        for (int i = 0; i < 6; ++i) {
            QTest::keyClicks(&note, u"Une phrase de plus, avec #presse. "_s, Qt::NoModifier, keyPause);
            QTest::qWait(800); // long enough to be saved
        }
        finish("typing in a note");
    }

    void scrollCards() const
    {
        auto *bar = find<QAbstractItemView>(u"cards"_s).verticalScrollBar();
        m_monitor.start();
        for (int step = 0; step < 200; ++step) {
            bar->setValue(bar->value() + 200);
            QTest::qWait(8);
        }
        finish("scrolling 500 cards");
    }

private:
    void finish(const char *name) const
    {
        m_monitor.stop();
        m_monitor.print(name);
    }

    std::unique_ptr<MainWindow> m_window;
    QUuid m_first;
    QUuid m_second;
    mutable StallMonitor m_monitor;
};

} // namespace

void benchStalls(const QString &library)
{
    QStandardPaths::setTestModeEnabled(true); // not with the preferences of whoever measures
    qApp->setStyleSheet(applicationStyleSheet(lightTheme()));
    const Window window(library);
    window.scrollList();
    window.search();
    window.switchArticles();
    window.scrollCards();
    window.typeNote();
}

} // namespace apostille
