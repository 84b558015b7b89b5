// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

#include <atomic>

class QLabel;
class QLineEdit;
class QListView;

namespace apostille {

class LibraryNames;
class PaletteDelegate;
class PaletteModel;
class Session;

/// The command palette: a line to type in, and under it what that may mean of all commands, places, articles,
/// claims, sources and tags. Keyboard alone: arrows choose, Enter runs, Esc leaves. Lies over the window.
class Palette : public QFrame
{
    Q_OBJECT

public:
    Palette(Session &session, const Theme &theme, QWidget &window);
    ~Palette() override;

    void setTheme(const Theme &theme);
    /// Opens with these commands and places; what the library holds comes from a worker.
    void open(PaletteEntries commandsAndPlaces);

Q_SIGNALS:
    void chosen(const apostille::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void show(PaletteEntries entries);
    void runCurrent();
    void step(int rows);
    void place();
    void leave();

    QWidget &m_window;
    LibraryNames *m_names;
    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteDelegate *m_delegate;
    std::shared_ptr<const PaletteEntries> m_commands;
    std::shared_ptr<std::atomic_int> m_question; ///< the latest one; workers of older ones give up
    QPointer<QWidget> m_before;                  ///< had the focus
};

} // namespace apostille
