// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/choicebox.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace apostille {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
}

void ChoiceBox::choose(const QVariant &value, const QString &name)
{
    if (findData(value) < 0)
        addItem(name, value);
    if (const int index = findData(value); index != currentIndex())
        setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        showPopup();
    else if (event->key() == Qt::Key_Escape || enter)
        event->ignore(); // the form's
    else
        QComboBox::keyPressEvent(event);
}

} // namespace apostille
