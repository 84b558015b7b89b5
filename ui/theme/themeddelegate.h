// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace apostille {

/// What draws the rows of a list in the colours of the theme.
class ThemedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThemedDelegate(const Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    /// The view is to be painted anew by whoever shows it.
    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
};

} // namespace apostille
