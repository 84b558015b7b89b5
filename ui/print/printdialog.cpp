// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// What people have in their printers where they live.
bool usesLetter()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
}

} // namespace

PrintDialog::PrintDialog(bool forFile, QWidget *parent)
    : QDialog(parent)
    , m_paper(new QComboBox(this))
    , m_points(new QSpinBox(this))
    , m_marks(new QCheckBox(tr("&Marks, as underlines that need no colour"), this))
    , m_notes(new QCheckBox(tr("Numbered &notes at the end: quotes, speakers, claims, notes"), this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(forFile ? tr("Save as PDF") : tr("Print"));
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_points->setObjectName(u"points"_s);
    m_points->setRange(8, 18);
    m_points->setSuffix(tr(" pt", "size of letters"));
    m_marks->setObjectName(u"marks"_s);
    m_notes->setObjectName(u"notes"_s);

    const Preferences settings;
    m_paper->setCurrentIndex(settings.value("print/letter"_L1, usesLetter()).toBool() ? 1 : 0);
    m_points->setValue(settings.value("print/points"_L1, PrintOptions{}.points).toInt());
    m_marks->setChecked(settings.value("print/marks"_L1, true).toBool());
    m_notes->setChecked(settings.value("print/notes"_L1, true).toBool());

    auto *form = new QFormLayout;
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("Size of the &text:"), m_points);
    form->addRow(m_marks);
    form->addRow(m_notes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    auto *print = buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(u"pdf"_s);
    print->setObjectName(u"print"_s);
    (forFile ? pdf : print)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto leave = [this](auto wanted) {
        return [this, wanted] {
            keepChoices();
            hide(); // its options are still asked for
            Q_EMIT(this->*wanted)();
            close();
        };
    };
    connect(pdf, &QPushButton::clicked, this, leave(&PrintDialog::pdfWanted));
    connect(print, &QPushButton::clicked, this, leave(&PrintDialog::printWanted));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
}

PrintOptions PrintDialog::options() const
{
    return {.paper = static_cast<Paper>(m_paper->currentData().toInt()),
            .marks = m_marks->isChecked(),
            .notes = m_notes->isChecked(),
            .points = m_points->value()};
}

void PrintDialog::keepChoices() const
{
    Preferences settings;
    settings.setValue("print/letter"_L1, options().paper == Paper::Letter);
    settings.setValue("print/points"_L1, options().points);
    settings.setValue("print/marks"_L1, options().marks);
    settings.setValue("print/notes"_L1, options().notes);
}

} // namespace apostille
