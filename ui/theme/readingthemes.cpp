// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/readingthemes.h"

namespace apostille {

namespace {

QColor shade(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

Theme sepiaTheme()
{
    return {.dark = false,
            .ground = shade(0xefe5cd),
            .panel = shade(0xf4ecd8),
            .side = shade(0xeadfc5),
            .line = shade(0xd8caac),
            .ink = shade(0x5b4636),
            .dim = shade(0x6f5844),
            .accent = shade(0x1c568f),
            .selection = shade(0xe3d7b4),
            .card = shade(0xf9f3e4),
            .alarm = shade(0x992618),
            .marks = {{{shade(0xf7d774), shade(0x9a7400), Underline::Solid},
                       {shade(0xf5bfae), shade(0xb33a2c), Underline::Dashed},
                       {shade(0xcfdf9f), shade(0x4f7d14), Underline::Double},
                       {shade(0xc2dae2), shade(0x22708f), Underline::Dotted},
                       {shade(0xdccbe6), shade(0x7a55a8), Underline::Wavy},
                       {shade(0xf0c4dc), shade(0xa23a86), Underline::Dashed},
                       {shade(0xf8c88c), shade(0xa85c08), Underline::Double},
                       {shade(0xd8cfbd), shade(0x75695a), Underline::Dotted}}}};
}

Theme blackTheme()
{
    return {.dark = true,
            .ground = shade(0x0e0e0f),
            .panel = shade(0x000000),
            .side = shade(0x080808),
            .line = shade(0x333437),
            .ink = shade(0xf0f0f0),
            .dim = shade(0xa9a9a9),
            .accent = shade(0x7db4f0),
            .selection = shade(0x22364f),
            .card = shade(0x151516),
            .alarm = shade(0xf2938c),
            .marks = {{{shade(0x57470d), shade(0xe0b93c), Underline::Solid},
                       {shade(0x5a2323), shade(0xf08080), Underline::Dashed},
                       {shade(0x274a1b), shade(0x86cf64), Underline::Double},
                       {shade(0x123f5a), shade(0x6bbdf0), Underline::Dotted},
                       {shade(0x3c2f63), shade(0xb7a3f2), Underline::Wavy},
                       {shade(0x552150), shade(0xe88be4), Underline::Dashed},
                       {shade(0x5b3810), shade(0xf2a65a), Underline::Double},
                       {shade(0x3f4145), shade(0xaaaaaa), Underline::Dotted}}}};
}

Theme pageTheme(ReadingTheme wanted, const Theme &window)
{
    switch (wanted) {
    case ReadingTheme::System:
        return window;
    case ReadingTheme::Light:
        return lightTheme();
    case ReadingTheme::Sepia:
        return sepiaTheme();
    case ReadingTheme::Dark:
        return darkTheme();
    case ReadingTheme::Black:
        return blackTheme();
    }
    Q_UNREACHABLE_RETURN(window);
}

QColor foundColour(const Theme &theme)
{
    constexpr float share = 0.28F;
    const auto between = [](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(between(theme.panel.redF(), theme.accent.redF()),
                            between(theme.panel.greenF(), theme.accent.greenF()),
                            between(theme.panel.blueF(), theme.accent.blueF()));
}

} // namespace apostille
