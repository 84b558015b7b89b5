// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationpane.h"

#include "models/editing/session.h"
#include "ui/annotations/annotationpaneparts.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/filterbar.h"
#include "ui/annotations/paneheader.h"

#include <QFocusEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

AnnotationPane::Field fieldOf(CardPart part)
{
    using Field = AnnotationPane::Field;
    switch (part) {
    case CardPart::Attribution:
        return Field::Speaker;
    case CardPart::Claim:
        return Field::Claim;
    case CardPart::Note:
        return Field::Note;
    case CardPart::Quote:
    case CardPart::Chips:
        break;
    }
    return Field::None;
}

} // namespace

AnnotationPane::AnnotationPane(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(new Parts{.pane = *this, .session = session, .theme = theme})
{
    setObjectName(u"annotationPane"_s);
    setAccessibleName(tr("Annotations"));
    setAutoFillBackground(true);
    m_parts->build();
    m_parts->connectHeader();
    m_parts->connectCards();
    setTheme(theme);
    showNothing();
    connect(&session, &Session::annotationChanged, this,
            [this](const QUuid &article, const QUuid &annotation) {
                if (article.isNull())
                    m_parts->load();
                else if (article == m_parts->article)
                    m_parts->reload(annotation);
            });
    connect(&session, &Session::vocabularyChanged, this, [this] { m_parts->load(); });
    connect(&session, &Session::markNamesChanged, this, [this] {
        m_parts->model.setMarkNames(m_parts->session.markNames());
        m_parts->showCards();
    });
}

// The cards and the form go before the model and the parts that their last signals would reach.
AnnotationPane::~AnnotationPane()
{
    delete m_parts->form;
    delete m_parts->cards;
}

void AnnotationPane::Parts::build()
{
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header = new PaneHeader(&pane);
    filter = new FilterBar(theme, &pane);
    filter->hide();
    hint = new QLabel(&pane);
    hint->setObjectName(u"annotationHint"_s);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    hint->setContentsMargins(14, 6, 14, 12);
    cards = new CardList(model, theme, &pane);
    cards->setCollapsed(header->view().collapsed);
    model.setMarkNames(session.markNames());
    auto *page = new QWidget(&pane);
    pages = new QStackedLayout(page);
    pages->addWidget(hint);
    pages->addWidget(cards);
    column->addWidget(header);
    column->addWidget(filter);
    column->addWidget(page, 1);
}

void AnnotationPane::Parts::connectHeader()
{
    connect(header, &PaneHeader::viewChanged, &pane, [this] {
        cards->setCollapsed(header->view().collapsed);
        showCards();
        applyView();
    });
    connect(header, &PaneHeader::filterToggled, &pane, [this](bool open) { openFilter(open); });
    connect(filter, &FilterBar::changed, &pane, [this] { showCards(); });
    connect(filter, &FilterBar::left, &pane, [this] { openFilter(false); });
}

void AnnotationPane::Parts::connectCards()
{
    connect(cards, &CardList::chosen, &pane, [this](const QUuid &annotation) {
        if (form && form->annotation() != annotation)
            close();
        Q_EMIT pane.currentChanged(annotation);
    });
    connect(cards, &CardList::openRequested, &pane,
            [this](const QUuid &annotation, CardPart part) { open(annotation, fieldOf(part)); });
    connect(cards, &CardList::deleteRequested, &pane,
            [this](const QUuid &annotation) { remove(annotation); });
    connect(cards, &CardList::dragRequested, &pane,
            [this](const QUuid &annotation, const QPixmap &picture, const QPoint &hotSpot) {
                drag(annotation, picture, hotSpot);
            });
    connect(cards, &CardList::textScrollAsked, &pane, &AnnotationPane::textScrollAsked);
    connect(cards, &CardList::colourRequested, &pane,
            [this](const QUuid &annotation, MarkColour colour) { changeColour(annotation, colour); });
    connect(cards, &CardList::menuRequested, &pane,
            [this](const QUuid &annotation, const QPoint &place) { offerMenu(annotation, place); });
}

void AnnotationPane::showArticle(const QUuid &article, const QString &language, const QString &text)
{
    flush();
    if (article != m_parts->article) {
        m_parts->close();
        m_parts->filter->clear();
        setPlaces({});
    }
    m_parts->article = article;
    m_parts->language = language;
    m_parts->deck.setText(text);
    m_parts->load();
}

void AnnotationPane::showNothing()
{
    flush();
    m_parts->close();
    m_parts->article = {};
    m_parts->load();
}

void AnnotationPane::setTheme(const Theme &theme)
{
    m_parts->theme = theme;
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Window, theme.ground);
    setPalette(colours);
    m_parts->filter->setTheme(theme);
    m_parts->cards->setTheme(theme);
    if (m_parts->form)
        m_parts->form->setTheme(theme);
}

QUuid AnnotationPane::current() const
{
    return m_parts->cards->current();
}

QUuid AnnotationPane::neighbour(int distance) const
{
    const CardModel &model = m_parts->model;
    if (model.rowCount() == 0)
        return {};
    const int here = model.rowOf(current());
    const int from = here >= 0 ? here : distance > 0 ? -1 : model.rowCount();
    return model.card(std::clamp(from + distance, 0, model.rowCount() - 1)).id();
}

void AnnotationPane::setCurrent(const QUuid &annotation)
{
    if (m_parts->form && m_parts->form->annotation() != annotation)
        m_parts->close();
    m_parts->admit(annotation);
    m_parts->cards->setCurrent(annotation);
}

void AnnotationPane::openFilter()
{
    if (!m_parts->deck.cards().empty())
        m_parts->openFilter(true);
}

void AnnotationPane::chooseVerdict(const QUuid &annotation)
{
    m_parts->chooseVerdict(annotation);
}

void AnnotationPane::standBeside(const QWidget *text)
{
    m_parts->cards->standBeside(text);
}

void AnnotationPane::setPlaces(const MarkPlaces &places)
{
    m_parts->places = places;
    m_parts->applyView();
}

void AnnotationPane::followText(int position)
{
    m_parts->places.scroll = position;
    m_parts->cards->followText(position);
}

void AnnotationPane::edit(const QUuid &annotation, Field field)
{
    m_parts->open(annotation, field);
}

// Not as a focus proxy: with one, Tab passes over the buttons before the cards.
void AnnotationPane::focusInEvent(QFocusEvent *event)
{
    m_parts->cards->setFocus(event->reason());
}

std::optional<AnnotationPane::Field> AnnotationPane::editing() const
{
    return m_parts->form ? std::optional(m_parts->form->field()) : std::nullopt;
}

void AnnotationPane::flush()
{
    if (m_parts->form)
        m_parts->form->flush();
}

void AnnotationPane::keep()
{
    if (m_parts->form)
        m_parts->form->keep();
}

} // namespace apostille
