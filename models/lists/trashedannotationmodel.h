// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"

#include <QAbstractListModel>

namespace apostille {

class Session;

/// The annotations in the trash, latest first, as their words and the title of their article.
class TrashedAnnotationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TrashedAnnotationModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Roles as in VocabularyListModel: IdRole, DetailRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QUuid id;
        QString words;
        QString article;
    };

    void reload();

    Session &m_session;
    std::vector<Row> m_rows;
};

} // namespace apostille
