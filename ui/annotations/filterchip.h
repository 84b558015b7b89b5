// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace apostille {

/// Something to filter by that is on or off; of a mark colour with its tint and underline before the word.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &text, std::optional<MarkColour> colour, const Theme &theme,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int signWidth() const;

    std::optional<MarkColour> m_colour;
    Theme m_theme;
};

} // namespace apostille
