// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards the pane shows, and which of them is open.
#include "models/editing/session.h"
#include "models/library/quotestore.h"
#include "ui/annotations/annotationpaneparts.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/filterbar.h"
#include "ui/annotations/noteeditor.h"
#include "ui/annotations/paneheader.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace apostille {

namespace {

// The card that is being edited stays in its place, whatever the filter says of what it becomes.
void keepShown(std::vector<Card> &shown, const std::vector<Card> &all, const QUuid &edited)
{
    const auto card = std::ranges::find(all, edited, &Card::id);
    if (card == all.end() || std::ranges::contains(shown, edited, &Card::id))
        return;
    auto place = shown.end();
    for (auto next = card + 1; next != all.end() && place == shown.end(); ++next)
        place = std::ranges::find(shown, next->id(), &Card::id);
    shown.insert(place, *card);
}

} // namespace

void AnnotationPane::Parts::load()
{
    std::vector<QuoteRecord> records;
    if (!article.isNull()) {
        auto loaded = session.library().quotes().ofArticle(article);
        if (loaded)
            records = std::move(*loaded);
        else
            Q_EMIT session.failed(loaded.error());
    }
    deck.setRecords(std::move(records));
    showCards();
}

void AnnotationPane::Parts::showCards()
{
    filter->offer(deck.cards(), session.markNames());
    std::vector<Card> shown = deck.shown(filter->filter(), header->view().order);
    if (form)
        keepShown(shown, deck.cards(), form->annotation());
    const QUuid current = cards->current();
    {
        const QSignalBlocker quiet(cards); // nobody chose the card that the view goes on to
        model.setCards(std::move(shown), language);
        if (cards->current() != current)
            cards->setCurrent(current);
    }
    followForm();
    tellCount();
}

// What is made or chosen elsewhere must not be hidden by a filter.
void AnnotationPane::Parts::admit(const QUuid &annotation)
{
    const auto known = std::ranges::find(deck.cards(), annotation, &Card::id);
    if (known != deck.cards().end() && model.rowOf(annotation) < 0)
        filter->clear();
}

void AnnotationPane::Parts::reload(const QUuid &annotation)
{
    const auto record = session.library().quotes().record(annotation);
    // A library that is busy for a moment must not take the card, and the form in it, away.
    if (!record && record.error().code != ErrorCode::AnnotationNotFound) {
        Q_EMIT session.failed(record.error());
        return;
    }
    if (!record || record->annotation.trashed) {
        drop(annotation);
        return;
    }
    deck.put(*record);
    showCards();
}

void AnnotationPane::Parts::drop(const QUuid &annotation)
{
    const int row = model.rowOf(annotation);
    if (row < 0) { // filtered out
        deck.remove(annotation);
        showCards();
        return;
    }
    const bool wasCurrent = cards->current() == annotation;
    const int next = row + 1 < model.rowCount() ? row + 1 : row - 1;
    const QUuid neighbour = next >= 0 ? model.record(next).annotation.id : QUuid();
    if (form && form->annotation() == annotation)
        close();
    deck.remove(annotation);
    showCards();
    if (wasCurrent)
        cards->setCurrent(neighbour);
}

void AnnotationPane::Parts::followForm()
{
    if (!form)
        return;
    const int row = model.rowOf(form->annotation());
    if (row < 0)
        close();
    else
        form->follow(model.record(row));
}

void AnnotationPane::Parts::tellCount()
{
    const auto all = static_cast<int>(deck.cards().size());
    const int shown = model.rowCount();
    header->setVisible(all > 0);
    header->setCounts(shown, all);
    if (all == 0)
        openFilter(false);
    if (article.isNull())
        hint->setText(AnnotationPane::tr(
            "Open an article: its annotations stand here, beside the words they speak of."));
    else if (all == 0)
        hint->setText(
            AnnotationPane::tr("Select words in the article, then press H to highlight or Q to quote."));
    else
        hint->setText(
            AnnotationPane::tr("No annotation fits the filter. Escape in its field shows all again."));
    pages->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(cards) : hint);
}

void AnnotationPane::Parts::applyView()
{
    const PaneView &view = header->view();
    // What a filter leaves stands together: nobody looks for it along the whole article.
    const bool beside = view.aligned && view.order == CardOrder::Text && filter->isHidden();
    cards->setPlaces(beside ? std::optional(places) : std::nullopt);
}

void AnnotationPane::Parts::openFilter(bool open)
{
    header->setFiltering(open);
    if (filter->isHidden() != open)
        return;
    filter->setVisible(open);
    if (open) {
        filter->focusField();
    } else {
        filter->clear();
        cards->setFocus();
    }
    pane.layout()->activate();
    applyView();
}

void AnnotationPane::Parts::open(const QUuid &annotation, Field field)
{
    admit(annotation);
    const int row = model.rowOf(annotation);
    if (row < 0)
        return;
    if (form && form->annotation() == annotation) {
        form->enter(field);
        return;
    }
    QWidget *before = pane.window()->focusWidget();
    if (!form)
        cameFrom = before;
    close();
    if (!syntax)
        syntax = syntaxRepository();
    form = new QuoteForm(session, *syntax, model.record(row), language, theme, cards->viewport());
    connect(form, &QuoteForm::left, &pane, [this] { leave(false); });
    connect(form, &QuoteForm::ended, &pane, [this] { leave(true); });
    cards->openForm(annotation, form);
    form->enter(field);
}

void AnnotationPane::Parts::close()
{
    if (!form)
        return;
    QuoteForm *closing = form;
    closing->flush();
    form = nullptr;
    if (closing->isAncestorOf(pane.window()->focusWidget()))
        cards->setFocus();
    cards->closeForm();
    closing->deleteLater();
}

// Escape goes back to the cards; Ctrl+Enter to where the user came from, mostly the text.
void AnnotationPane::Parts::leave(bool ended)
{
    QWidget *target = ended && cameFrom && cameFrom->isVisible() ? cameFrom.data() : cards;
    close();
    target->setFocus();
}

} // namespace apostille
