// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/librarybench.h"

#include "models/base/identifier.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"
#include "models/library/quotestore.h"
#include "models/library/quotetable.h"
#include "models/library/searchindex.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularytable.h"
#include "tests/bench/measurement.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// What a person types who looks for these, letter by letter.
const QStringList typedQueries{
    u"pressions sans précédent"_s,
    u"unprecedented pressure"_s,
    u"élection en Russie"_s,
    u"minister of war"_s,
    u"sanctions"_s,
    u"l’État militaire"_s,
    u"coopération"_s,
    u"\"du président\""_s,
    u"transport"_s,
    u"quality government"_s,
    u"fournir de la"_s,
    u"the summit -europe"_s,
    u"speaker:martin élection"_s,
    u"is:unread sanctions"_s,
    u"tag:énergie lang:fr"_s,
};

template <typename Work>
void time(Measurement &measurement, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const bool done = work();
    measurement.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (!done)
        std::fputs("failed: the next figure means nothing\n", stderr);
}

void benchLists(const Library &library)
{
    constexpr int runs = 50;
    Measurement page(u"library_list_page_100"_s);
    Measurement deep(u"library_list_page_100_at_5000"_s);
    Measurement counts(u"library_counts"_s);
    Measurement annotated(u"library_annotated_page_100"_s);
    Measurement titles(u"library_title_page_100_at_5000"_s);
    Measurement tags(u"library_tag_counts"_s);
    for (int i = 0; i < runs; ++i) {
        time(page, [&] { return library.articles().page({}, 0, 100).has_value(); });
        time(deep, [&] { return library.articles().page({}, 5000, 100).has_value(); });
        time(annotated,
             [&] { return library.articles().page({.shelf = Shelf::Annotated}, 0, 100).has_value(); });
        time(counts, [&] { return library.articles().counts().has_value(); });
        time(titles, [&] {
            return library.articles().page({}, 5000, 100, {ArticleOrder::Key::Title, true}).has_value();
        });
        time(tags, [&] { return library.tags().shelves().has_value(); });
    }
    page.print();
    deep.print();
    annotated.print();
    counts.print();
    titles.print();
    tags.print();
}

void benchVocabulary(const Library &library)
{
    constexpr int runs = 20;
    Measurement all(u"library_claims_all"_s);
    Measurement completion(u"library_source_completion"_s);
    for (int i = 0; i < runs; ++i) {
        time(all, [&] { return library.claims().all().has_value(); });
        time(completion, [&] { return library.sources().matching(u"p"_s, 10).has_value(); });
    }
    all.print();
    completion.print();
}

/// The table of quotes: its order (found in the background), and a page of it (read in the window's thread).
void benchQuoteTable(const Library &library)
{
    constexpr int runs = 10;
    constexpr std::size_t page = 64;
    Measurement sorting(u"library_quotes_sort"_s);
    Measurement filtering(u"library_quotes_filter"_s);
    Measurement reading(u"library_quotes_page_64"_s);
    Measurement claims(u"library_claims_table"_s);
    const QuoteTable &table = library.quoteTable();
    for (int i = 0; i < runs; ++i) {
        for (int column = 0; column <= static_cast<int>(QuoteColumn::Added); ++column) {
            const QuoteOrder by{static_cast<QuoteColumn>(column), Qt::AscendingOrder};
            std::vector<qint64> rows;
            time(sorting, [&] {
                return table.order({}, by).transform([&](auto found) { rows = found; }).has_value();
            });
            if (i == 0)
                std::fprintf(stderr, "sort by column %d: %.1f ms\n", column, sorting.last());
            rows.resize(std::min(rows.size(), page));
            time(reading, [&] { return table.rows(rows).has_value(); });
            time(filtering, [&] { return table.order({.words = u"pres"_s}, by).has_value(); });
        }
        time(claims, [&] { return library.vocabulary().rows(VocabularyKind::Claims, {}).has_value(); });
    }
    sorting.print();
    filtering.print();
    reading.print();
    claims.print();
}

void benchArticle(const Library &library)
{
    constexpr std::size_t runs = 50;
    const auto rows = library.articles().page({.shelf = Shelf::Annotated}, 0, 100);
    if (!rows || rows->empty())
        return;
    Measurement open(u"library_read_text"_s);
    Measurement quotes(u"library_read_quotes"_s);
    for (std::size_t i = 0; i < runs; ++i) {
        const QUuid article = (*rows)[i % rows->size()].id;
        time(open, [&] { return library.articles().currentVersion(article).has_value(); });
        time(quotes, [&] { return library.quotes().ofArticle(article).has_value(); });
    }
    open.print();
    quotes.print();
}

/// As typing does: the same annotations again and again, each time with a longer note.
void benchSaving(const Library &library)
{
    constexpr int runs = 200;
    const auto rows = library.articles().page({.shelf = Shelf::Annotated}, 0, 20);
    if (!rows)
        return;
    Measurement saving(u"library_save_annotation"_s);
    for (int i = 0; i < runs; ++i) {
        const QUuid article = (*rows)[static_cast<std::size_t>(i) % rows->size()].id;
        auto annotations = library.annotations().ofArticle(article);
        if (!annotations || annotations->empty())
            continue;
        Annotation annotation = annotations->front();
        annotation.note += u" mot%1"_s.arg(i);
        time(saving, [&] { return library.annotations().save(annotation).has_value(); });
    }
    saving.print();
}

void benchSearch(const Library &library)
{
    constexpr int limit = 50;
    constexpr double reportedAbove = 20;
    Measurement all(u"library_search_as_you_type"_s);
    for (const QString &query : typedQueries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            const QString typed = query.first(length);
            time(all, [&] { return library.search().find(typed, {}, limit).has_value(); });
            if (all.last() > reportedAbove)
                std::fprintf(stderr, "slow: %s (%.1f ms)\n", qPrintable(typed), all.last());
        }
    }
    all.print();
}

} // namespace

bool benchLibrary(const QString &path)
{
    Measurement opening(u"library_open"_s);
    std::unique_ptr<Library> library;
    time(opening, [&] {
        auto opened = Library::open(path, Library::Mode::ReadWrite);
        if (opened)
            library = std::move(*opened);
        return opened.has_value();
    });
    if (!library)
        return false;
    opening.print();
    benchLists(*library);
    benchVocabulary(*library);
    benchQuoteTable(*library);
    benchArticle(*library);
    benchSearch(*library);
    benchSaving(*library);
    return true;
}

} // namespace apostille
