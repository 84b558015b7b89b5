// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace apostille {

class Connection;

/// Settings that belong to the library, not to the machine. Readable keys ("reader.size") and values.
class SettingStore
{
public:
    explicit SettingStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QString value(const QString &key, const QString &fallback) const;
    [[nodiscard]] Expected<void> setValue(const QString &key, const QString &value);
    [[nodiscard]] Expected<void> remove(const QString &key); ///< the fallback holds again

private:
    Connection &m_connection;
};

} // namespace apostille
