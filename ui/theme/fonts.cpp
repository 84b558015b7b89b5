// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int smallestPixels = 13;

QFont withFamilies(const QFont &base, const QStringList &families, QFont::StyleHint hint, double factor)
{
    QFont font = scaledFont(base, factor);
    font.setFamilies(families);
    font.setStyleHint(hint);
    return font;
}

} // namespace

QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(std::max(smallestPixels, QFontInfo(font).pixelSize()));
    return font;
}

QFont serifFont(const QFont &base, double factor)
{
    return withFamilies(base,
                        {u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s},
                        QFont::Serif, factor);
}

QFont fixedFont(const QFont &base, double factor)
{
    return withFamilies(base, {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}, QFont::Monospace,
                        factor);
}

QFont scaledFont(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(std::max(1, qRound(QFontInfo(base).pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

int widthFor(const QFont &font, int usual)
{
    return usual * std::max(smallestPixels, QFontInfo(font).pixelSize()) / smallestPixels;
}

} // namespace apostille
