// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

namespace apostille {

/// What the command palette offers at the moment.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, KindNameRole };

    using QAbstractListModel::QAbstractListModel;

    void show(PaletteEntries entries);
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    PaletteEntries m_entries;
};

} // namespace apostille
