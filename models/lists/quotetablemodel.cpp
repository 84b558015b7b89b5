// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/quotetablemodel.h"

#include "models/annotation/names.h"
#include "models/annotation/quotationmarks.h"
#include "models/editing/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int rowsPerPage = 64;
constexpr std::size_t mostPages = 16;
constexpr int quoteColumnTotal = static_cast<int>(QuoteColumn::Added) + 1;

/// A date that is only a year or a month stays as it is.
QString dateText(const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : iso;
}

QString claimText(const QStringList &claims)
{
    if (claims.size() < 2)
        return claims.value(0);
    return u"%1 (+%2)"_s.arg(claims.constFirst()).arg(claims.size() - 1);
}

QString tagText(const QStringList &tags)
{
    QStringList written;
    for (const QString &tag : tags)
        written.append(u'#' + tag);
    return written.join(u' ');
}

} // namespace

QuoteTableModel::QuoteTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_reading(session, [this] { ask(); }, nullptr)
{
}

void QuoteTableModel::setWatched(bool watched)
{
    m_reading.setWatched(watched);
}

void QuoteTableModel::show(const QuoteFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_reading.noteChange();
}

void QuoteTableModel::sort(int column, Qt::SortOrder order)
{
    const QuoteOrder by{static_cast<QuoteColumn>(std::clamp(column, 0, quoteColumnTotal - 1)), order};
    if (by == m_by)
        return;
    m_by = by;
    m_reading.noteChange();
}

void QuoteTableModel::ask()
{
    m_reading.read([filter = m_filter,
                    by = m_by](const Library &library) { return library.quoteTable().order(filter, by); },
                   [this](const std::vector<qint64> &rows) { take(rows); });
}

void QuoteTableModel::take(const std::vector<qint64> &rows)
{
    m_loaded = true;
    m_pages.clear();
    if (rows == m_rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, quoteColumnTotal - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT loaded();
}

qint64 QuoteTableModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : 0;
}

QModelIndex QuoteTableModel::placeOf(qint64 key) const
{
    const auto found = std::ranges::find(m_rows, key);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int QuoteTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuoteTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : quoteColumnTotal;
}

const QuoteTableRow &QuoteTableModel::rowAt(int row) const
{
    const int page = row / rowsPerPage;
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        if (m_pages.size() >= mostPages)
            m_pages.clear();
        found = m_pages.emplace(page, pageAt(page)).first;
    }
    return found->second[static_cast<std::size_t>(row % rowsPerPage)];
}

/// A row that is gone from the library since its place was found is empty until the next answer.
QuoteTableModel::Page QuoteTableModel::pageAt(int page) const
{
    const auto first = m_rows.begin() + page * rowsPerPage;
    const auto last = m_rows.begin() + std::min((page + 1) * rowsPerPage, rowCount());
    const std::vector<qint64> wanted(first, last);
    Page rows(wanted.size());
    auto read = m_session.library().quoteTable().rows(wanted);
    if (!read)
        return rows;
    auto place = wanted.begin();
    for (QuoteTableRow &row : *read) {
        place = std::find(place, wanted.end(), row.row);
        if (place != wanted.end())
            rows[static_cast<std::size_t>(place - wanted.begin())] = std::move(row);
    }
    return rows;
}

QString QuoteTableModel::textOf(const QuoteTableRow &row, QuoteColumn column) const
{
    switch (column) {
    case QuoteColumn::Quote:
        return row.annotation.isNull() ? QString() : inQuotationMarks(row.quote.simplified(), row.language);
    case QuoteColumn::Speaker:
        return row.speaker;
    case QuoteColumn::Claim:
        return claimText(row.claims);
    case QuoteColumn::Verdict:
        return row.verdict ? capitalised(verdictName(*row.verdict)) : QString();
    case QuoteColumn::Outlet:
        return row.outlet;
    case QuoteColumn::Date:
        return dateText(row.date);
    case QuoteColumn::Speech:
        return row.speech == SpeechKind::None ? QString() : capitalised(speechName(row.speech));
    case QuoteColumn::Tags:
        return tagText(row.tags);
    case QuoteColumn::Note:
        return row.note.simplified();
    case QuoteColumn::Colour:
        return row.annotation.isNull() ? QString() : capitalised(markName(row.colour));
    case QuoteColumn::Title:
        return row.title;
    case QuoteColumn::Added:
        return QLocale().toString(row.added.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QVariant QuoteTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuoteTableRow &row = rowAt(index.row());
    const auto column = static_cast<QuoteColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == QuoteColumn::Note ? row.note : textOf(row, column);
    case Qt::AccessibleTextRole: // nobody would know what an empty cell is empty of
        if (const QString text = textOf(row, column); !text.isEmpty())
            return text;
        return tr("%1: none").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    case AnnotationRole:
        return row.annotation;
    case ArticleRole:
        return row.article;
    case ColourRole:
        return static_cast<int>(row.colour);
    case VerdictRole:
        return row.verdict ? QVariant(static_cast<int>(*row.verdict)) : QVariant();
    case HintRole:
        return column == QuoteColumn::Speaker && !row.speakerKnown;
    default:
        return {};
    }
}

QVariant QuoteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Quote"),  tr("Speaker"),     tr("Claim"),   tr("Verdict"),
                             tr("Outlet"), tr("Published"),   tr("Kind"),    tr("Tags"),
                             tr("Note"),   tr("Colour role"), tr("Article"), tr("Added")};
    return section >= 0 && section < quoteColumnTotal ? QVariant(names[section]) : QVariant();
}

} // namespace apostille
