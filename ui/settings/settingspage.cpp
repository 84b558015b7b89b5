// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "models/library/folding.h"
#include "ui/theme/fonts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace apostille {

namespace {

QLabel *hintLabel(const QString &words, QWidget *parent)
{
    auto *hint = new QLabel(words, parent);
    hint->setWordWrap(true);
    hint->setProperty("dim", true);
    return hint;
}

} // namespace

SettingsPage::SettingsPage(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_column->setContentsMargins(24, 8, 24, 24);
    m_column->setSpacing(16);
    auto *heading = new QLabel(title, this);
    heading->setFont(scaledFont(font(), 1.45, QFont::DemiBold));
    m_column->addWidget(heading);
}

QString SettingsPage::title() const
{
    return m_title;
}

void SettingsPage::addRow(const QString &label, QWidget *control, const QString &hint)
{
    auto *row = new QWidget(this);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins({});
    lines->setSpacing(4);
    if (!label.isEmpty()) {
        auto *name = new QLabel(label, row);
        name->setBuddy(control);
        lines->addWidget(name);
    }
    if (control->accessibleName().isEmpty() && !label.isEmpty())
        control->setAccessibleName(label);
    auto *line = new QHBoxLayout;
    line->addWidget(control);
    if (control->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding)
        line->addStretch(1);
    lines->addLayout(line);
    if (!hint.isEmpty()) {
        lines->addWidget(hintLabel(hint, row));
        control->setAccessibleDescription(hint);
    }
    const QString own = label.isEmpty() ? control->property("text").toString() : QString();
    addWide(row, QStringList{label, own, hint}.join(u' '));
}

void SettingsPage::addWide(QWidget *content, const QString &words, int stretch)
{
    m_column->addWidget(content, stretch);
    m_rows.push_back({content, foldedName(words)});
}

void SettingsPage::endWithSpace()
{
    m_column->addStretch(1);
}

bool SettingsPage::search(const QString &typed)
{
    const QString wanted = foldedName(typed);
    const bool whole = foldedName(m_title).contains(wanted);
    bool any = false;
    for (const Row &row : m_rows) {
        const bool found = whole || row.words.contains(wanted);
        row.widget->setVisible(found);
        any = any || found;
    }
    return any;
}

} // namespace apostille
