// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do: the other half of mainwindow.cpp.
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/intake/capture.h"
#include "ui/add/addressdialog.h"
#include "ui/add/incoming.h"
#include "ui/annotations/annotationpane.h"
#include "ui/export/exportdialog.h"
#include "ui/reader/reader.h"
#include "ui/window/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"
#include "ui/window/thinglist.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>

#include <ranges>

namespace apostille {

void MainWindow::connectArticleActions()
{
    connect(m_actions.add, &QAction::triggered, this, &MainWindow::showAddDialog);
    connect(m_actions.openFiles, &QAction::triggered, this, [this] {
        addFiles(QFileDialog::getOpenFileNames(
            this, tr("Open files"), {}, tr("Articles (*.html *.htm *.xhtml *.txt *.gz);;All files (*)")));
    });
    const auto pasteHere = [this] { m_incoming->addMimeData(*QApplication::clipboard()->mimeData()); };
    connect(m_actions.paste, &QAction::triggered, this, pasteHere);
    for (QWidget *place : std::initializer_list<QWidget *>{m_lists, m_sidebar, m_welcome}) {
        auto *pasteInList = new QAction(tr("Paste as article"), place);
        pasteInList->setShortcuts(QKeySequence::Paste);
        pasteInList->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        place->addAction(pasteInList);
        connect(pasteInList, &QAction::triggered, this, pasteHere);
    }
    connect(m_actions.search, &QAction::triggered, this, [this] {
        m_lists->setCurrentWidget(m_articles);
        m_articles->focusSearch();
    });
    connect(m_actions.nextArticle, &QAction::triggered, this, [this] { m_articles->step(1); });
    connect(m_actions.previousArticle, &QAction::triggered, this, [this] { m_articles->step(-1); });
    connect(m_actions.nextUnread, &QAction::triggered, this, &MainWindow::nextUnread);
    connect(m_actions.toggleRead, &QAction::triggered, this, [this] {
        if (const auto row = m_session->library().articles().row(m_desk->article()))
            m_session->setRead(row->id, row->unread);
    });
    connect(m_actions.openInBrowser, &QAction::triggered, this, [this] {
        const auto row = m_session->library().articles().row(m_desk->article());
        if (row && !row->address.isEmpty())
            showLinkQuestion(QUrl(row->address));
        else
            m_status->showMessage(tr("This article came without an address."), 4000);
    });
    connect(m_actions.trashArticle, &QAction::triggered, this, [this] {
        const QUuid article = m_desk->article();
        if (article.isNull() || !m_session->trashArticle(article))
            return;
        m_desk->close();
        m_messages->say(tr("Moved to the trash with its annotations."), MessageBar::Tone::Note,
                        {{tr("Undo"), [this] { m_session->history().undo(); }}});
    });
}

void MainWindow::connectPlaceActions()
{
    connect(m_actions.restore, &QAction::triggered, this, &MainWindow::restoreFromTrash);
    for (QAction *action :
         {m_actions.toggleRead, m_actions.openInBrowser, m_actions.trashArticle, m_actions.restore})
        m_articles->offer(action);
    m_trashed->offer(m_actions.restore);
    // What the current place cannot do is greyed, not silently without effect.
    const auto enable = [this](Sidebar::Place place) {
        const bool articles = place == Sidebar::Place::TrashedArticles;
        m_actions.restore->setEnabled(articles || place == Sidebar::Place::TrashedAnnotations);
        m_actions.trashArticle->setEnabled(!articles);
    };
    connect(m_sidebar, &Sidebar::placeChosen, this, enable);
    enable(m_sidebar->place());
}

void MainWindow::restoreFromTrash()
{
    if (m_sidebar->place() == Sidebar::Place::TrashedArticles && !m_articles->current().isNull())
        m_session->restoreArticle(m_articles->current());
    else if (m_sidebar->place() == Sidebar::Place::TrashedAnnotations && !m_trashed->current().isNull())
        m_session->restoreAnnotation(m_trashed->current());
    else
        m_status->showMessage(tr("Choose what to restore in the trash first."), 4000);
}

void MainWindow::connectAnnotationActions()
{
    connect(m_actions.highlight, &QAction::triggered, this,
            [this] { m_desk->highlight(MarkColour::Yellow); });
    for (QAction *colour : m_actions.colours)
        connect(colour, &QAction::triggered, this,
                [this, colour] { m_desk->highlight(static_cast<MarkColour>(colour->data().toInt())); });
    connect(m_actions.note, &QAction::triggered, this, [this] { m_desk->startNote(); });
    connect(m_actions.quote, &QAction::triggered, this,
            [this] { m_desk->startQuote(AnnotationPane::Field::Speaker); });
    connect(m_actions.speaker, &QAction::triggered, this,
            [this] { m_desk->startQuote(AnnotationPane::Field::Speaker); });
    connect(m_actions.claim, &QAction::triggered, this,
            [this] { m_desk->startQuote(AnnotationPane::Field::Claim); });
    connect(m_actions.nextAnnotation, &QAction::triggered, this, [this] { m_desk->step(1); });
    connect(m_actions.previousAnnotation, &QAction::triggered, this, [this] { m_desk->step(-1); });
    connect(m_actions.trashAnnotation, &QAction::triggered, this, [this] { m_desk->trashCurrent(); });
    connect(m_actions.copyQuote, &QAction::triggered, this, [this] { m_desk->copyQuote(); });
    connect(m_actions.exportQuotes, &QAction::triggered, this, &MainWindow::exportQuotes);
}

void MainWindow::connectWindowActions()
{
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions.newLibrary, &QAction::triggered, this, [this] { chooseLibrary(true); });
    connect(m_actions.openLibrary, &QAction::triggered, this, [this] { chooseLibrary(false); });
    connect(m_actions.nextPane, &QAction::triggered, this, &MainWindow::moveFocus);
    connect(m_actions.showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_actions.showAnnotations, &QAction::toggled, m_pane, &QWidget::setVisible);
    connect(m_actions.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    for (QAction *theme : m_actions.themes)
        connect(theme, &QAction::triggered, this,
                [this, theme] { Q_EMIT themeRequested(theme->data().toString()); });
    for (QAction *language : m_actions.languages)
        connect(language, &QAction::triggered, this, [this, language] {
            Q_EMIT languageRequested(language->data().toString());
            m_messages->say(tr("The language changes at the next start."));
        });
    const QSettings settings;
    const QString theme = settings.value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    const QString language = settings.value(QStringLiteral("language")).toString();
    for (QAction *choice : m_actions.themes)
        choice->setChecked(choice->data().toString() == theme);
    for (QAction *choice : m_actions.languages)
        choice->setChecked(choice->data().toString() == language);
}

void MainWindow::showLinkQuestion(const QUrl &address)
{
    m_messages->say(address.toDisplayString(), MessageBar::Tone::Note,
                    {{tr("Open in browser"), [address] { QDesktopServices::openUrl(address); }},
                     {tr("Copy address"), [address] {
                          QApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
                      }}});
}

// One refused file among many must not vanish behind the next one that works.
void MainWindow::showRefused()
{
    constexpr std::size_t mostSentences = 4;
    const auto refused = std::exchange(m_refused, {});
    if (refused.empty())
        return;
    if (refused.size() == 1) {
        showIntakeFailure(refused.front().first, refused.front().second);
        return;
    }
    QStringList sentences;
    for (const auto &[error, capture] : refused | std::views::take(mostSentences))
        sentences << sentence(error);
    if (refused.size() > mostSentences)
        sentences << QStringLiteral("… +%1").arg(refused.size() - mostSentences);
    const auto retryAll = [this, refused] {
        for (const auto &[error, capture] : refused)
            m_incoming->retry(capture);
    };
    m_messages->say(sentences.join(u'\n'), MessageBar::Tone::Alarm, {{tr("Try again"), retryAll}});
}

void MainWindow::showIntakeFailure(const Error &error, const Capture &capture)
{
    std::vector<MessageBar::Answer> answers;
    if (error.code == ErrorCode::NoArticle)
        answers.push_back(
            {tr("Keep the whole page’s text"), [this, capture] { m_incoming->keepWholePage(capture); }});
    if (!capture.document.bytes.isEmpty() || !capture.requested.isEmpty())
        answers.push_back({tr("Try again"), [this, capture] { m_incoming->retry(capture); }});
    m_messages->say(sentence(error), MessageBar::Tone::Alarm, answers);
}

void MainWindow::nextUnread()
{
    const auto page = m_session->library().articles().page({.shelf = Shelf::Unread}, 0, 2);
    if (!page || page->empty()) {
        m_status->showMessage(tr("Everything is read."), 4000);
        return;
    }
    const bool first = page->front().id != m_desk->article() || page->size() < 2;
    m_desk->open(first ? page->front().id : page->back().id);
}

void MainWindow::moveFocus()
{
    const QList<QWidget *> panes{m_sidebar, m_lists->currentWidget(), m_middle->currentWidget(), m_pane};
    const auto here = std::ranges::find_if(panes, [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype start = here == panes.end() ? -1 : here - panes.begin();
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        QWidget *next = panes[(start + i + panes.size()) % panes.size()];
        if (!next->isVisible())
            continue;
        if (next == m_articles)
            m_articles->focusList();
        else if (auto *things = qobject_cast<ThingList *>(next))
            things->focusList();
        else
            next->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void MainWindow::exportQuotes()
{
    m_pane->flush();
    std::vector<ExportScope> scopes;
    if (!m_pane->current().isNull())
        scopes.push_back({tr("Selected annotation"), {.annotations = {m_pane->current()}}});
    if (!m_desk->article().isNull())
        scopes.push_back({tr("This article"), {.articles = {m_desk->article()}}});
    const auto &filter = m_articles->filter();
    if (!filter.claim.isNull() || !filter.source.isNull())
        scopes.push_back({m_articles->narrowedTo(), {.claim = filter.claim, .source = filter.source}});
    if (const QString searched = m_articles->searched(); !searched.isEmpty()) {
        if (const auto found = m_articles->allFound(); !found.empty())
            scopes.push_back({tr("Search “%1”").arg(searched), {.articles = found}});
    }
    scopes.push_back({tr("Whole library"), {}});
    ExportDialog dialog(*m_session, m_theme, scopes, this);
    connect(&dialog, &ExportDialog::exported, this, [this](const QString &path, int quotes) {
        m_messages->say(tr("%n quote(s) written to %1", nullptr, quotes).arg(path));
    });
    dialog.exec();
}

void MainWindow::showAddDialog()
{
    AddressDialog dialog(this);
    connect(&dialog, &AddressDialog::addressGiven, m_incoming, &Incoming::addAddress);
    connect(&dialog, &AddressDialog::filesGiven, m_incoming, &Incoming::addFiles);
    connect(&dialog, &AddressDialog::textGiven, m_incoming, &Incoming::addText);
    dialog.exec();
}

void MainWindow::chooseLibrary(bool create)
{
    const QString filter = tr("Apostille libraries (*.apostille)");
    const QString path = create ? QFileDialog::getSaveFileName(this, tr("New library"),
                                                               QStringLiteral("library.apostille"), filter)
                                : QFileDialog::getOpenFileName(this, tr("Open library"), {}, filter);
    if (!path.isEmpty())
        Q_EMIT libraryRequested(path, create);
}

} // namespace apostille
