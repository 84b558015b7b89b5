// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QPainter;

namespace apostille {

/// The tint with its underline style, as a mark in the text looks.
void paintSwatch(QPainter &painter, const QRect &rect, const MarkTint &mark);

/// The eight roles of a mark side by side.
class ColourRow : public QWidget
{
    Q_OBJECT

public:
    explicit ColourRow(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setNames(const MarkNames &names);
    void setColour(MarkColour colour);

Q_SIGNALS:
    void chosen(apostille::MarkColour colour);

private:
    QButtonGroup *m_group;
};

} // namespace apostille
