// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/readingstore.h"

#include "models/library/connection.h"
#include "models/library/settingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString settingName(const QString &key)
{
    return u"reader."_s + key;
}

} // namespace

ReadingSettings ReadingStore::settings() const
{
    const SettingStore kept(m_connection);
    ReadingValues values;
    for (const QString &key : readingKeys())
        values.insert(key, kept.value(settingName(key), {}));
    return readingSettings(values);
}

Expected<void> ReadingStore::setSettings(const ReadingSettings &settings)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        SettingStore kept(m_connection);
        for (const auto &[key, word] : readingValues(settings).asKeyValueRange()) {
            if (auto result = kept.setValue(settingName(key), word); !result)
                return result;
        }
        return {};
    });
}

QString ReadingStore::ownOf(const QUuid &article) const
{
    const auto own = m_connection.first(u"SELECT reading FROM article WHERE id = ?"_s, {article},
                                        [](const Row &row) { return row.text(0); });
    return own ? own->value_or(QString()) : QString();
}

Expected<void> ReadingStore::setOwn(const QUuid &article, const QString &own)
{
    return m_connection.run(u"UPDATE article SET reading = ? WHERE id = ?"_s, {own, article});
}

double ReadingStore::progress(const QUuid &article) const
{
    const auto share = m_connection.first(u"SELECT progress FROM article WHERE id = ?"_s, {article},
                                          [](const Row &row) { return row.real(0); });
    return share ? share->value_or(0.0) : 0.0;
}

Expected<void> ReadingStore::setProgress(const QUuid &article, double share)
{
    return m_connection.run(u"UPDATE article SET progress = ? WHERE id = ?"_s,
                            {std::clamp(share, 0.0, 1.0), article});
}

} // namespace apostille
