// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace apostille {

/// What one run takes pictures of: a size, a scheme and a language.
struct Setting
{
    QString language;
    bool dark = false;
    QSize size;
    QString folder; ///< where the pictures go

    [[nodiscard]] Theme theme() const { return dark ? darkTheme() : lightTheme(); }
};

/// Holds a real window over a library of our own, brings it where a picture is to be taken, and takes it.
class Photographer
{
public:
    explicit Photographer(const Setting &setting);
    ~Photographer();

    /// A new window over an empty library or over the filled one, as a start of the program makes it.
    void openEmpty();
    void openFilled();

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] const Setting &setting() const { return m_setting; }

    void openArticle(const QString &titlePart);
    void perform(const QString &action); ///< by object name; what it opens may be modal
    /// Performs an action, lets `prepare` arrange what it opened, takes the picture and closes it.
    void shootOpened(const QString &name, const QString &action,
                     const std::function<void(QWidget &)> &prepare = {});
    /// The window with everything that floats over it.
    void shoot(const QString &name);
    void settle(int milliseconds = 300) const;

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

private:
    void open(const QString &library);
    [[nodiscard]] std::vector<QWidget *> floating() const;
    void closeFloating() const;

    Setting m_setting;
    QTemporaryDir m_libraries;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace apostille
