// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/chipfield.h"

#include "ui/annotations/chip.h"
#include "ui/annotations/flowlayout.h"

#include <QHBoxLayout>

namespace apostille {

namespace {

constexpr int spaceBetween = 5;

} // namespace

ChipField::ChipField(ProposalSource source, const Theme &theme, QWidget *parent, CompletionField::Takes takes)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, spaceBetween))
    , m_line(new CompletionField(std::move(source), takes, this))
    , m_first(m_line)
    , m_theme(theme)
{
    m_layout->insertWidget(0, m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &CompletionField::accepted, this, [this](const Proposal &proposal) {
        m_line->setSettledText({});
        if (!proposal.name.isEmpty())
            Q_EMIT added(proposal);
    });
    connect(m_line, &CompletionField::erasedBackwards, this, [this] {
        if (!m_entries.empty())
            Q_EMIT removed(m_entries.back().id);
    });
}

void ChipField::putBeforeLine(QWidget *widget)
{
    m_layout->removeWidget(m_line);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceBetween);
    row->addWidget(widget);
    row->addWidget(m_line, 1);
    m_layout->insertWidget(m_layout->count(), both);
    setTabOrder(widget, m_line);
    m_first = widget;
}

void ChipField::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (Chip *chip : m_chips)
        chip->setTheme(theme);
}

void ChipField::setEntries(const std::vector<Entry> &entries)
{
    if (entries == m_entries)
        return;
    for (Chip *chip : m_chips) {
        m_layout->removeWidget(chip);
        // The focus would otherwise wander to a neighbour of the form.
        if (chip->hasFocus())
            m_line->setFocus();
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_entries = entries;
    for (const Entry &entry : m_entries)
        addChip(entry);
    updateGeometry();
}

void ChipField::addChip(const Entry &entry)
{
    auto *chip = new Chip(entry.text, m_theme, this);
    m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.push_back(chip);
    chip->show();
    // Chips come before the line in the order of Tab too.
    // (Behind this field itself would be behind the line: a widget's last child counts for it.)
    QWidget *before = m_first->previousInFocusChain();
    while (before != m_first && before->isAncestorOf(m_first))
        before = before->previousInFocusChain();
    setTabOrder(before, chip);
    connect(chip, &QAbstractButton::clicked, this,
            [this, id = entry.id, chip] { Q_EMIT chipClicked(id, chip); });
    connect(chip, &Chip::removed, this, [this, id = entry.id] { Q_EMIT removed(id); });
}

} // namespace apostille
