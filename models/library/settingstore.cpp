// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/settingstore.h"

#include "models/library/connection.h"

using namespace Qt::StringLiterals;

namespace apostille {

QString SettingStore::value(const QString &key, const QString &fallback) const
{
    const auto kept = m_connection.first(u"SELECT value FROM setting WHERE name = ?"_s, {key},
                                         [](const Row &row) { return row.text(0); });
    return kept ? kept->value_or(fallback) : fallback;
}

Expected<void> SettingStore::setValue(const QString &key, const QString &value)
{
    return m_connection.run(u"INSERT INTO setting (name, value) VALUES (?, ?)"
                            " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                            {key, value});
}

Expected<void> SettingStore::remove(const QString &key)
{
    return m_connection.run(u"DELETE FROM setting WHERE name = ?"_s, {key});
}

} // namespace apostille
