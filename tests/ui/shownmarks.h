// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"

namespace apostille {

inline Mark markOf(const Article &article, const QString &words, MarkColour colour = MarkColour::Yellow)
{
    const auto start = article.text().indexOf(words);
    return {.annotation = QUuid::createUuid(), .start = start, .end = start + words.size(), .colour = colour};
}

/// Somewhere on the picture; thin lines are blended with what lies behind them, so not to the last bit.
inline bool hasColour(const QImage &picture, const QColor &colour, int tolerance = 0)
{
    const auto near = [tolerance](int a, int b) { return std::abs(a - b) <= tolerance; };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (near(pixel.red(), colour.red()) && near(pixel.green(), colour.green()) &&
                near(pixel.blue(), colour.blue()))
                return true;
        }
    }
    return false;
}

/// Where tests that look at pictures leave them for people who want to look, too.
inline void keepPicture(ShownReader &shown, const QString &name)
{
    const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES");
    if (!folder.isEmpty())
        shown.picture().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace apostille
