// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/session.h"
#include "ui/reader/reader.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QSignalSpy>
#include <QTest>

namespace apostille {

/// The real window over a library that a test has filled.
inline std::unique_ptr<MainWindow> windowOver(const QString &library, QSize size,
                                              Library::Mode mode = Library::Mode::ReadWrite)
{
    auto session = std::make_unique<Session>(Library::open(library, mode).value());
    auto window = std::make_unique<MainWindow>(std::move(session), lightTheme());
    window->resize(size);
    window->show();
    window->activateWindow();
    [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
    return window;
}

/// Until the article and its marks are on the screen, in the first reader.
inline void openPainted(const MainWindow &window, const QUuid &article)
{
    const QSignalSpy painted(window.findChild<Reader *>(QStringLiteral("reader")), &Reader::painted);
    window.findChild<Desk *>()->open(article);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20'000);
}

} // namespace apostille
