// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace apostille {

/// An article's title, and under it its quotes with their stance or role.
class UsesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit UsesDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace apostille
