// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace apostille {

/// A flat button that shows its key on a small key cap: "Quote Q".
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyButton(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setKey(const QString &key); ///< an empty one draws no cap
    [[nodiscard]] QString key() const { return m_key; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont capFont() const;
    [[nodiscard]] int capWidth() const;

    QString m_key;
    QColor m_ink;
    QColor m_dim;
    QColor m_line;
    QColor m_hover;
};

} // namespace apostille
