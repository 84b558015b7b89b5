// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/quotetablemodel.h"
#include "ui/quotes/filterentry.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace apostille {

class QuoteDelegate;
class QuoteFilterBar;

/// Every quote of the library: filters, and the table that they leave.
class QuotesPage : public QWidget
{
    Q_OBJECT

public:
    QuotesPage(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~QuotesPage() override;

    void setTheme(const Theme &theme);
    void focusTable();
    void focusFilter();
    void showOnly(const std::vector<FilterEntry> &entries);
    [[nodiscard]] QUuid current() const; ///< the annotation of the current row; else null
    [[nodiscard]] QuoteFilter filter() const;
    [[nodiscard]] QString filterName() const; ///< "Speaker: Zola, Verdict: False"; empty without filter

Q_SIGNALS:
    void openRequested(const QUuid &article, const QUuid &annotation);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    void layOut();
    void applyFilter();
    void modelLoaded();
    void open(const QModelIndex &index);
    [[nodiscard]] QWidget *makeEmptyPage();

    QuoteTableModel m_model;
    QuoteFilterBar *m_filters;
    QLabel *m_count;
    QMenu *m_columns;
    QTableView *m_table;
    QuoteDelegate *m_delegate;
    QStackedLayout *m_pages;
    QLabel *m_emptyWords;
    QPushButton *m_showAll;
    qint64 m_current = 0; ///< survives a reload of the model
};

} // namespace apostille
