// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/readingthemes.h"

namespace apostille {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

Theme sepiaTheme()
{
    return {.dark = false,
            .ground = rgb(0xefe5cd),
            .panel = rgb(0xf4ecd8),
            .side = rgb(0xeadfc5),
            .line = rgb(0xd8caac),
            .ink = rgb(0x5b4636),
            .dim = rgb(0x6f5844),
            .accent = rgb(0x1c568f),
            .selection = rgb(0xe3d7b4),
            .card = rgb(0xf9f3e4),
            .alarm = rgb(0x992618),
            .marks = {{{rgb(0xf7d774), rgb(0x9a7400), Underline::Solid},
                       {rgb(0xf5bfae), rgb(0xb33a2c), Underline::Dashed},
                       {rgb(0xcfdf9f), rgb(0x4f7d14), Underline::Double},
                       {rgb(0xc2dae2), rgb(0x22708f), Underline::Dotted},
                       {rgb(0xdccbe6), rgb(0x7a55a8), Underline::Wavy},
                       {rgb(0xf0c4dc), rgb(0xa23a86), Underline::Dashed},
                       {rgb(0xf8c88c), rgb(0xa85c08), Underline::Double},
                       {rgb(0xd8cfbd), rgb(0x75695a), Underline::Dotted}}}};
}

Theme blackTheme()
{
    return {.dark = true,
            .ground = rgb(0x0e0e0f),
            .panel = rgb(0x000000),
            .side = rgb(0x080808),
            .line = rgb(0x333437),
            .ink = rgb(0xf0f0f0),
            .dim = rgb(0xa9a9a9),
            .accent = rgb(0x7db4f0),
            .selection = rgb(0x22364f),
            .card = rgb(0x151516),
            .alarm = rgb(0xf2938c),
            .marks = {{{rgb(0x57470d), rgb(0xe0b93c), Underline::Solid},
                       {rgb(0x5a2323), rgb(0xf08080), Underline::Dashed},
                       {rgb(0x274a1b), rgb(0x86cf64), Underline::Double},
                       {rgb(0x123f5a), rgb(0x6bbdf0), Underline::Dotted},
                       {rgb(0x3c2f63), rgb(0xb7a3f2), Underline::Wavy},
                       {rgb(0x552150), rgb(0xe88be4), Underline::Dashed},
                       {rgb(0x5b3810), rgb(0xf2a65a), Underline::Double},
                       {rgb(0x3f4145), rgb(0xaaaaaa), Underline::Dotted}}}};
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
