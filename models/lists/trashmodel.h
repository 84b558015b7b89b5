// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/trashstore.h"
#include "models/lists/librarylistmodel.h"

namespace apostille {

/// What is in the trash, latest first: of all kinds, or of one. DetailRole says what it is and where from.
class TrashModel : public LibraryListModel
{
    Q_OBJECT

public:
    explicit TrashModel(Session &session, QObject *parent = nullptr);

    void showOnly(std::optional<ThingKind> kind);
    [[nodiscard]] const TrashedThing &at(const QModelIndex &index) const;
    [[nodiscard]] int countOf(std::optional<ThingKind> kind) const; ///< whatever is shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload() override;
    void showFitting();

    std::optional<ThingKind> m_kind;
    std::vector<TrashedThing> m_all;
    std::vector<TrashedThing> m_rows;
};

} // namespace apostille
