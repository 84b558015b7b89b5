// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace apostille {

/// A page with a known answer: the article's whole text, or pieces that it has and has not.
struct TrainingPage
{
    QString name;
    QString address;
    char half = 'a'; ///< as score.py halves the pages
    QByteArray html;
    QString text;
    QStringList with;
    QStringList without;
};

/// The bytes of a .gz file, or of one that is none.
[[nodiscard]] QByteArray unzipped(const QString &path);

/// The pages of ../shared/data/extraction: of one half ("a", "b") or all (empty). The half of a page is that
/// of score.py.
[[nodiscard]] std::vector<TrainingPage> trainingPages(const QString &folder, const QString &half);

/// "www.news.example.co.uk" → "example": folds are to part outlets, whatever their servers are called.
[[nodiscard]] QString siteOf(const QString &address);

/// The number of the fold that a site's pages are in: never in two.
[[nodiscard]] int foldOf(const QString &site, int folds);

} // namespace apostille
