// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/vocabularystore.h"

#include <QAbstractListModel>

namespace apostille {

class Session;

/// The library's claims or sources with the number of annotations that point to each.
class VocabularyListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Claims, Sources };
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        DetailRole,            ///< QString: a claim's verdict, a source's kind and aliases
        AnnotationCountRole,   ///< int
        VerdictRole,           ///< Verdict as int, claims only
    };

    VocabularyListModel(Session &session, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QUuid id;
        QString name;
        QString detail;
        int annotations = 0;
        int verdict = 0;
    };

    void reload();
    [[nodiscard]] std::vector<Row> claimRows() const;
    [[nodiscard]] std::vector<Row> sourceRows() const;

    Session &m_session;
    Kind m_kind;
    std::vector<Row> m_rows;
};

} // namespace apostille
