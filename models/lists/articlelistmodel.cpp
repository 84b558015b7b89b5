// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/articlelistmodel.h"

#include "models/editing/session.h"

#include <QDateTime>
#include <QMimeData>

#include <algorithm>
#include <limits>

namespace apostille {

namespace {

constexpr qsizetype pageSize = 200;
constexpr int mostHits = 200;

QString dateOf(const ArticleRow &row)
{
    return row.published.isEmpty() ? row.added.toString(Qt::ISODate) : row.published;
}

} // namespace

ArticleListModel::ArticleListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::articlesChanged, this, &ArticleListModel::reload);
    connect(&session, &Session::articleChanged, this, &ArticleListModel::refresh);
    connect(&session, &Session::annotationChanged, this, &ArticleListModel::refresh);
    reload();
}

void ArticleListModel::show(const ArticleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

const ArticleFilter &ArticleListModel::filter() const
{
    return m_filter;
}

void ArticleListModel::search(const QString &typed)
{
    if (typed == m_searched)
        return;
    m_searched = typed;
    reload();
}

QString ArticleListModel::searched() const
{
    return m_searched;
}

std::vector<QUuid> ArticleListModel::allFound() const
{
    std::vector<QUuid> found;
    const auto hits =
        m_session.library().search().find(m_searched, m_filter, std::numeric_limits<int>::max());
    if (hits)
        std::ranges::transform(*hits, std::back_inserter(found),
                               [](const SearchHit &hit) { return hit.article.id; });
    return found;
}

QModelIndex ArticleListModel::indexOf(const QUuid &article) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const SearchHit &hit) { return hit.article.id == article; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QUuid ArticleListModel::annotationAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].annotation : QUuid();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_rows[static_cast<std::size_t>(index.row())];
    const ArticleRow &row = hit.article;
    switch (role) {
    case Qt::DisplayRole:
        return row.title.isEmpty() ? tr("Untitled") : row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case IdRole:
        return row.id;
    case OutletRole:
        return row.outlet.isEmpty() ? row.byline : row.outlet;
    case DateRole:
        return dateOf(row);
    case AnnotationCountRole:
        return row.annotations;
    case UnreadRole:
        return row.unread;
    case StarredRole:
        return row.starred;
    case SnippetRole:
        return hit.snippet;
    case SnippetMarksRole:
        return QVariant::fromValue(hit.snippetMarks);
    case TitleMarksRole:
        return QVariant::fromValue(hit.titleMarks);
    case LanguageRole:
        return row.language;
    default:
        return {};
    }
}

QString ArticleListModel::accessibleText(const ArticleRow &row) const
{
    QStringList words{row.title, row.outlet};
    if (row.unread)
        words << tr("unread");
    if (row.annotations > 0)
        words << tr("%n annotation(s)", nullptr, row.annotations);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = nextPage();
    if (page.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_rows));
    endInsertRows();
}

std::vector<SearchHit> ArticleListModel::nextPage()
{
    m_complete = true;
    if (!m_searched.trimmed().isEmpty()) {
        auto hits = m_session.library().search().find(m_searched, m_filter, mostHits);
        return hits ? std::move(*hits) : std::vector<SearchHit>();
    }
    auto rows =
        m_session.library().articles().page(m_filter, static_cast<qsizetype>(m_rows.size()), pageSize);
    if (!rows)
        return {};
    m_complete = static_cast<qsizetype>(rows->size()) < pageSize;
    std::vector<SearchHit> page;
    page.reserve(rows->size());
    for (ArticleRow &row : *rows)
        page.push_back({.article = std::move(row)});
    return page;
}

void ArticleListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_rows = nextPage();
    endResetModel();
}

void ArticleListModel::refresh(const QUuid &article)
{
    if (article.isNull()) {
        reload();
        return;
    }
    const QModelIndex place = indexOf(article);
    if (!place.isValid())
        return;
    if (auto row = m_session.library().articles().row(article)) {
        m_rows[static_cast<std::size_t>(place.row())].article = std::move(*row);
        Q_EMIT dataChanged(place, place);
    }
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> addresses;
    QStringList titles;
    for (const QModelIndex &index : indexes) {
        const ArticleRow &row = m_rows[static_cast<std::size_t>(index.row())].article;
        titles << row.title;
        if (!row.address.isEmpty())
            addresses << QUrl(row.address);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(titles.join(u'\n'));
    mime->setUrls(addresses);
    return mime.release();
}

} // namespace apostille
