// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/searchindex.h"

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
    void search(const QString &typed); ///< within the filter; empty ends the search
    [[nodiscard]] const ArticleFilter &filter() const;
    [[nodiscard]] QString searched() const;
    [[nodiscard]] std::vector<QUuid>
    allFound() const; ///< every hit of the search, the list shows only the best
    [[nodiscard]] QUuid annotationAt(const QModelIndex &index) const; ///< SearchHit::annotation
    [[nodiscard]] QModelIndex indexOf(const QUuid &article) const;    ///< among the loaded rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void reload();
    [[nodiscard]] std::vector<SearchHit> nextPage();
    [[nodiscard]] QString accessibleText(const ArticleRow &row) const;
    void refresh(const QUuid &article);

    Session &m_session;
    ArticleFilter m_filter;
    QString m_searched;
    std::vector<SearchHit> m_rows; ///< without a search only their article is set
    bool m_complete = false;
};

} // namespace apostille
