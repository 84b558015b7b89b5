// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/librarylistmodel.h"

#include <QUuid>

#include <vector>

namespace apostille {

/// The library's claims or sources with the number of annotations that point to each. DetailRole: a claim's
/// verdict, a source's kind and aliases.
class VocabularyListModel : public LibraryListModel
{
    Q_OBJECT

public:
    enum class Kind { Claims, Sources };

    VocabularyListModel(Session &session, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QUuid id;
        QString name;
        QString detail;
        int annotations = 0;

        bool operator==(const Row &) const = default;
    };

    void reload() override;
    [[nodiscard]] std::vector<Row> claimRows() const;
    [[nodiscard]] std::vector<Row> sourceRows() const;

    Kind m_kind;
    std::vector<Row> m_rows;
};

} // namespace apostille
