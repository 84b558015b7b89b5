// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quotes/filterentry.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QMenu;

namespace apostille {

class ChipField;
struct Proposal;

/// What the table of quotes is narrowed to: a chip for each thing, and the line in which words filter as they
/// are typed and Down chooses a speaker, claim, tag, verdict … by its name.
class QuoteFilterBar : public QWidget
{
    Q_OBJECT

public:
    QuoteFilterBar(const Library &library, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEntries(const std::vector<FilterEntry> &entries);
    /// With the words that are being typed.
    [[nodiscard]] std::vector<FilterEntry> entries() const;
    void focusLine();
    void addControl(QWidget *control); ///< on the right

Q_SIGNALS:
    void changed();

private:
    void add(const FilterEntry &entry);
    void take(const Proposal &proposal);
    void fillMenu(QMenu &menu);
    void showChips();
    [[nodiscard]] std::vector<Proposal> proposals(const QString &typed);

    struct Chosen
    {
        QUuid id;
        FilterEntry entry;
    };

    const Library &m_library;
    std::vector<Chosen> m_chosen;
    std::vector<FilterEntry> m_offered; ///< what the completion list shows
    ChipField *m_chips;
    QTimer m_typing;
};

} // namespace apostille
