// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/intake/capture.h"
#include "models/library/settingstore.h"
#include "models/lists/trashedannotationmodel.h"
#include "models/lists/vocabularylistmodel.h"
#include "ui/add/incoming.h"
#include "ui/annotations/annotationpane.h"
#include "ui/reader/reader.h"
#include "ui/window/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/librarywatch.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"
#include "ui/window/thinglist.h"
#include "ui/window/welcome.h"
#include "ui/window/windowlayout.h"
#include "ui/window/windowstylesheet.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace apostille {

namespace {

QString openArticleKey()
{
    return QStringLiteral("window.article");
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, const Theme &theme)
    : m_session(std::move(session))
    , m_theme(theme)
    , m_actions(*this, m_session->history())
    , m_messages(new MessageBar(this))
    , m_panes(new QSplitter(this))
    , m_sidebar(new Sidebar(*m_session, theme, this))
    , m_lists(new QStackedWidget(this))
    , m_articles(new ArticleList(*m_session, theme, this))
    , m_claims(new ThingList(
          new VocabularyListModel(*m_session, VocabularyListModel::Kind::Claims, this), tr("Claims"),
          tr("No claims yet. Select a quote in an article and press C to say what it claims."), theme, this))
    , m_sources(new ThingList(
          new VocabularyListModel(*m_session, VocabularyListModel::Kind::Sources, this), tr("Sources"),
          tr("No sources yet. Select a quote in an article and press W to say who said it."), theme, this))
    , m_trashed(new ThingList(new TrashedAnnotationModel(*m_session, this), tr("Deleted annotations"),
                              tr("No deleted annotations."), theme, this))
    , m_middle(new QStackedWidget(this))
    , m_reader(new Reader(theme, this))
    , m_welcome(new Welcome(this))
    , m_pane(new AnnotationPane(*m_session, theme, this))
    , m_status(new StatusLine(*m_session, this))
    , m_desk(new Desk(*m_session, *m_reader, *m_pane, this))
    , m_incoming(new Incoming(*m_session, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Apostille"));
    setAcceptDrops(true);
    setStyleSheet(windowStyleSheet(theme));
    build();
    connectPanes();
    connectIncoming();
    connectSession();
    connectArticleActions();
    connectPlaceActions();
    connectAnnotationActions();
    connectWindowActions();
    restoreLayout(*this, *m_panes);
    showReaderOrWelcome();
    m_articles->focusList();
}

MainWindow::~MainWindow()
{
    // Panes look at the session until they are gone, and the session is a member: they go first.
    delete takeCentralWidget();
    delete m_desk;
}

void MainWindow::build()
{
    m_lists->addWidget(m_articles);
    m_lists->addWidget(m_claims);
    m_lists->addWidget(m_sources);
    m_lists->addWidget(m_trashed);
    m_middle->addWidget(m_welcome);
    m_middle->addWidget(m_reader);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_sidebar, m_lists, m_middle, m_pane})
        m_panes->addWidget(pane);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setStretchFactor(2, 1);
    m_sidebar->setMinimumWidth(130);
    m_lists->setMinimumWidth(190);
    m_middle->setMinimumWidth(380);
    m_pane->setMinimumWidth(250);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_panes, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    m_actions.fillMenus(*menuBar());

    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *add = new QToolButton(bar);
    add->setText(tr("+ Add"));
    add->setToolTip(tr("Add an article: an address, a file, or pasted text"));
    connect(add, &QToolButton::clicked, this, &MainWindow::showAddDialog);
    auto *out = new QToolButton(bar);
    out->setText(tr("Export"));
    out->setToolTip(tr("Export quotes"));
    connect(out, &QToolButton::clicked, this, &MainWindow::exportQuotes);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(add);
    bar->addWidget(space);
    bar->addWidget(out);
}

void MainWindow::connectPanes()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::showPlace);
    connect(m_articles, &ArticleList::chosen, this, &MainWindow::openArticle);
    connect(m_articles, &ArticleList::backRequested, this, [this] { showPlace(m_sidebar->place()); });
    connect(m_claims, &ThingList::chosen, this, [this](const QUuid &claim, const QString &name) {
        m_articles->show({.claim = claim}, name);
        m_lists->setCurrentWidget(m_articles);
    });
    connect(m_sources, &ThingList::chosen, this, [this](const QUuid &source, const QString &name) {
        m_articles->show({.source = source}, name);
        m_lists->setCurrentWidget(m_articles);
    });
    connect(m_reader, &Reader::linkHovered, m_status, &StatusLine::showLink);
    connect(m_reader, &Reader::linkClicked, this, &MainWindow::showLinkQuestion);
    connect(m_reader, &Reader::painted, this, &MainWindow::painted);
    connect(m_desk, &Desk::opened, this, [this] {
        m_middle->setCurrentWidget(m_reader);
        m_status->describe(m_desk->version());
        m_articles->select(m_desk->article());
        keepOpenArticle();
        setWindowTitle(m_desk->version().content.metadata.title);
    });
    connect(m_desk, &Desk::closed, this, [this] {
        m_status->describeNothing();
        setWindowTitle(tr("Apostille"));
        showReaderOrWelcome();
    });
    connect(m_desk, &Desk::said, m_status,
            [this](const QString &words) { m_status->showMessage(words, 4000); });
    connect(m_desk, &Desk::failed, this, &MainWindow::showError);
    connect(m_welcome, &Welcome::addRequested, this, &MainWindow::showAddDialog);
    connect(m_welcome, &Welcome::sampleRequested, m_incoming, &Incoming::addSample);
}

