// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace apostille {

class Session;

/// The names of the eight mark colours, to be changed: a page of the settings, and what "Name colours…"
/// opens. A name is saved when its field is left; an emptied one is ours again.
class MarkNamesEditing : public QWidget
{
    Q_OBJECT

public:
    MarkNamesEditing(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /// The page in a dialog of its own.
    static void open(Session &session, const Theme &theme, QWidget *parent);

private:
    void showNames();
    void save(MarkColour colour, const QString &name);
    void restoreAll();

    Session &m_session;
    std::array<QWidget *, 8> m_swatches{};
    std::array<QLineEdit *, 8> m_fields{};
};

} // namespace apostille
