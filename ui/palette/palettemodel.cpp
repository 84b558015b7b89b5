// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

namespace apostille {

namespace {

QString kindName(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command:
        return PaletteModel::tr("Command");
    case PaletteEntry::Kind::Place:
        return PaletteModel::tr("Place");
    case PaletteEntry::Kind::Article:
        return PaletteModel::tr("Article");
    case PaletteEntry::Kind::Claim:
        return PaletteModel::tr("Claim");
    case PaletteEntry::Kind::Source:
        return PaletteModel::tr("Source");
    case PaletteEntry::Kind::Tag:
        return PaletteModel::tr("Tag");
    }
    return {};
}

QString spoken(const PaletteEntry &entry)
{
    QStringList parts{entry.name, kindName(entry.kind)};
    for (const QString &part : {entry.detail, entry.keys})
        if (!part.isEmpty())
            parts.append(part);
    if (!entry.enabled)
        parts.append(PaletteModel::tr("not possible now"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void PaletteModel::show(PaletteEntries entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[static_cast<std::size_t>(index.row())] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case KindNameRole:
        return kindName(entry.kind);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    // What cannot be done now can be looked at: it stays selectable, and its entry says so.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace apostille
