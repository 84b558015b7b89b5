// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/markspage.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "ui/annotations/marknamesediting.h"

namespace apostille {

MarksPage::MarksPage(Session &session, const Theme &theme, QWidget *parent)
    : SettingsPage(QStringLiteral("marksPage"), tr("Marks"), parent)
{
    QStringList words{tr("Names of the colours")};
    for (int number = 1; number <= static_cast<int>(theme.marks.size()); ++number) {
        const auto colour = static_cast<MarkColour>(number);
        words << hueName(colour) << markName(colour) << session.markNames().name(colour);
    }
    addWide(new MarkNamesEditing(session, theme, this), words.join(u' '));
    endWithSpace();
}

} // namespace apostille
