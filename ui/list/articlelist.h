// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/articlelistmodel.h"
#include "ui/list/listlook.h"
#include "ui/list/rowactions.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace apostille {

class ArticleDelegate;
class ArticleView;
class ListOptions;
class SearchField;
class Session;
class TagPicker;

/// The column of articles: search field, how it is sorted, the scope's name where it is narrowed to a claim
/// or source, the list, and words that say what to do where the list is empty.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    ArticleList(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const ArticleFilter &filter,
              const QString &narrowedTo = {});   ///< a claim's or source's name, else empty
    void showPlace(const ArticleFilter &filter); ///< and no search any more
    void showSearch(const QString &query);       ///< among all articles
    void select(const QUuid &article);
    void step(int rows);
    void offer(QAction *action); ///< in the context menu
    void focusSearch();
    void focusList();
    void editTags(const std::vector<QUuid> &articles);
    [[nodiscard]] QUuid current() const;
    [[nodiscard]] std::vector<QUuid> selected() const; ///< in the list's order
    [[nodiscard]] std::vector<QUuid> allFound() const; ///< every hit of the search, shown or not
    [[nodiscard]] QString searched() const;
    [[nodiscard]] const ArticleFilter &filter() const;
    [[nodiscard]] QString narrowedTo() const;

Q_SIGNALS:
    void chosen(const QUuid &article,
                const QUuid &annotation); ///< annotation: the hit of a search, else null
    void backRequested();
    void listed(); ///< other rows, or another search
    void trashRequested(const std::vector<QUuid> &articles);
    void searchSaved(const QUuid &search);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectSearch();
    void connectView();
    void follow();
    void act(RowAction action, const QModelIndex &index);
    void apply(const ListLook &look);
    void showFitting();
    void describe();
    void keepSearch();
    void enterList();
    void enterWhenListed();
    [[nodiscard]] QWidget *makeScopeBar();
    [[nodiscard]] QWidget *makeEmptyPage();

    Session &m_session;
    ArticleListModel m_model;
    SearchField *m_search;
    ListOptions *m_options;
    QLabel *m_scope;
    QWidget *m_scopeBar;
    ArticleDelegate *m_delegate;
    ArticleView *m_view;
    QLabel *m_emptyWords;
    QWidget *m_empty;
    QStackedLayout *m_pages;
    TagPicker *m_tags;
    QUuid m_selected; ///< survives a reload of the model
    bool m_following = true;
    bool m_entering = false; ///< as soon as there are the rows that were asked for
};

} // namespace apostille
