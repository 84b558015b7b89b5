// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cleaningpage.h"

#include "models/editing/session.h"
#include "models/editing/sitecleaning.h"
#include "models/library/sitechoicestore.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace apostille {

namespace {

QString choiceInWords(const CleaningChoice &choice)
{
    const QString what = choice.words.isEmpty() ? choice.path : CleaningPage::tr("“%1”").arg(choice.words);
    return choice.kept ? CleaningPage::tr("keep %1").arg(what) : CleaningPage::tr("remove %1").arg(what);
}

} // namespace

CleaningPage::CleaningPage(Session &session, QWidget *parent)
    : SettingsPage(QStringLiteral("cleaningPage"), tr("Cleaning"), parent)
    , m_session(session)
    , m_sites(new QTreeWidget(this))
    , m_forget(new QPushButton(tr("Forget this site"), this))
{
    const QString promise =
        tr("What you have chosen for all articles of a site, in the list of removed parts. "
           "Articles that come in from now on are cleaned so.");
    auto *words = new QLabel(promise, this);
    words->setWordWrap(true);
    addWide(words, promise);
    m_sites->setObjectName(QStringLiteral("cleanedSites"));
    m_sites->setAccessibleName(tr("Sites"));
    m_sites->setHeaderHidden(true);
    addWide(m_sites, promise, 1);
    m_forget->setObjectName(QStringLiteral("forgetCleanedSite"));
    m_forget->setAutoDefault(false);
    addRow({}, m_forget);
    connect(m_sites, &QTreeWidget::currentItemChanged, this, &CleaningPage::showAvailable);
    connect(m_forget, &QPushButton::clicked, this, &CleaningPage::forget);
    connect(&session, &Session::siteChoicesChanged, this, &CleaningPage::fill);
    fill();
}

void CleaningPage::fill()
{
    m_sites->clear();
    const auto sites = m_session.library().siteChoices().all();
    for (const SiteChoices &site : sites.value_or(std::vector<SiteChoices>())) {
        auto *host = new QTreeWidgetItem(m_sites, {site.host});
        for (const CleaningChoice &choice : site.choices) {
            auto *row = new QTreeWidgetItem(host, {choiceInWords(choice)});
            row->setToolTip(0, row->text(0));
        }
    }
    m_sites->expandAll();
    m_sites->setCurrentItem(m_sites->topLevelItem(0));
    showAvailable();
}

void CleaningPage::showAvailable()
{
    m_forget->setEnabled(m_sites->currentItem() && !m_session.library().isReadOnly());
}

void CleaningPage::forget()
{
    const QTreeWidgetItem *const chosen = m_sites->currentItem();
    if (!chosen)
        return;
    const QTreeWidgetItem *const host = chosen->parent() ? chosen->parent() : chosen;
    forgetSite(m_session, host->text(0));
}

} // namespace apostille
