// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <vector>

namespace apostille {

class Connection;

/// A search that is a place of its own: what was typed, kept under a name.
struct SavedSearch
{
    QUuid id = {};
    QString name = {};
    QString query = {}; ///< as typed
    QDateTime created = {};
    QDateTime modified = {};
    std::optional<QDateTime> trashed = {};

    bool operator==(const SavedSearch &) const = default;
};

/// Saved searches; new ones come last.
class SavedSearchStore
{
public:
    explicit SavedSearchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<void> save(const SavedSearch &search);
    [[nodiscard]] Expected<SavedSearch> get(const QUuid &search) const;
    [[nodiscard]] Expected<std::vector<SavedSearch>> all() const; ///< without those in the trash

private:
    Connection &m_connection;
};

} // namespace apostille
