// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readertheme.h"

#include "ui/theme/readingthemes.h"

#include <QFont>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// As many as marks.js has: overlapping marks stand on layers of their own, each underline below the last.
constexpr int markLayers = 4;

QString underlineName(Underline underline)
{
    switch (underline) {
    case Underline::Solid:
        return u"solid"_s;
    case Underline::Dashed:
        return u"dashed"_s;
    case Underline::Dotted:
        return u"dotted"_s;
    case Underline::Double:
        return u"double"_s;
    case Underline::Wavy:
        return u"wavy"_s;
    }
    Q_UNREACHABLE_RETURN(u"solid"_s);
}

/// Double and wavy lines are two strokes high: thinner ones look as heavy as a single stroke of two pixels.
int thickness(Underline underline)
{
    return underline == Underline::Double || underline == Underline::Wavy ? 1 : 2;
}

QString markRule(std::size_t colour, int layer, const MarkTint &tint, const QColor &ink)
{
    // Literal colours: custom properties do not reach highlight pseudo-elements in every Chromium.
    return u"::highlight(mark-%1-%2) { background-color: %3; color: %4; text-decoration: underline %5 %6px "
           u"%7; "
           "text-underline-offset: %8px; }\n"_s.arg(
               QString::number(colour), QString::number(layer), tint.background.name(), ink.name(),
               underlineName(tint.underline), QString::number(thickness(tint.underline)), tint.line.name(),
               QString::number(4 + 3 * layer));
}

} // namespace

QString readerThemeCss(const Theme &theme, const QFont &interfaceFont)
{
    QString css = u":root { color-scheme: %1; %2 --interface-font: \"%3\", sans-serif; }\n"_s.arg(
        theme.dark ? u"dark"_s : u"light"_s, theme.cssProperties(), interfaceFont.family());
    for (std::size_t i = 0; i < theme.marks.size(); ++i) {
        for (int layer = 0; layer < markLayers; ++layer)
            css += markRule(i + 1, layer, theme.marks[i], theme.ink);
    }
    css += u"::highlight(found) { background-color: %1; color: %2; text-decoration: underline 1px %3; "
           "text-underline-offset: 3px; }\n"
           "::highlight(found-current) { background-color: %3; color: %4; text-decoration: none; }\n"_s.arg(
               foundColour(theme).name(), theme.ink.name(), theme.accent.name(), theme.panel.name());
    css += u"::highlight(mark-current) { text-decoration: overline underline 2px %1; text-underline-offset: "
           u"4px; }\n"
           "::highlight(mark-flash) { background-color: color-mix(in srgb, %1 30%, transparent);"
           " text-decoration: underline 3px %1; text-underline-offset: 4px; }\n"_s.arg(theme.accent.name());
    return css;
}

} // namespace apostille
