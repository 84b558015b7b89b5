// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/searchindex.h"
#include "models/lists/libraryreader.h"

#include <QAbstractListModel>

namespace apostille {

class Session;

/// The articles of a shelf or the hits of a search, loaded page by page while scrolling. A search goes on
/// beside the window: until its answer is there, the model has the rows of what was shown before and says so:
/// filter(), searched() and their like are of the rows, not of what was asked.
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
    [[nodiscard]] const ArticleFilter &filter() const { return m_shown.filter; }
    [[nodiscard]] QString searched() const { return m_shown.searched; }
    [[nodiscard]] bool isRanked() const { return m_isRanked; } ///< by how well a text matches
    [[nodiscard]] bool isWaiting() const { return m_isWaiting && m_asked != m_shown; }
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
    /// What the rows are an answer to.
    struct Question
    {
        ArticleFilter filter = {};
        ArticleOrder order = {};
        QString searched = {};

        [[nodiscard]] bool isSearch() const { return !searched.trimmed().isEmpty(); }
        bool operator==(const Question &) const = default;
    };
    struct Page
    {
        std::vector<SearchHit> hits = {}; ///< without words only their article is set
        bool complete = true;
    };

    [[nodiscard]] static Expected<Page> pageOf(const Library &library, const Question &question,
                                               std::size_t from, std::size_t atLeast);
    void reload();
    void refill();
    void ask(std::size_t rows);
    void take(const Question &question, Page page);
    void follow(std::vector<SearchHit> now);
    void insertOrReset(std::vector<SearchHit> now);
    [[nodiscard]] QString accessibleText(const ArticleRow &row) const;
    void refresh(const QUuid &article);

    Session &m_session;
    Question m_asked;
    Question m_shown;
    std::vector<SearchHit> m_rows;
    bool m_complete = false;
    bool m_isRanked = false;
    bool m_isWaiting = false;
    LibraryReader m_reader; ///< last: it stops before what it answers to is gone
};

} // namespace apostille
