// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/articlelistmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace apostille {

class ArticleDelegate;
class Session;

/// The column of articles: search field, the scope's name where it is narrowed to a claim or source, the
/// list, and words that say what to do where the list is empty.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    ArticleList(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const ArticleFilter &filter,
              const QString &narrowedTo = {}); ///< a claim's or source's name, else empty
    void select(const QUuid &article);
    void step(int rows);
    void offer(QAction *action); ///< in the context menu
    void focusSearch();
    void focusList();
    [[nodiscard]] QUuid current() const;
    [[nodiscard]] std::vector<QUuid> allFound() const; ///< every hit of the search, shown or not
    [[nodiscard]] QString searched() const;
    [[nodiscard]] const ArticleFilter &filter() const;
    [[nodiscard]] QString narrowedTo() const;

Q_SIGNALS:
    void chosen(const QUuid &article,
                const QUuid &annotation); ///< annotation: the hit of a search, else null
    void backRequested();

private:
    void currentRowChanged(const QModelIndex &index);
    void showFitting();
    [[nodiscard]] QWidget *makeScopeBar();
    [[nodiscard]] QWidget *makeEmptyPage();

    ArticleListModel m_model;
    QLineEdit *m_search;
    QLabel *m_scope;
    QWidget *m_scopeBar;
    QListView *m_view;
    ArticleDelegate *m_delegate;
    QLabel *m_emptyWords;
    QWidget *m_empty;
    QStackedLayout *m_pages;
    QUuid m_selected; ///< survives a reload of the model
    bool m_following = true;
};

} // namespace apostille
