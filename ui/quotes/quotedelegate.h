// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace apostille {

/// A cell of a table of quotes, claims or sources: quotes in the reader's letters, a verdict's or colour's
/// sign beside its word, and a bar before the current row of the table that has the focus.
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuoteDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme);
    void setQuoteColumn(int column);
    /// Rows with signs: the column, and the role that has the verdict or colour as a number.
    void setVerdictColumn(int column, int role);
    void setColourColumn(int column, int role);
    void setHintRole(int role); ///< true: shown dimmer

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    struct Signs
    {
        int column = -1;
        int role = -1;
    };

    Theme m_theme;
    Signs m_verdicts;
    Signs m_colours;
    int m_quoteColumn = -1;
    int m_hintRole = -1;
};

} // namespace apostille
