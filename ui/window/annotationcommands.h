// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

struct WindowParts;

/// What the Annotation menu does with the selection or the current card.
class AnnotationCommands : public QObject
{
    Q_OBJECT

public:
    AnnotationCommands(WindowParts &parts, QObject *parent);

private:
    void exportQuotes();

    WindowParts &m_parts;
};

} // namespace apostille
