// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/articlelistmodel.h"

#include "models/editing/session.h"
#include "models/library/folding.h"
#include "models/library/searchquery.h"
#include "models/lists/thingsmime.h"

#include <QDateTime>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <utility>

namespace apostille {

namespace {

/// As many as a view lays out without being felt.
constexpr std::size_t pageSize = 100;
constexpr int mostHits = 200;
/// So many rows are there before anybody sees that they were not.
constexpr std::size_t quicklyRead = 4 * pageSize;

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

Expected<ArticleListModel::Page> ArticleListModel::pageOf(const Library &library, const Question &question,
                                                          std::size_t from, std::size_t atLeast)
{
    const SearchQuery query = searchQuery(question.searched);
    if (!query.wanted.empty())
        return library.search()
            .find(question.searched, question.filter, mostHits)
            .transform([](std::vector<SearchHit> hits) { return Page{.hits = std::move(hits)}; });
    if (question.isSearch() && query.restrictions.empty())
        return Page();
    return library.articles()
        .page(narrowed(question.filter, query), static_cast<qsizetype>(from), static_cast<qsizetype>(atLeast),
              question.order)
        .transform([&](std::vector<ArticleRow> rows) {
            Page page{.complete = rows.size() < atLeast};
            page.hits.reserve(rows.size());
            for (ArticleRow &row : rows)
                page.hits.push_back({.article = std::move(row)});
            return page;
        });
}

ArticleListModel::ArticleListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_reader(session.library().path())
{
    connect(&m_reader, &LibraryReader::failed, this, [this](const Error &error) {
        m_isWaiting = false;
        Q_EMIT m_session.readFailed(error);
    });
    connect(&session, &Session::articlesChanged, this, &ArticleListModel::refill);
    connect(&session, &Session::articleChanged, this, &ArticleListModel::refresh);
    connect(&session, &Session::annotationChanged, this, &ArticleListModel::refresh);
    reload();
}

void ArticleListModel::show(const ArticleFilter &filter)
{
    if (std::exchange(m_asked.filter, filter) != filter)
        reload();
}

void ArticleListModel::search(const QString &typed)
{
    if (std::exchange(m_asked.searched, typed) != typed)
        reload();
}

void ArticleListModel::sortBy(const ArticleOrder &order)
{
    if (std::exchange(m_asked.order, order) != order)
        reload();
}

std::vector<QUuid> ArticleListModel::allFound() const
{
    return m_session.library()
        .search()
        .findAll(m_shown.searched, m_shown.filter)
        .value_or(std::vector<QUuid>());
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
        return m_isRanked ? QDate() : dayOf(row, m_shown.order.key);
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
    auto page = pageOf(m_session.library(), m_shown, m_rows.size(), pageSize).value_or(Page());
    m_complete = true; // who is told of these rows must not ask for them again
    if (page.hits.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.hits.size()) - 1);
    std::ranges::move(page.hits, std::back_inserter(m_rows));
    m_complete = page.complete;
    endInsertRows();
}

/// Words are looked for in all texts, and what is known of annotations in all of these: not in the window's
/// thread. A page of a shelf is a walk along an index.
void ArticleListModel::ask(std::size_t rows)
{
    m_isWaiting = m_asked.isSearch() || rows > quicklyRead;
    if (!m_isWaiting) {
        m_reader.forget();
        auto read = pageOf(m_session.library(), m_asked, 0, rows);
        take(m_asked, read ? std::move(*read) : Page());
        if (!read)
            Q_EMIT m_session.readFailed(read.error());
        return;
    }
    m_reader.read(
        [question = m_asked, rows](const Library &library) { return pageOf(library, question, 0, rows); },
        [this, question = m_asked](Page page) {
            m_isWaiting = false;
            take(question, std::move(page));
        });
}

/// The rows stay until the answer is there: nothing flickers while one types.
void ArticleListModel::take(const Question &question, Page page)
{
    m_complete = page.complete;
    if (question == m_shown) {
        follow(std::move(page.hits));
        return;
    }
    beginResetModel();
    m_shown = question;
    m_isRanked = !searchQuery(question.searched).wanted.empty();
    m_rows = std::move(page.hits);
    endResetModel();
}

void ArticleListModel::reload()
{
    ask(pageSize);
}

void ArticleListModel::refill()
{
    ask(std::max<std::size_t>(m_rows.size(), pageSize));
}

/// Where rows only came or went in one place, or in several only went, the view keeps its place and
/// selection.
void ArticleListModel::follow(std::vector<SearchHit> now)
{
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
    // An answer on its way may be older than the change.
    if (article.isNull() || m_isWaiting) {
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
