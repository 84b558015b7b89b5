// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/librarylistmodel.h"

#include <QUuid>

#include <vector>

namespace apostille {

/// The annotations in the trash, latest first, as their words and the title of their article (DetailRole).
class TrashedAnnotationModel : public LibraryListModel
{
    Q_OBJECT

public:
    explicit TrashedAnnotationModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QUuid id;
        QString words;
        QString article;

        bool operator==(const Row &) const = default;
    };

    void reload() override;

    std::vector<Row> m_rows;
};

} // namespace apostille
