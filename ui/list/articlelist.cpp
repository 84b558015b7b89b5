// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/articlelist.h"

#include "models/editing/savedsearches.h"
#include "models/editing/session.h"
#include "models/editing/shelving.h"
#include "ui/list/articledelegate.h"
#include "ui/list/articleview.h"
#include "ui/list/emptywords.h"
#include "ui/list/listoptions.h"
#include "ui/list/searchfield.h"
#include "ui/list/tagpicker.h"

#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace apostille {

ArticleList::ArticleList(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_search(new SearchField(session, this))
    , m_options(new ListOptions(this))
    , m_scope(new QLabel(this))
    , m_scopeBar(makeScopeBar())
    , m_delegate(new ArticleDelegate(theme, this))
    , m_view(new ArticleView(m_delegate, this))
    , m_emptyWords(new QLabel(this))
    , m_empty(makeEmptyPage())
    , m_pages(new QStackedLayout)
    , m_tags(new TagPicker(session, theme, this))
{
    setObjectName(QStringLiteral("articleList"));
    setAttribute(Qt::WA_StyledBackground);
    // While rows go, the one that Qt then makes current is nobody's choice. Before the view hears of it.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = false; });
    m_view->setModel(&m_model);
    m_delegate->setActionsShown(!session.library().isReadOnly());
    layOut();
    connectSearch();
    connectView();
    connect(m_options, &ListOptions::lookChanged, this, &ArticleList::apply);
    connect(m_tags, &TagPicker::closed, this, &ArticleList::focusList);
    apply(m_options->look());
    showFitting();
}

void ArticleList::layOut()
{
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 8, 12, 4);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_scopeBar);
    column->addWidget(m_options);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    column->addLayout(m_pages, 1);
}

void ArticleList::connectSearch()
{
    connect(m_search, &SearchField::searched, &m_model, &ArticleListModel::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_entering = false; });
    connect(m_search, &SearchField::entered, this, [this] {
        rememberSearch(m_session.library(), m_search->text());
        enterWhenListed();
    });
    connect(m_search, &SearchField::left, this, &ArticleList::enterWhenListed);
    connect(m_options, &ListOptions::saveSearchRequested, this, &ArticleList::keepSearch);
}

void ArticleList::connectView()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArticleList::follow);
    connect(m_view, &QListView::clicked, this, &ArticleList::follow);
    connect(m_view, &QListView::activated, this, &ArticleList::follow);
    connect(m_view, &ArticleView::rowActionTriggered, this, &ArticleList::act);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showFitting();
        select(m_selected);
        Q_EMIT listed();
        if (std::exchange(m_entering, false) && m_search->hasFocus())
            enterList();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_following = true;
        showFitting();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ArticleList::showFitting);
    // The first row of a day may be another one now, and rows under a heading are taller.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ArticleList::describe);
}

QWidget *ArticleList::makeScopeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 12, 8);
    auto *back = new QToolButton(bar);
    back->setText(QStringLiteral("‹"));
    back->setAccessibleName(tr("Back to the list"));
    back->setToolTip(tr("Back to the list"));
    back->setProperty("look", QStringLiteral("quiet"));
    connect(back, &QToolButton::clicked, this, &ArticleList::backRequested);
    m_scope->setWordWrap(true);
    m_scope->setObjectName(QStringLiteral("scope"));
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(m_scope, 1);
    bar->hide();
    return bar;
}

QWidget *ArticleList::makeEmptyPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("emptyList"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 32, 24, 24);
    m_emptyWords->setObjectName(QStringLiteral("emptyWords"));
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_emptyWords->setProperty("dim", true);
    column->addWidget(m_emptyWords);
    column->addStretch(1);
    return page;
}

void ArticleList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_tags->setTheme(theme);
    m_view->viewport()->update();
}

void ArticleList::apply(const ListLook &look)
{
    m_delegate->setOneLine(look.oneLine);
    m_delegate->setByDay(look.byDay);
    m_model.sortBy(look.order);
    m_view->doItemsLayout();
    select(m_selected);
}

void ArticleList::show(const ArticleFilter &filter, const QString &narrowedTo)
{
    m_scope->setText(narrowedTo);
    m_scopeBar->setVisible(!narrowedTo.isEmpty());
    m_model.show(filter);
    showFitting();
}

// In this order, so that what is on its way between the two is a search, which the second one overtakes.

