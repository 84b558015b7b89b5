// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/legible.h"

#include <algorithm>
#include <cmath>

namespace apostille {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor between(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(std::lerp(from.redF(), to.redF(), share),
                            std::lerp(from.greenF(), to.greenF(), share),
                            std::lerp(from.blueF(), to.blueF(), share));
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legibleColour(const QColor &colour, const QColor &ground, const QColor &ink)
{
    constexpr double readable = 4.5;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor drawn = between(colour, ink, static_cast<float>(step) / steps);
        if (contrastRatio(drawn, ground) >= readable)
            return drawn;
    }
    return ink;
}

} // namespace apostille
