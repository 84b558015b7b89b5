// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/session.h"
#include "tests/ui/filledlibrary.h"
#include "ui/reader/reader.h"
#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace apostille {

/// The real window over a filled library of its own, and how tests get about in it.
class FilledWindow
{
public:
    explicit FilledWindow(const Theme &theme = lightTheme(), QSize size = {1440, 900},
                          const QFont &font = interfaceFont())
    {
        Preferences().clear();
        QApplication::setPalette(theme.palette());
        QApplication::setFont(font);
        qApp->setStyleSheet(applicationStyleSheet(theme));
        library = folder.filePath(QStringLiteral("filled.apostille"));
        QFile::copy(filled(), library);
        session = new Session(Library::open(library, Library::Mode::ReadWrite).value());
        window = std::make_unique<MainWindow>(std::unique_ptr<Session>(session), theme);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window is not active");
    }

    /// False where the list shows no such article or it did not come.
    [[nodiscard]] bool open(const QString &titlePart)
    {
        auto *view = window->findChild<QAbstractItemView *>(QStringLiteral("articles"));
        QSignalSpy painted(window->findChild<Reader *>(), &Reader::painted);
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString().contains(titlePart)) {
                view->setCurrentIndex(index);
                Q_EMIT view->activated(index); // in a small window the list stays before the text until then
                return !painted.isEmpty() || painted.wait(20000);
            }
        }
        return false;
    }

    void perform(const QString &action)
    {
        if (auto *found = window->findChild<QAction *>(action))
            found->trigger();
        else
            qWarning("no action %s", qUtf8Printable(action));
    }

    /// Every window that is shown beside the main one.
    [[nodiscard]] QWidgetList others() const
    {
        QWidgetList found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget != window.get() && widget->isVisible())
                found << widget;
        }
        return found;
    }

    /// Performs an action and looks at what it opens, modal or not; false where nothing opened.
    bool withOpened(QAction &action, const std::function<void(QWidget &)> &look)
    {
        bool done = false;
        bool opened = false;
        QTimer::singleShot(300, window.get(), [&] {
            const QWidgetList found = others();
            opened = !found.isEmpty();
            if (opened)
                look(*found.last());
            for (QWidget *widget : others())
                widget->close();
            done = true;
        });
        action.trigger();
        return QTest::qWaitFor([&] { return done; }, 60000) && opened;
    }

    QTemporaryDir folder;
    QString library;
    Session *session; ///< the window's
    std::unique_ptr<MainWindow> window;

private:
    /// Made once in a process: it takes longer than most tests.
    static QString filled()
    {
        static const QTemporaryDir made;
        const QString path = made.filePath(QStringLiteral("filled.apostille"));
        if (!QFile::exists(path) && !makeFilledLibrary(path))
            qFatal("no library to show");
        return path;
    }
};

} // namespace apostille
