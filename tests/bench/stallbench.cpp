// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallbench.h"

#include "models/editing/session.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularytable.h"
#include "tests/bench/longarticle.h"
#include "tests/ui/stallmonitor.h"
#include "ui/reader/reader.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace apostille {

namespace {

class Window
{
public:
    explicit Window(const QString &library)
    {
        auto opened = std::make_unique<Session>(Library::open(library, Library::Mode::ReadWrite).value());
        m_session = opened.get();
        m_first = keepArticle(*opened, longArticle(u"Premier long article"_s, 50), 500);
        m_second = keepArticle(*opened, longArticle(u"Second long article"_s, 50), 500);
        m_window = std::make_unique<MainWindow>(std::move(opened), lightTheme());
        m_window->resize(1440, 900);
        m_window->show();
        letRun(1000ms);
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
            letRun(8ms);
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
            typeQuickly(field, words);
            letRun(300ms);
            field.clear();
            letRun(300ms);
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
            letRun(200ms);
        }
        finish("switching articles with 500 annotations");
    }

    void typeNote() const
    {
        auto &cards = find<QAbstractItemView>(u"cards"_s);
        cards.setCurrentIndex(cards.model()->index(250, 0));
        perform(u"note"_s);
        letRun(500ms);
        auto &note = find<QPlainTextEdit>(u"note"_s);
        note.setFocus();
        m_monitor.start();
        for (int i = 0; i < 6; ++i) {
            typeQuickly(note, u"Une phrase de plus, avec #presse. "_s);
            letRun(800ms); // long enough to be saved
        }
        finish("typing in a note");
    }

    void scrollCards() const
    {
        auto *bar = find<QAbstractItemView>(u"cards"_s).verticalScrollBar();
        m_monitor.start();
        for (int step = 0; step < 200; ++step) {
            bar->setValue(bar->value() + 200);
            letRun(8ms);
        }
        finish("scrolling 500 cards");
    }

    /// All the tables of the library, each filtered letter by letter and scrolled.
    void browseTable(PlaceKind place, const char *table, const char *filter, const char *name) const
    {
        auto &sidebar = *m_window->findChild<Sidebar *>();
        m_monitor.start();
        sidebar.setPlace({place});
        letRun(600ms);
        auto &view = *shown<QTableView>(table);
        for (int step = 0; step < 100; ++step) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 300);
            letRun(8ms);
        }
        auto &line = *shown<QLineEdit>(filter);
        line.setFocus();
        typeQuickly(line, u"president"_s);
        letRun(600ms);
        line.clear();
        letRun(600ms);
        finish(name);
        sidebar.setPlace({PlaceKind::All});
        letRun(300ms);
    }

    /// Every second one is merged into the first: half of all quotes of the library point elsewhere then.
    void merge(VocabularyKind kind, const char *name) const
    {
        const auto things = m_session->library().vocabulary().rows(kind, {}).value();
        std::vector<QUuid> others;
        for (std::size_t i = 2; i < things.size(); i += 2)
            others.push_back(things[i].id);
        m_monitor.start();
        m_session->merge(kind, things.front().id, others);
        letRun(4000ms);
        m_session->history().undo();
        letRun(4000ms);
        finish(name);
    }

    /// The name of the claim or source that most quotes point to.
    void rename() const
    {
        const auto things = m_session->library()
                                .vocabulary()
                                .rows(VocabularyKind::Sources,
                                      {.column = VocabularyColumn::Quotes, .direction = Qt::DescendingOrder})
                                .value();
        auto source = m_session->library().sources().get(things.front().id).value();
        m_monitor.start();
        source.name += u" (autrement)"_s;
        m_session->saveSource(source, u"rename"_s);
        letRun(1000ms);
        finish("renaming a source");
    }

    void star() const
    {
        m_monitor.start();
        for (int run = 0; run < 10; ++run) {
            perform(u"star"_s);
            letRun(100ms);
        }
        finish("starring an article");
    }

private:
    template <typename Widget>
    [[nodiscard]] Widget *shown(const char *name) const
    {
        for (auto *widget : m_window->findChildren<Widget *>(QLatin1StringView(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void finish(const char *name) const
    {
        m_monitor.stop();
        m_monitor.print(name);
    }

    Session *m_session = nullptr;
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
    StallMonitor::printHead();
    window.scrollList();
    window.search();
    window.switchArticles();
    window.scrollCards();
    window.typeNote();
    window.star();
    window.browseTable(PlaceKind::Quotes, "quotes", "quoteFilter", "the table of quotes");
    window.browseTable(PlaceKind::Claims, "things", "filter", "the table of claims");
    window.rename();
    window.merge(VocabularyKind::Claims, "merging half of the claims, and undo");
    window.merge(VocabularyKind::Sources, "merging half of the sources, and undo");
}

} // namespace apostille
