// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagefacts.h"

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace apostille {

/// What the <meta> elements of a page say, looked up by name, property or itemprop, in any case.
class MetaTags
{
public:
    explicit MetaTags(const PageFacts &facts)
        : m_facts(facts)
    {
    }

    /// The first of the names that says anything.
    [[nodiscard]] QString text(std::initializer_list<std::string_view> names) const;

    /// All that the first of the names which is there says: some are repeated, one for each author.
    [[nodiscard]] QStringList texts(std::initializer_list<std::string_view> names) const;

    [[nodiscard]] const std::vector<PageFacts::Meta> &all() const { return m_facts.metas; }

private:
    const PageFacts &m_facts;
};

/// UTF-8 from the page as a string.
[[nodiscard]] QString decoded(std::string_view text);

/// Whether two names are the same, letters of any case.
[[nodiscard]] bool isSameName(std::string_view a, std::string_view b);

/// Character references that were written twice ("&amp;amp;") or stand in JSON, where they mean nothing.
[[nodiscard]] QString unescaped(QString text);

} // namespace apostille
