// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagehead.h"

#include <QString>

namespace apostille {

/// The dates that a page prints for its reader, as ISO 8601: in words, in numbers, in a <time>, which also
/// says the hour.
class PrintedDates
{
public:
    PrintedDates(const PageText &page, const PageHead &head);

    /// Near the title: the article's own, and not said to be the last change. Empty where there is none.
    [[nodiscard]] const QString &published() const { return m_published; }

    /// Near the title, and said to be the last change.
    [[nodiscard]] const QString &modified() const { return m_modified; }

    /// Whatever date the rest of the page prints first.
    [[nodiscard]] QString anywhere() const;

private:
    struct Dates
    {
        QString published;
        QString modified;
        bool nothingElse = false;
        bool announced = false; ///< "Published on"
        bool leads = false;     ///< the line begins with it

        [[nodiscard]] const QString &first() const { return published.isEmpty() ? modified : published; }
    };

    [[nodiscard]] Dates datesIn(std::size_t index) const;
    [[nodiscard]] Dates datesInText(std::string_view text) const;
    [[nodiscard]] QString inMarks() const;
    [[nodiscard]] QString dateline(const PageBlock &block) const;
    [[nodiscard]] Dates datesInMarks(const PageBlock &block) const;
    void preferTimes(const PageBlock &block, Dates &dates) const;
    [[nodiscard]] bool mayHoldDate(const PageBlock &block) const;
    [[nodiscard]] bool standsInTable(const PageBlock &block) const;
    [[nodiscard]] bool isAboutArticle(std::size_t index, const Dates &dates) const;
    [[nodiscard]] bool isSaidToBeModified(std::size_t index) const;

    const PageText &m_page;
    QString m_language;
    QString m_published;
    QString m_modified;
};

} // namespace apostille
