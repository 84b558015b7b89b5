// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/emptywords.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct EmptyWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyWords)
};

QString wordsOfShelf(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Unread:
        return EmptyWords::tr("Everything is read.");
    case Shelf::Starred:
        return EmptyWords::tr("No starred articles. Press S in an article to star it.");
    case Shelf::Annotated:
        return EmptyWords::tr("No annotations yet. Select words in an article, then press H.");
    case Shelf::ToReview:
        return EmptyWords::tr(
            "Nothing to review. Quotes without a speaker, claims without a verdict, marks made "
            "on an older text and marks “to do” gather here.");
    case Shelf::Trash:
        return EmptyWords::tr("No deleted articles.");
    case Shelf::All:
        return EmptyWords::tr("No articles yet. Paste a text or an address here (Ctrl+V), or drop files.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QString emptyListWords(const ArticleFilter &filter, const QString &searched)
{
    if (!searched.isEmpty())
        return EmptyWords::tr("Nothing found for “%1”. Fewer or shorter words find more.").arg(searched);
    if (!filter.claim.isNull())
        return EmptyWords::tr(
            "No quote makes or meets this claim yet. In an article, select a quote and press C.");
    if (!filter.source.isNull())
        return EmptyWords::tr(
            "Nothing is by or from this source yet. In an article, select a quote and press W.");
    if (!filter.tag.isNull())
        return EmptyWords::tr(
            "Nothing has this tag yet. Drag an article or a card onto it, or press T in an article.");
    return wordsOfShelf(filter.shelf);
}

} // namespace apostille
