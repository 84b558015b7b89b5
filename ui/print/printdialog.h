// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedarticle.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace apostille {

/// How an article goes on paper; the choices are kept for the next time.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// The button that Enter presses: a file, or a printer.
    PrintDialog(bool forFile, QWidget *parent);

    [[nodiscard]] PrintOptions options() const;

Q_SIGNALS:
    void pdfWanted();
    void printWanted();

private:
    void keepChoices() const;

    QComboBox *m_paper;
    QSpinBox *m_points;
    QCheckBox *m_marks;
    QCheckBox *m_notes;
};

} // namespace apostille
