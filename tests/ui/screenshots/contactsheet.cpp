// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/contactsheet.h"

#include <QDir>
#include <QPainter>

namespace apostille {

namespace {

constexpr int columns = 4;
constexpr int width = 560;
constexpr int gap = 12;
constexpr int caption = 24;

} // namespace

void makeContactSheet(const QString &folder)
{
    const QDir pictures(folder);
    const QStringList names = pictures.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return;
    const QSize whole = QImage(pictures.filePath(names.front())).size();
    const int height = width * whole.height() / whole.width();
    const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
    QImage sheet(gap + columns * (width + gap), gap + rows * (height + caption + gap), QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    for (int i = 0; i < names.size(); ++i) {
        const QPoint place(gap + i % columns * (width + gap), gap + i / columns * (height + caption + gap));
        painter.drawImage(place, QImage(pictures.filePath(names[i]))
                                     .scaled(width, height, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        painter.drawText(QRect(place.x(), place.y() + height, width, caption), Qt::AlignCenter, names[i]);
    }
    painter.end();
    sheet.save(folder + QStringLiteral(".png"));
}

} // namespace apostille
