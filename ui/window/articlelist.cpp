// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlelist.h"

#include "ui/window/articledelegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace apostille {

namespace {

/// Typing goes on while the search runs: this long after a key, or at once on Enter.
constexpr auto searchDelay = std::chrono::milliseconds(60);

} // namespace

ArticleList::ArticleList(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(session)
    , m_search(new QLineEdit(this))
    , m_scope(new QLabel(this))
    , m_scopeBar(makeScopeBar())
    , m_view(new QListView(this))
    , m_delegate(new ArticleDelegate(theme, this))
    , m_emptyWords(new QLabel(this))
    , m_empty(makeEmptyPage())
    , m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("articleList"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search titles, text, quotes, notes…"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);

    m_view->setObjectName(QStringLiteral("articles"));
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragEnabled(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 8, 12, 8);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_scopeBar);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    column->addLayout(m_pages, 1);

    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(searchDelay);
    connect(typing, &QTimer::timeout, this, [this] { m_model.search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_model.search(m_search->text());
        if (m_model.rowCount() > 0) {
            m_view->setFocus();
            m_view->setCurrentIndex(m_model.index(0));
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ArticleList::currentRowChanged);
    connect(m_view, &QListView::clicked, this, &ArticleList::currentRowChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showFitting();
        select(m_selected);
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ArticleList::showFitting);
    showFitting();
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
    m_view->viewport()->update();
}

void ArticleList::show(const ArticleFilter &filter, const QString &narrowedTo)
{
    m_scope->setText(narrowedTo);
    m_scopeBar->setVisible(!narrowedTo.isEmpty());
    m_model.show(filter);
    showFitting();
}

void ArticleList::select(const QUuid &article)
{
    m_selected = article;
    const QModelIndex place = m_model.indexOf(article);
    m_following = false;
    m_view->setCurrentIndex(place);
    if (place.isValid())
        m_view->scrollTo(place);
    m_following = true;
}

void ArticleList::step(int rows)
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + rows : 0;
    if (row >= m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
    if (row >= 0 && row < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(row));
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

QUuid ArticleList::current() const
{
    return m_view->currentIndex().data(ArticleListModel::IdRole).toUuid();
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

void ArticleList::currentRowChanged(const QModelIndex &index)
{
    if (!m_following || !index.isValid())
        return;
    m_selected = index.data(ArticleListModel::IdRole).toUuid();
    Q_EMIT chosen(m_selected, m_model.annotationAt(index));
}

void ArticleList::showFitting()
{
    if (m_model.rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    if (!searched().isEmpty())
        m_emptyWords->setText(
            tr("Nothing found for “%1”. Fewer or shorter words find more.").arg(searched()));
    else if (m_model.filter().shelf == Shelf::Unread)
        m_emptyWords->setText(tr("Everything is read."));
    else if (m_model.filter().shelf == Shelf::Annotated)
        m_emptyWords->setText(tr("No annotations yet. Select words in an article, then press H."));
    else if (m_model.filter().shelf == Shelf::Trash)
        m_emptyWords->setText(tr("No deleted articles."));
    else
        m_emptyWords->setText(
            tr("No articles yet. Paste a text or an address here (Ctrl+V), or drop files."));
    m_pages->setCurrentWidget(m_empty);
}

} // namespace apostille
