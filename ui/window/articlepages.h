// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QObject>
#include <QUuid>

#include <optional>

namespace apostille {

struct WindowParts;

/// Articles that are spread over several pages: those from the web are followed to their last page, of others
/// the next page is offered when they are opened.
class ArticlePages : public QObject
{
    Q_OBJECT

public:
    ArticlePages(WindowParts &parts, QObject *parent);

private:
    void tellWork(const QUuid &article, int page);
    void tellEnd(const QUuid &article, int pages, const std::optional<Error> &missing);
    void offer(const QUuid &article);
    void fetch();
    void showState();
    [[nodiscard]] bool canFetch() const; ///< the next page of the open article

    WindowParts &m_parts;
};

} // namespace apostille
