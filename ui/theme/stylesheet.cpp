// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/settings/motion.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

// Qt style sheets know no variables: @names are replaced by the theme's colours.
constexpr auto bars = R"(
QMainWindow, QDialog { background: @side; color: @ink; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @side; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; color: @ink; }
QMenu { background: @card; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @side; border: none; border-bottom: 1px solid @line; padding: 7px 10px; spacing: 6px; }
QToolBar::separator { width: 1px; background: @line; margin: 4px; }
QStatusBar { background: @side; color: @dim; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @dim; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: @accent; }
)";

constexpr auto buttons = R"(
QPushButton, QToolButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px;
    padding: 4px 10px; }
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @dim; background: transparent; }
QPushButton:default, QPushButton[look="primary"] { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:default:hover, QPushButton[look="primary"]:hover { background: @accenthover; }
QPushButton:default:focus, QPushButton[look="primary"]:focus { border: 1px solid @ink; }
QPushButton:default:disabled, QPushButton[look="primary"]:disabled { background: @line; color: @dim; border-color: @line; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: @hover; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @panel; color: @ink;
    border: 1px solid @line; border-radius: 6px; padding: 3px 7px; selection-background-color: @selection;
    selection-color: @ink; }
QPlainTextEdit, QTextEdit { padding: 2px 3px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: @dim; background: transparent; }
QLineEdit:read-only { background: transparent; }
QComboBox { padding-right: 20px; }
QComboBox::drop-down { border: none; width: 18px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/theme/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @line; padding: 3px; outline: none;
    selection-background-color: @selection; selection-color: @ink; }
QCheckBox, QRadioButton { spacing: 7px; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px 2px 2px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @dim; border-radius: 4px; background: @panel; }
QCheckBox::indicator:hover { border-color: @ink; }
QCheckBox::indicator:disabled { border-color: @line; background: transparent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/theme/check-@scheme.svg); }
QCheckBox::indicator:checked:disabled { background: @dim; border-color: @dim; }
QSlider { border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @thumb; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @accent; }
QSlider::handle:horizontal:hover { background: @accenthover; }
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border-color: @accent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0; }
QTabBar::tab { background: transparent; color: @dim; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)";

constexpr auto views = R"(
QAbstractItemView { background: @panel; alternate-background-color: @ground; color: @ink; border: none; outline: none;
    selection-background-color: @selection; selection-color: @ink; }
#proposals { background: @card; border: 1px solid @thumb; border-radius: 8px; padding: 3px; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @dim; border: none; border-bottom: 1px solid @line;
    padding: 5px 8px; font-weight: 600; }
QTableView { gridline-color: @line; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

QColor between(const QColor &from, const QColor &to, float share)
{
    return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * share,
                            from.greenF() + (to.greenF() - from.greenF()) * share,
                            from.blueF() + (to.blueF() - from.blueF()) * share);
}

} // namespace

QString applicationStyleSheet(const Theme &theme)
{
    // Longer names before the names they start with.
    const std::array<std::pair<QString, QString>, 14> names{{
        {u"@accenthover"_s, between(theme.accent, theme.ink, 0.15F).name()},
        {u"@accent"_s, theme.accent.name()},
        {u"@onaccent"_s, theme.dark ? theme.side.name() : theme.panel.name()},
        {u"@ground"_s, theme.ground.name()},
        {u"@panel"_s, theme.panel.name()},
        {u"@side"_s, theme.side.name()},
        {u"@line"_s, theme.line.name()},
        {u"@ink"_s, theme.ink.name()},
        {u"@dim"_s, theme.dim.name()},
        {u"@selection"_s, theme.selection.name()},
        {u"@card"_s, theme.card.name()},
        {u"@hover"_s, between(theme.panel, theme.ink, 0.06F).name()},
        {u"@thumb"_s, between(theme.line, theme.dim, 0.35F).name()},
        {u"@scheme"_s, theme.dark ? u"dark"_s : u"light"_s},
    }};
    QString sheet;
    for (const auto *part : {bars, buttons, fields, views})
        sheet += QString::fromUtf8(part);
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour);
    if (wantsLessMotion())
        sheet += u"* { widget-animation-duration: 0; }\n"_s;
    return sheet;
}

} // namespace apostille
