// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QSize>
#include <QString>

class QPainter;
class QRect;

namespace apostille {

/// Keys as they look on a keyboard: "Ctrl+E, J" is drawn as two rounded boxes. At the trailing edge of the
/// box given.
void drawKeyCaps(QPainter &painter, const QString &keys, const QRect &box, const QFont &font,
                 const Theme &theme);
[[nodiscard]] QSize keyCapsSize(const QString &keys, const QFont &font);

} // namespace apostille