void MainWindow::connectIncoming()
{
    connect(m_incoming, &Incoming::started, this, [this](const QString &what) {
        m_messages->showWork(tr("Adding %1…").arg(what), [this] { m_incoming->cancel(); });
    });
    connect(m_incoming, &Incoming::progressed, m_messages, &MessageBar::setProgress);
    connect(m_incoming, &Incoming::kept, this, [this](const QUuid &article, bool wasThere) {
        m_messages->dismiss();
        m_session->announceArticlesChanged();
        m_sidebar->setPlace(Sidebar::Place::All);
        m_desk->open(article);
        if (wasThere)
            m_messages->say(tr("You already have this article: here it is."));
    });
    connect(m_incoming, &Incoming::failed, this, [this](const Error &error, const Capture &capture) {
        if (error.code == ErrorCode::Cancelled)
            m_messages->dismiss();
        else
            m_refused.emplace_back(error, capture);
    });
    connect(m_incoming, &Incoming::finished, this, &MainWindow::showRefused);
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::failed, this, &MainWindow::showError);
    connect(m_session.get(), &Session::articlesChanged, this, &MainWindow::showReaderOrWelcome);
    auto *watch = new LibraryWatch(*m_session, this);
    connect(watch, &LibraryWatch::damaged, this, &MainWindow::showError);
    if (m_session->library().isReadOnly())
        m_messages->say(
            tr("This library is read-only: you can read and export, but nothing you change can be kept."));
}

void MainWindow::showPlace(Sidebar::Place place)
{
    switch (place) {
    case Sidebar::Place::Claims:
        m_lists->setCurrentWidget(m_claims);
        return;
    case Sidebar::Place::Sources:
        m_lists->setCurrentWidget(m_sources);
        return;
    case Sidebar::Place::All:
        m_articles->show({.shelf = Shelf::All});
        break;
    case Sidebar::Place::Unread:
        m_articles->show({.shelf = Shelf::Unread});
        break;
    case Sidebar::Place::Annotated:
        m_articles->show({.shelf = Shelf::Annotated});
        break;
    case Sidebar::Place::TrashedArticles:
        m_articles->show({.shelf = Shelf::Trash});
        break;
    case Sidebar::Place::TrashedAnnotations:
        m_lists->setCurrentWidget(m_trashed);
        return;
    }
    m_lists->setCurrentWidget(m_articles);
    m_articles->select(m_desk->article());
}

void MainWindow::openArticle(const QUuid &article, const QUuid &annotation)
{
    m_desk->open(article, annotation);
}

void MainWindow::showReaderOrWelcome()
{
    const auto counts = m_session->library().articles().counts();
    const bool empty = counts && counts->all == 0 && counts->trash == 0;
    if (empty && m_desk->article().isNull())
        m_middle->setCurrentWidget(m_welcome);
    else
        m_middle->setCurrentWidget(m_reader);
}

void MainWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(windowStyleSheet(theme));
    m_sidebar->setTheme(theme);
    m_articles->setTheme(theme);
    m_claims->setTheme(theme);
    m_sources->setTheme(theme);
    m_trashed->setTheme(theme);
    m_reader->setTheme(theme);
    m_pane->setTheme(theme);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_pane->flush();
    saveLayout(*this, *m_panes);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_pane->flush();
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
    m_incoming->addMimeData(*event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::keepOpenArticle()
{
    Library &library = m_session->library();
    if (library.isReadOnly())
        return;
    const auto kept = library.settings().setValue(openArticleKey(), m_desk->article().toString());
    if (!kept)
        showError(kept.error());
}

void MainWindow::reopen()
{
    const QUuid article(m_session->library().settings().value(openArticleKey(), {}));
    const auto row = m_session->library().articles().row(article);
    if (row && !row->trashed)
        m_desk->open(article);
}

void MainWindow::showError(const Error &error)
{
    m_messages->say(sentence(error), MessageBar::Tone::Alarm);
}

void MainWindow::addFiles(const QStringList &paths)
{
    m_incoming->addFiles(paths);
}

} // namespace apostille
