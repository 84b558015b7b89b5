// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/removalname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace apostille {

namespace {

struct Name
{
    const char *reason;
    const char *words;
};

constexpr std::array names{
    Name{"account", QT_TRANSLATE_NOOP("RemovedPart", "log-in")},
    Name{"advertising", QT_TRANSLATE_NOOP("RemovedPart", "advertising")},
    Name{"after-article", QT_TRANSLATE_NOOP("RemovedPart", "below the article")},
    Name{"author-box", QT_TRANSLATE_NOOP("RemovedPart", "about the author")},
    Name{"author-note", QT_TRANSLATE_NOOP("RemovedPart", "about the author")},
    Name{"before-article", QT_TRANSLATE_NOOP("RemovedPart", "above the article")},
    Name{"caption", QT_TRANSLATE_NOOP("RemovedPart", "caption")},
    Name{"comments", QT_TRANSLATE_NOOP("RemovedPart", "comments")},
    Name{"consent", QT_TRANSLATE_NOOP("RemovedPart", "cookie notice")},
    Name{"contents", QT_TRANSLATE_NOOP("RemovedPart", "table of contents")},
    Name{"cookie-notice", QT_TRANSLATE_NOOP("RemovedPart", "cookie notice")},
    Name{"earlier-cleaning", QT_TRANSLATE_NOOP("RemovedPart", "by an earlier cleaning")},
    Name{"date-line", QT_TRANSLATE_NOOP("RemovedPart", "date and author")},
    Name{"details", QT_TRANSLATE_NOOP("RemovedPart", "date and author")},
    Name{"empty-section", QT_TRANSLATE_NOOP("RemovedPart", "heading without text")},
    Name{"footer", QT_TRANSLATE_NOOP("RemovedPart", "foot of the page")},
    Name{"form", QT_TRANSLATE_NOOP("RemovedPart", "form")},
    Name{"hidden", QT_TRANSLATE_NOOP("RemovedPart", "hidden on the page")},
    Name{"link-list", QT_TRANSLATE_NOOP("RemovedPart", "list of links")},
    Name{"media", QT_TRANSLATE_NOOP("RemovedPart", "video or sound")},
    Name{"media-control", QT_TRANSLATE_NOOP("RemovedPart", "video or sound")},
    Name{"navigation", QT_TRANSLATE_NOOP("RemovedPart", "menu")},
    Name{"newsletter", QT_TRANSLATE_NOOP("RemovedPart", "newsletter")},
    Name{"paywall", QT_TRANSLATE_NOOP("RemovedPart", "for subscribers")},
    Name{"photo-credit", QT_TRANSLATE_NOOP("RemovedPart", "caption")},
    Name{"placeholder", QT_TRANSLATE_NOOP("RemovedPart", "placeholder")},
    Name{"promotion", QT_TRANSLATE_NOOP("RemovedPart", "promotion")},
    Name{"read-time", QT_TRANSLATE_NOOP("RemovedPart", "reading time")},
    Name{"reader", QT_TRANSLATE_NOOP("RemovedPart", "by you")},
    Name{"reading-time", QT_TRANSLATE_NOOP("RemovedPart", "reading time")},
    Name{"related", QT_TRANSLATE_NOOP("RemovedPart", "other articles")},
    Name{"related-link", QT_TRANSLATE_NOOP("RemovedPart", "other articles")},
    Name{"repeated", QT_TRANSLATE_NOOP("RemovedPart", "stands in the article already")},
    Name{"site-choice", QT_TRANSLATE_NOOP("RemovedPart", "your choice for this site")},
    Name{"separator", QT_TRANSLATE_NOOP("RemovedPart", "separator")},
    Name{"share-button", QT_TRANSLATE_NOOP("RemovedPart", "share buttons")},
    Name{"sidebar", QT_TRANSLATE_NOOP("RemovedPart", "beside the article")},
    Name{"small-print", QT_TRANSLATE_NOOP("RemovedPart", "small print")},
    Name{"tags", QT_TRANSLATE_NOOP("RemovedPart", "key words")},
    Name{"text-in-data", QT_TRANSLATE_NOOP("RemovedPart", "replaced by the text in the page’s data")},
    Name{"tools", QT_TRANSLATE_NOOP("RemovedPart", "tools of the page")},
};

} // namespace

QString removalName(const QString &reason)
{
    const auto found = std::ranges::find_if(
        names, [&reason](const Name &name) { return reason == QLatin1StringView(name.reason); });
    return QCoreApplication::translate(
        "RemovedPart",
        found == names.end() ? QT_TRANSLATE_NOOP("RemovedPart", "beside the article") : found->words);
}

} // namespace apostille
