// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/sidebar.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

#include <memory>
#include <utility>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace apostille {

class AnnotationPane;
class ArticleList;
class Desk;
class Incoming;
class MessageBar;
class Reader;
class Session;
class StatusLine;
class ThingList;
class Welcome;
struct Capture;

/// The window: places, list, reader and annotations side by side over one library.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, const Theme &theme);
    ~MainWindow() override;

    void addFiles(const QStringList &paths);
    void reopen(); ///< the article that was open last in this library
    void setTheme(const Theme &theme);
    void showError(const Error &error);

Q_SIGNALS:
    void painted(); ///< what the window opened with is on the screen
    void libraryRequested(const QString &path, bool create);
    void themeRequested(const QString &theme);   ///< "system", "light", "dark"
    void languageRequested(const QString &code); ///< "", "fr", "en"

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectPanes();
    void connectIncoming();
    void connectSession();
    void connectArticleActions();
    void connectPlaceActions();
    void connectAnnotationActions();
    void connectWindowActions();

    void showPlace(Sidebar::Place place);
    void openArticle(const QUuid &article, const QUuid &annotation);
    void showReaderOrWelcome();
    void keepOpenArticle();
    void showLinkQuestion(const QUrl &address);
    void showRefused();
    void showIntakeFailure(const Error &error, const Capture &capture);
    void nextUnread();
    void restoreFromTrash();
    void moveFocus();
    void exportQuotes();
    void showAddDialog();
    void chooseLibrary(bool create);

    std::unique_ptr<Session> m_session;
    Theme m_theme;
    WindowActions m_actions;
    MessageBar *m_messages;
    QSplitter *m_panes;
    Sidebar *m_sidebar;
    QStackedWidget *m_lists;
    ArticleList *m_articles;
    ThingList *m_claims;
    ThingList *m_sources;
    ThingList *m_trashed;
    QStackedWidget *m_middle;
    Reader *m_reader;
    Welcome *m_welcome;
    AnnotationPane *m_pane;
    StatusLine *m_status;
    Desk *m_desk;
    Incoming *m_incoming;
    std::vector<std::pair<Error, Capture>> m_refused; ///< of what is being added: told when all is done
};

} // namespace apostille
