// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

#include <QObject>

namespace apostille {

struct WindowParts;

/// What the Article menu does.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    ArticleCommands(WindowParts &parts, QObject *parent);

private:
    void openNextUnread();
    [[nodiscard]] std::vector<QUuid> concerned() const;
    void toggleRead();
    void toggleStar();
    void editTags();
    void openInBrowser();
    void trash(const std::vector<QUuid> &articles);
    [[nodiscard]] bool any(const std::vector<QUuid> &articles, bool ArticleRow::*is) const;
    [[nodiscard]] bool all(const std::vector<QUuid> &articles, bool ArticleRow::*is) const;

    WindowParts &m_parts;
};

} // namespace apostille
