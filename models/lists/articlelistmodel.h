// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/searchindex.h"
#include "models/library/searchquery.h"

#include <QAbstractListModel>

namespace apostille {

class Session;

/// The articles of a shelf or the hits of a search, loaded page by page while scrolling.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        OutletRole,            ///< QString
        DateRole,              ///< QString, ISO 8601: published, else added
        DayRole,               ///< QDate that the list is sorted by; invalid where it is sorted otherwise
        AnnotationCountRole,   ///< int
        UnreadRole,            ///< bool
        StarredRole,           ///< bool
        SnippetRole,           ///< QString, of a search
        SnippetMarksRole,      ///< QVariant of std::vector<TextRange>
        TitleMarksRole,        ///< likewise; DisplayRole is the title
        LanguageRole,
    };

    explicit ArticleListModel(Session &session, QObject *parent = nullptr);

    void show(const ArticleFilter &filter);
    void search(const QString &typed);      ///< within the filter; empty ends the search
    void sortBy(const ArticleOrder &order); ///< hits of words stand by their rank all the same
    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    [[nodiscard]] const ArticleOrder &order() const { return m_order; }
    [[nodiscard]] QString searched() const { return m_searched; }
    [[nodiscard]] bool isRanked() const { return !m_query.wanted.empty(); } ///< by how well a text matches
    [[nodiscard]] std::vector<QUuid>
    allFound() const; ///< every hit of the search, the list shows only the best
    [[nodiscard]] QUuid annotationAt(const QModelIndex &index) const; ///< SearchHit::annotation
    [[nodiscard]] QModelIndex indexOf(const QUuid &article) const;    ///< among the loaded rows
    /// The next row from `from` on, once around, whose title starts so (case and diacritics folded).
    [[nodiscard]] QModelIndex titled(const QString &start, int from) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void reload();
    void refill();
    void insertOrReset(std::vector<SearchHit> now);
    [[nodiscard]] std::vector<SearchHit> rows(std::size_t from, std::size_t atLeast);
    [[nodiscard]] QString accessibleText(const ArticleRow &row) const;
    void refresh(const QUuid &article);

    Session &m_session;
    ArticleFilter m_filter;
    ArticleOrder m_order;
    QString m_searched;
    SearchQuery m_query;
    std::vector<SearchHit> m_rows; ///< without a search only their article is set
    bool m_complete = false;
};

} // namespace apostille
