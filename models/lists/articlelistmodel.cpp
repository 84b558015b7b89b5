// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/articlelistmodel.h"

#include "models/editing/session.h"
#include "models/library/folding.h"
#include "models/lists/thingsmime.h"

#include <QDateTime>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <limits>

namespace apostille {

namespace {

constexpr std::size_t pageSize = 200;
constexpr int mostHits = 200;

QString dateOf(const ArticleRow &row)
{
    return row.published.isEmpty() ? row.added.toString(Qt::ISODate) : row.published;
}

QDate dayOf(const ArticleRow &row, ArticleOrder::Key key)
{
    if (key == ArticleOrder::Key::Added)
        return row.added.toLocalTime().date();
    return key == ArticleOrder::Key::Published ? QDate::fromString(row.published.left(10), Qt::ISODate)
                                               : QDate();
}

} // namespace

ArticleListModel::ArticleListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::articlesChanged, this, &ArticleListModel::refill);
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

void ArticleListModel::search(const QString &typed)
{
    if (typed == m_searched)
        return;
    m_searched = typed;
    m_query = searchQuery(typed);
    reload();
}

void ArticleListModel::sortBy(const ArticleOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
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

QModelIndex ArticleListModel::titled(const QString &start, int from) const
{
    const QString folded = foldedName(start);
    for (int i = 0; i < rowCount(); ++i) {
        const int row = (from + i) % rowCount();
        if (foldedName(m_rows[static_cast<std::size_t>(row)].article.title).startsWith(folded))
            return index(row);
    }
    return {};
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
    case DayRole:
        return m_query.wanted.empty() ? dayOf(row, m_order.key) : QDate();
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
    if (row.starred)
        words << tr("starred");
    if (row.annotations > 0)
        words << tr("%n annotation(s)", nullptr, row.annotations);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsDragEnabled : plain;
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = rows(m_rows.size(), pageSize);
    if (page.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_rows));
    endInsertRows();
}

std::vector<SearchHit> ArticleListModel::rows(std::size_t from, std::size_t atLeast)
{
    m_complete = true;
    if (!m_query.wanted.empty()) {
        auto hits = m_session.library().search().find(m_searched, m_filter, mostHits);
        return hits ? std::move(*hits) : std::vector<SearchHit>();
    }
    if (!m_searched.trimmed().isEmpty() && m_query.restrictions.empty())
        return {};
    auto page = m_session.library().articles().page(narrowed(m_filter, m_query), static_cast<qsizetype>(from),
                                                    static_cast<qsizetype>(atLeast), m_order);
    if (!page)
        return {};
    m_complete = page->size() < atLeast;
    std::vector<SearchHit> hits;
    hits.reserve(page->size());
    for (ArticleRow &row : *page)
        hits.push_back({.article = std::move(row)});
    return hits;
}

void ArticleListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_rows = rows(0, pageSize);
    endResetModel();
}

/// The same list read again, as far as it was loaded. Where rows only came or went in one place, or in
/// several only went, the view keeps its place and selection.
void ArticleListModel::refill()
{
    std::vector<SearchHit> now = rows(0, std::max<std::size_t>(m_rows.size(), pageSize));
    QSet<QUuid> left;
    for (const SearchHit &hit : now)
        left.insert(hit.article.id);
    for (std::size_t end = m_rows.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && !left.contains(m_rows[first - 1].article.id))
            --first;
        if (first < end) {
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                         m_rows.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        }
        end = first > 0 ? first - 1 : 0;
    }
    insertOrReset(std::move(now));
}

void ArticleListModel::insertOrReset(std::vector<SearchHit> now)
{
    const auto same = [](const SearchHit &one, const SearchHit &other) {
        return one.article.id == other.article.id;
    };
    const auto first = std::ranges::mismatch(m_rows, now, same).in2 - now.begin();
    const auto added = static_cast<std::ptrdiff_t>(now.size()) - static_cast<std::ptrdiff_t>(m_rows.size());
    if (!std::equal(m_rows.begin() + first, m_rows.end(), now.begin() + first + added, now.end(), same)) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added) - 1);
        m_rows = std::move(now);
        endInsertRows();
    } else {
        m_rows = std::move(now);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ArticleListModel::refresh(const QUuid &article)
{
    if (article.isNull()) {
        refill();
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
    Things things;
    for (const QModelIndex &index : indexes)
        things.articles.push_back(index.data(IdRole).toUuid());
    addThings(*mime, things);
    mime->setText(titles.join(u'\n'));
    mime->setUrls(addresses);
    return mime.release();
}

} // namespace apostille
