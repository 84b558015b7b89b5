// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spokenmark.h"

#include <QCoreApplication>

namespace apostille {

QString spokenMark(const Annotation &annotation, const MarkNames &names)
{
    constexpr qsizetype mostOfNote = 200; // it stands whole on the card
    QStringList parts{
        QCoreApplication::translate("Card", "marked as %1", "%1: the role of a colour, “doubtful”")
            .arg(names.name(annotation.colour))};
    if (const QString note = annotation.note.simplified(); !note.isEmpty())
        parts += QCoreApplication::translate("Card", "note: %1").arg(note.left(mostOfNote));
    return parts.join(QStringLiteral(", "));
}

} // namespace apostille
