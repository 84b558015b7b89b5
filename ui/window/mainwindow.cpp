// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/annotation/librarylink.h"
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "ui/add/incoming.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/marknamesediting.h"
#include "ui/keys/keylist.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readingform.h"
#include "ui/window/annotationcommands.h"
#include "ui/window/articlecommands.h"
#include "ui/window/articlepages.h"
#include "ui/window/cardcommands.h"
#include "ui/window/cleaningdesk.h"
#include "ui/window/cleaningfiles.h"
#include "ui/window/detachedpane.h"
#include "ui/window/handcommands.h"
#include "ui/window/librarywatch.h"
#include "ui/window/messagebar.h"
#include "ui/window/originalbeside.h"
#include "ui/window/pagesourceopener.h"
#include "ui/window/printcommands.h"
#include "ui/window/readbeside.h"
#include "ui/window/textpair.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowchoices.h"
#include "ui/window/windowhelp.h"
#include "ui/window/windowintake.h"
#include "ui/window/windowkeys.h"
#include "ui/window/windowlayout.h"
#include "ui/window/windowpalette.h"
#include "ui/window/windowpanes.h"
#include "ui/window/windowplaces.h"
#include "ui/window/windowreading.h"
#include "ui/window/windowsettings.h"
#include "ui/window/windowstate.h"
#include "ui/window/windowtables.h"
#include "ui/window/windowtools.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>

namespace apostille {

MainWindow::MainWindow(std::unique_ptr<Session> session, const Theme &theme)
    : m_session(std::move(session))
    , m_parts(std::make_unique<WindowParts>(*this, *m_session, theme))
    , m_layout(new WindowLayout(*m_parts, *new WindowPanes(*m_parts, this), this))
    , m_reading(new WindowReading(*m_parts, this))
    , m_source(new PageSourceOpener(*m_parts, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Apostille"));
    setAcceptDrops(true);
    m_parts->actions.fillMenus(*menuBar());
    m_tools = new WindowTools(*m_parts, this);
    connectAreas();
    connectSession();
    m_layout->restore();
    (new DetachedPane(*m_parts, this))->restore();
    m_reading->showReaderOrWelcome();
    m_parts->articles->focusList();
}

MainWindow::~MainWindow()
{
    // The areas are gone last, as children of the window, but what they look at goes now: neither the undo
    // stack nor the window may tell them of their end, nor a page of where it was scrolled to.
    m_parts->session.history().disconnect();
    m_parts->texts->closeOriginal();
    // Not all signals: style sheets learn from destroyed() that a widget has gone.
    disconnect(m_parts->reader, &Reader::placeChanged, nullptr, nullptr);
    for (QObject *area : children())
        removeEventFilter(area);
}

void MainWindow::connectAreas()
{
    new WindowIntake(*m_parts, this);
    new WindowPlaces(*m_parts, this);
    new WindowTables(*m_parts, this);
    new ArticleCommands(*m_parts, this);
    new AnnotationCommands(*m_parts, this);
    new CardCommands(*m_parts, this);
    new HandCommands(*m_parts, this);
    new PrintCommands(*m_parts, this);
    new CleaningDesk(*m_parts, this);
    new ArticlePages(*m_parts, this);
    new CleaningFiles(*m_parts, this);
    new OriginalBeside(*m_parts, this);
    connect(new ReadBeside(*m_parts, this), &ReadBeside::failed, this, &MainWindow::showError);
    new WindowHelp(*m_parts, this);
    auto *keys = new WindowKeys(*m_parts, this); // after all actions are there
    new WindowPalette(*m_parts, keys->map(), this);
    new WindowSettings(*m_parts, *keys, this);
    auto *choices = new WindowChoices(*m_parts, this);
    connect(choices, &WindowChoices::libraryRequested, this, &MainWindow::libraryRequested);
    connect(choices, &WindowChoices::themeRequested, this, &MainWindow::themeRequested);
    connect(choices, &WindowChoices::languageRequested, this, &MainWindow::languageRequested);
    connect(m_reading, &WindowReading::failed, this, &MainWindow::showError);
    connect(m_parts->reader, &Reader::painted, this, &MainWindow::painted);
    connect(m_parts->actions.quit, &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::failed, this, &MainWindow::showError);
    connect(m_session.get(), &Session::readFailed, this, &MainWindow::showError);
    connect(m_parts->watch, &LibraryWatch::damaged, this, &MainWindow::showError);
    if (m_session->library().isReadOnly())
        m_parts->messages->say(
            tr("This library is read-only: you can read and export, but nothing you change can be kept."));
}

std::pair<std::unique_ptr<Session>, WindowState> MainWindow::dissolve(std::unique_ptr<MainWindow> window)
{
    WindowState state = stateOf(*window->m_parts);
    window->m_parts->pane->keep();
    window->m_parts->wide->flush();
    window->m_layout->save();
    window->m_reading->flush();
    std::unique_ptr<Session> session = std::move(window->m_session);
    window.reset();
    return {std::move(session), std::move(state)};
}

void MainWindow::resume(const WindowState &state)
{
    apostille::resume(*m_parts, state);
}

void MainWindow::setTheme(const Theme &theme)
{
    m_parts->setTheme(theme);
    m_source->setTheme(theme);
    m_tools->setTheme(theme);
    for (auto *keys : findChildren<KeyList *>())
        keys->setTheme(theme);
    for (auto *marks : findChildren<MarkNamesEditing *>())
        marks->setTheme(theme);
    for (auto *reading : findChildren<ReadingForm *>())
        reading->setTheme(theme);
    for (auto *cleaning : findChildren<CleaningDesk *>())
        cleaning->setTheme(theme);
    m_reading->setTheme(theme);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts->pane->flush();
    m_parts->wide->flush();
    m_layout->save();
    m_reading->flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_parts) {
        m_parts->pane->keep();
        m_parts->wide->flush();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (!event->source() && (mime->hasUrls() || mime->hasText() || mime->hasHtml()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_parts->incoming->addMimeData(*event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::reopen()
{
    m_reading->reopen();
}

void MainWindow::showError(const Error &error)
{
    m_parts->messages->say(sentence(error), MessageBar::Tone::Alarm);
}

void MainWindow::open(const QStringList &articles)
{
    QStringList toAdd;
    for (const QString &article : articles) {
        if (hasLibraryScheme(article))
            m_reading->follow(article);
        else
            toAdd.append(article);
    }
    if (!toAdd.isEmpty())
        addFiles(toAdd);
}

void MainWindow::addFiles(const QStringList &paths)
{
    m_parts->incoming->addFiles(paths);
}

} // namespace apostille
