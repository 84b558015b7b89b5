// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QPushButton;
class QTreeWidget;

namespace apostille {

class Session;

/// What cleaning does otherwise on which sites, site by site; each can be forgotten, an undo step.
class CleaningPage : public SettingsPage
{
    Q_OBJECT

public:
    CleaningPage(Session &session, QWidget *parent);

private:
    void fill();
    void showAvailable();
    void forget();

    Session &m_session;
    QTreeWidget *m_sites;
    QPushButton *m_forget;
};

} // namespace apostille
