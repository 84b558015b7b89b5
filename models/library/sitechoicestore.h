// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningchoices.h"
#include "models/base/error.h"

#include <QUrl>

namespace apostille {

class Connection;

/// The site that an address belongs to: its host without "www."; empty where it is none of the web.
[[nodiscard]] QString siteOf(const QUrl &address);

class SiteChoiceStore
{
public:
    explicit SiteChoiceStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<CleaningChoices> of(const QString &host) const; ///< none: empty
    [[nodiscard]] Expected<std::vector<SiteChoices>> all() const;          ///< by host
    /// In place of all that were kept for these sites, in one transaction.
    [[nodiscard]] Expected<void> put(const std::vector<SiteChoices> &sites);

private:
    Connection &m_connection;
};

} // namespace apostille
