// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace apostille {

/// A mark colour to choose: its tint, with the underline that is its second cue.
class MarkSwatch : public QAbstractButton
{
    Q_OBJECT

public:
    MarkSwatch(MarkColour colour, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setNames(const MarkNames &names);
    void setKey(const QString &key); ///< said by the tool tip; empty: none

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameItself();

    MarkColour m_colour;
    MarkNames m_names;
    QString m_key;
    MarkTint m_tint;
    QColor m_ring;
};

} // namespace apostille
