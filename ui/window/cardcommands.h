// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/annotationpane.h"

#include <QObject>

namespace apostille {

struct WindowParts;

/// What the commands about cards do: tags, verdicts, filter, copies, the names of the colours.
class CardCommands : public QObject
{
    Q_OBJECT

public:
    CardCommands(WindowParts &parts, QObject *parent);

private:
    [[nodiscard]] bool isElsewhere() const;
    void tag();
    void copy(AnnotationPane::CopyAs form);
    void connectCopying();
    void connectNames();
    void nameColourActions();

    WindowParts &m_parts;
};

} // namespace apostille
