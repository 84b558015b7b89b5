// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/cardlibrary.h"
#include "ui/reader/readerscheme.h"
#include "ui/settings/preferences.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>

namespace apostille {

/// The real window over a library with one annotated article, in preferences of its own.
class ShownWindow
{
public:
    explicit ShownWindow(QSize size = {1280, 800})
    {
        library.quote(QStringLiteral("pressions sans précédent"));
        window = std::make_unique<MainWindow>(std::move(library.session), lightTheme());
        window->resize(size);
        window->show();
        window->activateWindow();
    }

    void openArticle()
    {
        const QSignalSpy painted(window.get(), &MainWindow::painted);
        window->open({QStringLiteral("apostille:article/") + library.article.toString(QUuid::WithoutBraces)});
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
    }

    [[nodiscard]] QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }

    CardLibrary library;
    std::unique_ptr<MainWindow> window;
};

inline void forgetPreferences()
{
    Preferences().clear();
}

/// A program with one test class that shows windows; `name` keeps its preferences apart from other tests'.
template <typename Test>
int runWindowTest(int argc, char *argv[], const QString &name)
{
    registerReaderScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(name);
    QStandardPaths::setTestModeEnabled(true);
    forgetPreferences();
    qApp->setStyleSheet(applicationStyleSheet(lightTheme()));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace apostille
