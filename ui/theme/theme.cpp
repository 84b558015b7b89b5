// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace apostille {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

const MarkTint &Theme::mark(MarkColour colour) const
{
    return marks.at(static_cast<std::size_t>(colour) - 1);
}

QString Theme::cssProperties() const
{
    QString css = QStringLiteral("--ground: %1; --panel: %2; --side: %3; --line: %4; --ink: %5; --dim: %6; "
                                 "--accent: %7; --selection: %8;")
                      .arg(ground.name(), panel.name(), side.name(), line.name(), ink.name(), dim.name(),
                           accent.name(), selection.name());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        css += QStringLiteral(" --mark-%1: %2; --mark-line-%1: %3;")
                   .arg(QString::number(i + 1), marks[i].background.name(), marks[i].line.name());
    }
    return css;
}

QPalette Theme::palette() const
{
    QPalette colours;
    colours.setColor(QPalette::Window, side);
    colours.setColor(QPalette::WindowText, ink);
    colours.setColor(QPalette::Base, panel);
    colours.setColor(QPalette::AlternateBase, ground);
    colours.setColor(QPalette::Text, ink);
    colours.setColor(QPalette::PlaceholderText, dim);
    colours.setColor(QPalette::Button, panel);
    colours.setColor(QPalette::ButtonText, ink);
    colours.setColor(QPalette::BrightText, alarm);
    colours.setColor(QPalette::ToolTipBase, card);
    colours.setColor(QPalette::ToolTipText, ink);
    colours.setColor(QPalette::Highlight, selection);
    colours.setColor(QPalette::HighlightedText, ink);
    colours.setColor(QPalette::Accent, accent);
    colours.setColor(QPalette::Link, accent);
    colours.setColor(QPalette::LinkVisited, accent);
    colours.setColor(QPalette::Light, card);
    colours.setColor(QPalette::Midlight, line);
    colours.setColor(QPalette::Mid, line);
    colours.setColor(QPalette::Dark, dim);
    colours.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : dim);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        colours.setColor(QPalette::Disabled, role, dim);
    return colours;
}

Theme lightTheme()
{
    return {.dark = false,
            .ground = rgb(0xf6f5f2),
            .panel = rgb(0xffffff),
            .side = rgb(0xefede8),
            .line = rgb(0xdedbd3),
            .ink = rgb(0x1f1f1c),
            .dim = rgb(0x66635b),
            .accent = rgb(0x1d5fae),
            .selection = rgb(0xdbe8f8),
            .card = rgb(0xffffff),
            .alarm = rgb(0xb3261e),
            .marks = {{{rgb(0xffe27a), rgb(0xb58900), Underline::Solid},
                       {rgb(0xffc9c9), rgb(0xc43c3c), Underline::Dashed},
                       {rgb(0xc9ecb8), rgb(0x3d8b1f), Underline::Double},
                       {rgb(0xbfe2f9), rgb(0x1d78b5), Underline::Dotted},
                       {rgb(0xdcd2f7), rgb(0x7a5cc7), Underline::Wavy},
                       {rgb(0xf9cdf5), rgb(0xb13fae), Underline::Dashed},
                       {rgb(0xffd9b0), rgb(0xc0690b), Underline::Double},
                       {rgb(0xdddddd), rgb(0x707070), Underline::Dotted}}}};
}

Theme darkTheme()
{
    return {.dark = true,
            .ground = rgb(0x1c1d1f),
            .panel = rgb(0x232427),
            .side = rgb(0x1a1b1d),
            .line = rgb(0x35373b),
            .ink = rgb(0xe6e4df),
            .dim = rgb(0xa5a299),
            .accent = rgb(0x7db4f0),
            .selection = rgb(0x29384c),
            .card = rgb(0x2a2b2f),
            .alarm = rgb(0xf2938c),
            .marks = {{{rgb(0x5a4a10), rgb(0xe0b93c), Underline::Solid},
                       {rgb(0x5a2626), rgb(0xf08080), Underline::Dashed},
                       {rgb(0x2b4a1f), rgb(0x86cf64), Underline::Double},
                       {rgb(0x173f57), rgb(0x6bbdf0), Underline::Dotted},
                       {rgb(0x3d3160), rgb(0xb7a3f2), Underline::Wavy},
                       {rgb(0x552350), rgb(0xe88be4), Underline::Dashed},
                       {rgb(0x5b3a12), rgb(0xf2a65a), Underline::Double},
                       {rgb(0x45474c), rgb(0xaaaaaa), Underline::Dotted}}}};
}

Theme systemTheme()
{
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Dark ? darkTheme() : lightTheme();
}

} // namespace apostille
