// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace apostille {

/// What leaves the machine and what is remembered on it.
class PrivacyPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrivacyPage(QWidget *parent);
};

} // namespace apostille
