// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

#include <memory>

namespace apostille {

class PageSourceOpener;
class Session;
class WindowLayout;
class WindowReading;
class WindowTools;
struct Error;
struct WindowState;

/// The window: places, list, reader and annotations side by side over one library. What it is made of is in
/// WindowParts; each area connects itself in a class of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, const Theme &theme);
    ~MainWindow() override;

    void addFiles(const QStringList &paths);
    /// Adds files and addresses, follows links into the library (apostille:article/…).
    void open(const QStringList &articles);
    /// Opens the article that was open last in this library, and gets the reader ready where there is none.
    void reopen();
    /// Ends a window but not the work in it: another one over its session resumes that.
    [[nodiscard]] static std::pair<std::unique_ptr<Session>, WindowState>
    dissolve(std::unique_ptr<MainWindow> window);
    void resume(const WindowState &state);
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
    void connectAreas();
    void connectSession();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowParts> m_parts;
    WindowLayout *m_layout; ///< panes hear of a chosen article before it is opened
    WindowReading *m_reading;
    WindowTools *m_tools = nullptr;
    PageSourceOpener *m_source;
};

} // namespace apostille