void ArticleList::showPlace(const ArticleFilter &filter)
{
    show(filter);
    if (!m_search->text().isEmpty())
        m_search->setQuery({});
}

void ArticleList::showSearch(const QString &query)
{
    m_search->setQuery(query);
    show({});
}

void ArticleList::keepSearch()
{
    if (const QUuid search = saveSearch(m_session, searched()); !search.isNull())
        Q_EMIT searchSaved(search);
}

void ArticleList::select(const QUuid &article)
{
    m_selected = article;
    const QModelIndex place = m_model.indexOf(article);
    m_following = false;
    if (place != m_view->currentIndex() || !m_view->selectionModel()->isSelected(place))
        m_view->setCurrentIndex(place);
    if (place.isValid())
        m_view->scrollTo(place);
    m_following = true;
}

void ArticleList::step(int rows)
{
    // Where the selected row is gone, the one in its place is the next.
    const QModelIndex here = m_view->currentIndex();
    const bool gone = here.isValid() && !m_view->selectionModel()->hasSelection();
    const int row = !here.isValid() ? 0 : here.row() + (gone && rows > 0 ? rows - 1 : rows);
    if (row >= m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
    if (row >= 0 && row < m_model.rowCount())
        m_view->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
}

void ArticleList::offer(QAction *action)
{
    m_view->addAction(action);
}

void ArticleList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ArticleList::enterWhenListed()
{
    m_entering = m_model.isWaiting();
    if (!m_entering)
        enterList();
}

void ArticleList::enterList()
{
    if (m_model.rowCount() == 0)
        return;
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0));
}

void ArticleList::editTags(const std::vector<QUuid> &articles)
{
    m_tags->open(articles, rect());
}

QUuid ArticleList::current() const
{
    return m_view->currentIndex().data(ArticleListModel::IdRole).toUuid();
}

std::vector<QUuid> ArticleList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<QUuid> articles;
    for (const QModelIndex &row : rows)
        articles.push_back(row.data(ArticleListModel::IdRole).toUuid());
    return articles;
}

std::vector<QUuid> ArticleList::allFound() const
{
    return m_model.allFound();
}

QString ArticleList::searched() const
{
    return m_model.searched().trimmed();
}

const ArticleFilter &ArticleList::filter() const
{
    return m_model.filter();
}

QString ArticleList::narrowedTo() const
{
    return m_scope->text();
}

/// One selected row is opened. Of several, none: they are to be acted upon, as one whose menu is asked for.
void ArticleList::follow()
{
    describe();
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    if (!m_following || m_view->isAskedForMenu() || rows.size() != 1)
        return;
    m_selected = rows.front().data(ArticleListModel::IdRole).toUuid();
    if (!searched().isEmpty())
        rememberSearch(m_session.library(), searched());
    Q_EMIT chosen(m_selected, m_model.annotationAt(rows.front()));
}

/// On a row of the selection, what its button says is done to the whole selection.
void ArticleList::act(RowAction action, const QModelIndex &index)
{
    const QUuid article = index.data(ArticleListModel::IdRole).toUuid();
    std::vector<QUuid> articles = selected();
    if (!std::ranges::contains(articles, article))
        articles = {article};
    switch (action) {
    case RowAction::Star:
        star(m_session, articles, !index.data(ArticleListModel::StarredRole).toBool());
        break;
    case RowAction::Read:
        markRead(m_session, articles, index.data(ArticleListModel::UnreadRole).toBool());
        break;
    case RowAction::Trash:
        Q_EMIT trashRequested(articles);
        break;
    }
}

void ArticleList::describe()
{
    const qsizetype chosen = m_view->selectionModel()->selectedIndexes().size();
    if (chosen > 1)
        m_options->describe(tr("%n selected", nullptr, static_cast<int>(chosen)));
    else if (m_model.canFetchMore({}))
        m_options->describe({}); // the sidebar knows how many
    else if (!searched().isEmpty())
        m_options->describe(tr("%n found", nullptr, m_model.rowCount()));
    else
        m_options->describe(tr("%n article(s)", nullptr, m_model.rowCount()));
    m_options->setSearching(!searched().isEmpty() && !m_session.library().isReadOnly(), m_model.isRanked());
}

void ArticleList::showFitting()
{
    describe();
    if (m_model.rowCount() == 0)
        m_emptyWords->setText(emptyListWords(m_model.filter(), searched()));
    m_pages->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void ArticleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tags->hide();
}

} // namespace apostille
