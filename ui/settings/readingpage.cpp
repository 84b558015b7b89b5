// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingpage.h"

#include "models/editing/session.h"
#include "ui/reader/readingform.h"

#include <QPushButton>

namespace apostille {

ReadingPage::ReadingPage(Session &session, const Theme &theme, QWidget *parent)
    : SettingsPage(QStringLiteral("readingPage"), tr("Reading"), parent)
    , m_session(session)
    , m_form(new ReadingForm(theme, this))
    , m_reset(new QPushButton(tr("Usual settings"), this))
{
    addWide(m_form, m_form->words());
    m_reset->setObjectName(QStringLiteral("usualReading"));
    m_reset->setAutoDefault(false);
    addRow({}, m_reset, tr("An article that has settings of its own keeps them."));
    endWithSpace();
    connect(m_form, &ReadingForm::changed, &session, &Session::saveReading);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_session.saveReading({}); });
    connect(&session, &Session::readingChanged, this, &ReadingPage::follow);
    follow();
}

void ReadingPage::follow()
{
    m_form->setSettings(m_session.reading());
    m_reset->setEnabled(m_session.reading() != ReadingSettings{});
}

} // namespace apostille
