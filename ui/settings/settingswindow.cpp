// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "models/editing/session.h"
#include "ui/settings/cleaningpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/markspage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/readingpage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace apostille {

SettingsWindow::SettingsWindow(Session &session, const std::vector<ActionGroup> &groups, KeyMap &keys,
                               const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFrameShape(QFrame::NoFrame);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 16, 8, 12);
    left->setSpacing(12);
    left->addWidget(m_search);
    left->addWidget(m_names, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_stack, 3);

    auto *general = new GeneralPage(this);
    connect(general, &GeneralPage::themeChosen, this, &SettingsWindow::themeChosen);
    connect(general, &GeneralPage::languageChosen, this, &SettingsWindow::languageChosen);
    addPage(general);
    addPage(new ReadingPage(session, theme, this));
    addPage(new MarksPage(session, theme, this));
    addPage(new KeysPage(groups, keys, theme, this));
    addPage(new CleaningPage(session, this));
    addPage(new LibraryPage(session.library().path(), this));
    addPage(new PrivacyPage(this));
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    m_names->setCurrentRow(0);
    m_search->setFocus();
    resize(820, 600);
}

void SettingsWindow::addPage(SettingsPage *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.push_back(page);
    m_names->addItem(page->title());
}

void SettingsWindow::showPage(const QString &name)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->objectName() == name)
            m_names->setCurrentRow(static_cast<int>(i));
}

void SettingsWindow::search(const QString &typed)
{
    int first = -1;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const int row = static_cast<int>(i);
        const bool found = m_pages[i]->search(typed);
        m_names->item(row)->setHidden(!found);
        if (found && (first < 0 || row == m_names->currentRow()))
            first = row;
    }
    if (first >= 0)
        m_names->setCurrentRow(first);
}

} // namespace apostille
