// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <stop_token>
#include <vector>

namespace apostille {

class Connection;

enum class ThingKind { Article, Annotation, Claim, Source, Tag, SavedSearch };

struct TrashedThing
{
    ThingKind kind = ThingKind::Article;
    QUuid id = {};
    QString name = {};     ///< title, words, statement …
    QString context = {};  ///< an article's outlet, an annotation's article, a search's words
    QString language = {}; ///< of an annotation's words
    QUuid article = {};    ///< that can be opened: the article itself, or the annotation's
    QDateTime trashed = {};

    bool operator==(const TrashedThing &) const = default;
};

/// What was deleted, of all kinds.
class TrashStore
{
public:
    explicit TrashStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<std::vector<TrashedThing>> all() const; ///< latest first
    /// All of them back to where they were, or (with the times that they have) into the trash again.
    [[nodiscard]] Expected<void> restore(const std::vector<TrashedThing> &things);
    [[nodiscard]] Expected<void> putBack(const std::vector<TrashedThing> &things);

    /// Deletes for good, and with each article its annotations, texts and snapshots; link by link where a
    /// thing that stays points to one that goes. One transaction for each thing: `stop` leaves the rest in
    /// the trash. Long: call it on a worker's own Library. Gives how many went.
    [[nodiscard]] Expected<int> empty(const std::stop_token &stop = {});

private:
    Connection &m_connection;
};

} // namespace apostille
