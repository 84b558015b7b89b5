// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace apostille {

/// A text wrapped to at most `lines` lines, the last one ending in … where more would follow. `marks` (search
/// hits) are drawn on `markBackground`.
struct ClampedText
{
    QString text;
    QFont font;
    int lines = 1;
    std::vector<TextRange> marks = {};
    QColor markBackground = {};

    [[nodiscard]] qreal height(qreal width) const;
    void paint(QPainter &painter, const QRectF &place, const QColor &ink) const;
};

} // namespace apostille
