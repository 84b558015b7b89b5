// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "models/base/error.h"

#include <QObject>

#include <memory>

namespace apostille {

class MainWindow;
class Session;
class SingleInstance;
class WindowPainted;

/// Opens a library in a window, keeps the theme in step with the system and the user's choice, and changes
/// library when asked. The whole object graph of the program hangs here.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const Options &options);
    ~Desktop() override;

    /// True where another window has this library open: it has been told what to open.
    [[nodiscard]] bool handOver(const QString &library);
    [[nodiscard]] Expected<void> openLibrary(const QString &path, bool create);
    void show();

private:
    void applyTheme();
    void comeToFront(const QStringList &articles, const QByteArray &activation);
    void takeScreenshot(const WindowPainted &first);
    void changeLibrary(const QString &path, bool create);
    void changeLanguage(const QString &language);
    void makeWindow(std::unique_ptr<Session> session);

    Options m_options;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace apostille
