// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

namespace apostille {

class Session;

/// What the colours of marks stand for in this library. Every change is a step that can be undone.
class MarksPage : public SettingsPage
{
    Q_OBJECT

public:
    MarksPage(Session &session, const Theme &theme, QWidget *parent);
};

} // namespace apostille
