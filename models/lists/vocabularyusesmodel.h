// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/vocabularytable.h"
#include "models/lists/backgroundreading.h"

#include <QAbstractListModel>

namespace apostille {

/// The quotes that point to one claim or source, under the title of the article that each stands in; the
/// first few hundred of them.
class VocabularyUsesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AnnotationRole = Qt::UserRole, ///< QUuid; null: the row is an article's heading
        ArticleRole,                   ///< QUuid
        DetailRole,                    ///< QString: outlet and date; stance or role
    };

    VocabularyUsesModel(Session &session, VocabularyKind kind, QObject *parent = nullptr);

    void setWatched(bool watched);
    void show(const QUuid &thing);                     ///< null: nothing
    [[nodiscard]] bool isCut() const { return m_cut; } ///< there are more than these

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QUuid annotation;
        QUuid article;
        QString text;
        QString detail;

        bool operator==(const Row &) const = default;
    };

    void ask();
    void take(const std::vector<VocabularyUse> &uses);
    void setRows(std::vector<Row> rows);

    VocabularyKind m_kind;
    QUuid m_thing;
    std::vector<Row> m_rows;
    bool m_cut = false;
    BackgroundReading m_reading; ///< last: it stops before what it answers to is gone
};

} // namespace apostille
