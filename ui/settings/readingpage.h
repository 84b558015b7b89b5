// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

class QPushButton;

namespace apostille {

class ReadingForm;
class Session;

/// How the articles of this library are set, as long as one has no settings of its own.
class ReadingPage : public SettingsPage
{
    Q_OBJECT

public:
    ReadingPage(Session &session, const Theme &theme, QWidget *parent);

private:
    void follow();

    Session &m_session;
    ReadingForm *m_form;
    QPushButton *m_reset;
};

} // namespace apostille
