// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/base/error.h"

namespace apostille {

class Connection;
struct AnnotationPlace;

class AnnotationStore
{
public:
    explicit AnnotationStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Inserts or replaces the annotation with all its links, in one transaction with synchronous=FULL.
    /// Creation, edit, trash, restore and their undo are all this one call: the value is the state.
    [[nodiscard]] Expected<void> save(const Annotation &annotation);

    /// Puts annotations to their places in versions of their article's text: nothing else of them changes.
    [[nodiscard]] Expected<void> move(const std::vector<AnnotationPlace> &places);

    [[nodiscard]] Expected<Annotation> get(const QUuid &annotation) const; ///< AnnotationNotFound
    /// Of one article, in text order, without those in the trash.
    [[nodiscard]] Expected<std::vector<Annotation>> ofArticle(const QUuid &article) const;
    /// Of one article, those in the trash as well.
    [[nodiscard]] Expected<std::vector<Annotation>> ofArticleAndTrash(const QUuid &article) const;
    [[nodiscard]] Expected<std::vector<Annotation>> trashed() const; ///< latest first

private:
    Connection &m_connection;
};

} // namespace apostille
