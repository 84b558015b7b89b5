// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace apostille {

/// A closed choice. The wheel scrolls the cards and never changes a value in passing; no wider than its
/// place.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// Selects the entry with this value as its data, adding one named `name` where it is missing.
    void choose(const QVariant &value, const QString &name = {});

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace apostille
