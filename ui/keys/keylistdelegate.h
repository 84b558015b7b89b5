// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themeddelegate.h"

namespace apostille {

/// Headings, commands, and keys drawn as on a keyboard.
class KeyListDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    enum Role { ChangedRole = Qt::UserRole + 1 }; ///< the keys are not the standard ones

    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace apostille
