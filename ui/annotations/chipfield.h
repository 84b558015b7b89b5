// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/completionfield.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace apostille {

class Chip;
class FlowLayout;

/// Chips and, after them, the line in which further ones are typed.
class ChipField : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QUuid id;
        QString text;

        bool operator==(const Entry &) const = default;
    };

    ChipField(ProposalSource source, const Theme &theme, QWidget *parent = nullptr,
              CompletionField::Takes takes = CompletionField::Takes::Names);

    void setEntries(const std::vector<Entry> &entries);
    void setTheme(const Theme &theme);
    [[nodiscard]] CompletionField &line() const { return *m_line; }
    void putBeforeLine(QWidget *widget); ///< stays on the line's left

Q_SIGNALS:
    void added(const apostille::Proposal &proposal);
    void removed(const QUuid &id);
    void chipClicked(const QUuid &id, QWidget *chip);

private:
    void addChip(const Entry &entry);

    FlowLayout *m_layout;
    CompletionField *m_line;
    QWidget *m_first; ///< what Tab reaches after the chips
    Theme m_theme;
    std::vector<Entry> m_entries;
    std::vector<Chip *> m_chips;
};

} // namespace apostille
