// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/cardlibrary.h"
#include "tests/ui/windowprogram.h"
#include "ui/settings/preferences.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>

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

/// runWindowTest() with no preferences of an earlier run, and as the app looks.
template <typename Test>
int runShownWindowTest(int argc, char *argv[], const QString &name)
{
    return runWindowTest<Test>(argc, argv, name, [](QApplication &application) {
        forgetPreferences();
        application.setStyleSheet(applicationStyleSheet(lightTheme()));
    });
}

} // namespace apostille
