// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themeddelegate.h"

namespace apostille {

/// A removed part: why, the beginning of what, and below it the words of somebody that went along.
class RemovedPartDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    enum Role { ReasonRole = Qt::UserRole + 1, QuotationRole };

    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace apostille
