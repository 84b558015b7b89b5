// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/singleinstance.h"
#include "app/desktop/windowpainted.h"
#include "app/translation.h"
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowstate.h"

#include <QApplication>
#include <QStyleHints>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

namespace apostille {

namespace {

/// Painted, then this long for the last frame to reach the window.
constexpr auto settleTime = std::chrono::milliseconds(400);
/// Without an article to wait for, the one that was open last comes back in this time.
constexpr auto timeToReopen = std::chrono::milliseconds(1500);
/// An article that cannot be shown ends in a message in the window: worth a picture, too.
constexpr auto longestWait = std::chrono::seconds(15);

Theme themeNamed(const QString &name)
{
    if (name == QStringLiteral("dark"))
        return darkTheme();
    if (name == QStringLiteral("light"))
        return lightTheme();
    return systemTheme();
}

} // namespace

Desktop::Desktop(const Options &options)
    : m_options(options)
{
    if (m_options.theme.isEmpty())
        m_options.theme = Preferences().value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Desktop::applyTheme);
}

Desktop::~Desktop()
{
    // Workers tell their results to the application: they have to be done while there is one.
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

bool Desktop::handOver(const QString &library)
{
    // Pictures and measurements are of a window of their own.
    if (!m_options.screenshot.isEmpty() || m_options.reportPainted)
        return false;
    auto instance = std::make_unique<SingleInstance>(library);
    if (instance->handOver(m_options.articles))
        return true;
    m_instance = std::move(instance);
    connect(m_instance.get(), &SingleInstance::asked, this, &Desktop::comeToFront);
    return false;
}

void Desktop::comeToFront(const QStringList &articles, const QByteArray &activation)
{
    if (!m_window)
        return;
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!articles.isEmpty())
        m_window->open(articles);
}

Expected<void> Desktop::openLibrary(const QString &path, bool create)
{
    auto library = Library::open(path, create ? Library::Mode::Create : Library::Mode::ReadWrite);
    if (!library)
        return std::unexpected(library.error());
    makeWindow(std::make_unique<Session>(std::move(*library)));
    return {};
}

void Desktop::makeWindow(std::unique_ptr<Session> session)
{
    applyTheme();
    m_window = std::make_unique<MainWindow>(std::move(session), themeNamed(m_options.theme));
    connect(m_window.get(), &MainWindow::libraryRequested, this, &Desktop::changeLibrary,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeRequested, this, [this](const QString &theme) {
        m_options.theme = theme;
        Preferences().setValue(QStringLiteral("theme"), theme);
        applyTheme();
    });
    // The window that asks is gone when it has been done.
    connect(m_window.get(), &MainWindow::languageRequested, this, &Desktop::changeLanguage,
            Qt::QueuedConnection);
}

void Desktop::show()
{
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    const auto *first = new WindowPainted(*m_window);
    if (m_options.reportPainted)
        connect(first, &WindowPainted::painted, this, [] {
            std::puts("painted");
            QCoreApplication::exit(0);
        });
    if (!m_options.screenshot.isEmpty())
        takeScreenshot(*first);
    // The web engine and the first article come behind the first picture of the window.
    connect(first, &WindowPainted::painted, m_window.get(), [this] {
        if (!m_options.articles.isEmpty())
            m_window->open(m_options.articles);
        else
            m_window->reopen();
    });
    m_window->show();
}

void Desktop::changeLibrary(const QString &path, bool create)
{
    m_options.articles.clear();
    std::unique_ptr<SingleInstance> ours = std::move(m_instance);
    if (handOver(path)) {
        m_instance = std::move(ours); // it is open in a window of its own, which has come to the front
        return;
    }
    std::unique_ptr<MainWindow> before = std::move(m_window);
    if (const auto opened = openLibrary(path, create); !opened) {
        m_window = std::move(before);
        m_instance = std::move(ours);
        m_window->showError(opened.error());
        return;
    }
    before->close();
    show();
}

/// A window in the other language takes the place of this one, over the same session: nothing is lost,
/// nothing asks for a new start.
void Desktop::changeLanguage(const QString &language)
{
    Preferences().setValue(QStringLiteral("language"), language);
    QGuiApplication::setQuitOnLastWindowClosed(false); // for a moment there is none
    auto [session, state] = MainWindow::dissolve(std::move(m_window));
    installTranslations(*qApp, language);
    makeWindow(std::move(session));
    m_window->show();
    m_window->resume(state);
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Desktop::applyTheme()
{
    const Theme theme = themeNamed(m_options.theme);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(interfaceFont());
    qApp->setStyleSheet(applicationStyleSheet(theme));
    if (m_window)
        m_window->setTheme(theme);
}

void Desktop::takeScreenshot(const WindowPainted &first)
{
    const auto shoot = [this] {
        if (m_window->grab().save(m_options.screenshot)) {
            QCoreApplication::exit(0);
            return;
        }
        std::fprintf(stderr, "%s\n", qPrintable(sentence({ErrorCode::FileUnwritable, m_options.screenshot})));
        QCoreApplication::exit(1);
    };
    if (m_options.articles.isEmpty()) {
        connect(&first, &WindowPainted::painted, this,
                [this, shoot] { QTimer::singleShot(timeToReopen, this, shoot); });
        return;
    }
    connect(m_window.get(), &MainWindow::painted, this,
            [this, shoot] { QTimer::singleShot(settleTime, this, shoot); });
    QTimer::singleShot(longestWait, this, shoot);
}

} // namespace apostille
