// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationpane.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/quotestore.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/cardmodel.h"
#include "ui/annotations/colourrow.h"
#include "ui/annotations/noteeditor.h"
#include "ui/annotations/quoteform.h"
#include "ui/theme/fonts.h"

#include <KSyntaxHighlighting/Repository>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStackedLayout>
#include <QVBoxLayout>

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

QIcon swatchIcon(const MarkTint &mark)
{
    constexpr int size = 18;
    QPixmap pixmap(QSize(size, size) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwatch(painter, QRect(0, 0, size, size), mark);
    return QIcon(pixmap);
}

} // namespace

struct AnnotationPane::Parts
{
    AnnotationPane &pane;
    Session &session;
    Theme theme;
    QUuid article = {};
    QString language = {};
    CardDeck deck = {};
    CardModel model = CardModel();
    std::unique_ptr<KSyntaxHighlighting::Repository> syntax = {};
    QLabel *header = nullptr;
    QLabel *hint = nullptr;
    CardList *cards = nullptr;
    QWidget *page = nullptr;
    QStackedLayout *pages = nullptr;
    QPointer<QuoteForm> form = {};
    QPointer<QWidget> cameFrom = {};

    void build();
    void connectCards();
    void load();
    void showCards();
    void reload(const QUuid &annotation);
    void drop(const QUuid &annotation);
    void followForm();
    void tellCount();
    void open(const QUuid &annotation, Field field);
    void close();
    void leave(bool ended);
    void changeColour(const QUuid &annotation, MarkColour colour);
    void remove(const QUuid &annotation);
    void offerMenu(const QUuid &annotation, const QPoint &place);
};

AnnotationPane::AnnotationPane(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(new Parts{.pane = *this, .session = session, .theme = theme})
{
    setObjectName(u"annotationPane"_s);
    setAccessibleName(tr("Annotations"));
    setAutoFillBackground(true);
    m_parts->build();
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
    header = new QLabel(&pane);
    header->setObjectName(u"annotationHeader"_s);
    header->setForegroundRole(QPalette::PlaceholderText);
    header->setContentsMargins(14, 10, 12, 6);
    hint = new QLabel(&pane);
    hint->setObjectName(u"annotationHint"_s);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    hint->setContentsMargins(14, 6, 14, 12);
    cards = new CardList(model, theme, &pane);
    page = new QWidget(&pane);
    pages = new QStackedLayout(page);
    pages->addWidget(hint);
    pages->addWidget(cards);
    column->addWidget(header);
    column->addWidget(page, 1);
    pane.setFocusProxy(cards);
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
    connect(cards, &CardList::copyRequested, &pane, &AnnotationPane::copyRequested);
    connect(cards, &CardList::colourRequested, &pane,
            [this](const QUuid &annotation, MarkColour colour) { changeColour(annotation, colour); });
    connect(cards, &CardList::menuRequested, &pane,
            [this](const QUuid &annotation, const QPoint &place) { offerMenu(annotation, place); });
}

void AnnotationPane::showArticle(const QUuid &article, const QString &language, const QString &text)
{
    flush();
    if (article != m_parts->article)
        m_parts->close();
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
    const QUuid current = cards->current();
    showCards();
    cards->setCurrent(current);
}

void AnnotationPane::Parts::showCards()
{
    model.setCards(deck.cards(), language);
    followForm();
    tellCount();
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
    if (row < 0)
        return;
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
    const int count = model.rowCount();
    header->setVisible(count > 0);
    header->setText(AnnotationPane::tr("%n annotation(s) · text order", nullptr, count));
    hint->setText(
        article.isNull()
            ? AnnotationPane::tr(
                  "Open an article: its annotations stand here, beside the words they speak of.")
            : AnnotationPane::tr("Select words in the article, then press H to highlight or Q to quote."));
    pages->setCurrentWidget(count > 0 ? static_cast<QWidget *>(cards) : hint);
}

void AnnotationPane::Parts::open(const QUuid &annotation, Field field)
{
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

void AnnotationPane::Parts::changeColour(const QUuid &annotation, MarkColour colour)
{
    auto known = session.library().annotations().get(annotation);
    if (!known) {
        Q_EMIT session.failed(known.error());
        return;
    }
    known->colour = colour;
    session.saveAnnotation(*known, AnnotationPane::tr("mark as “%1”").arg(markName(colour)));
}

void AnnotationPane::Parts::remove(const QUuid &annotation)
{
    if (form && form->annotation() == annotation)
        form->flush();
    session.trashAnnotation(annotation);
}

void AnnotationPane::Parts::offerMenu(const QUuid &annotation, const QPoint &place)
{
    auto *menu = new QMenu(&pane);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(AnnotationPane::tr("&Edit")), &QAction::triggered, &pane,
            [this, annotation] { open(annotation, Field::None); });
    connect(menu->addAction(AnnotationPane::tr("&Copy as quote")), &QAction::triggered, &pane,
            [this, annotation] { Q_EMIT pane.copyRequested(annotation); });
    QMenu *colours = menu->addMenu(AnnotationPane::tr("&Mark as"));
    for (int number = 1; number <= static_cast<int>(theme.marks.size()); ++number) {
        const auto colour = static_cast<MarkColour>(number);
        QAction *action = colours->addAction(swatchIcon(theme.mark(colour)),
                                             u"&%1  %2"_s.arg(number).arg(capitalised(markName(colour))));
        connect(action, &QAction::triggered, &pane,
                [this, annotation, colour] { changeColour(annotation, colour); });
    }
    const int row = model.rowOf(annotation);
    const PlacementState state = row < 0 ? PlacementState::Exact : model.card(row).placement.state;
    if (state == PlacementState::Moved) {
        connect(menu->addAction(AnnotationPane::tr("The place is &right")), &QAction::triggered, &pane,
                [this, annotation] { Q_EMIT pane.placeConfirmed(annotation); });
    }
    if (state != PlacementState::Exact) {
        connect(menu->addAction(AnnotationPane::tr("&Attach to selection")), &QAction::triggered, &pane,
                [this, annotation] { Q_EMIT pane.attachRequested(annotation); });
    }
    menu->addSeparator();
    connect(menu->addAction(AnnotationPane::tr("&Delete")), &QAction::triggered, &pane,
            [this, annotation] { remove(annotation); });
    menu->popup(place);
}

void AnnotationPane::setTheme(const Theme &theme)
{
    m_parts->theme = theme;
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Window, theme.ground);
    setPalette(colours);
    m_parts->cards->setTheme(theme);
    if (m_parts->form)
        m_parts->form->setTheme(theme);
}

QUuid AnnotationPane::current() const
{
    return m_parts->cards->current();
}

void AnnotationPane::setCurrent(const QUuid &annotation)
{
    if (m_parts->form && m_parts->form->annotation() != annotation)
        m_parts->close();
    m_parts->cards->setCurrent(annotation);
}

void AnnotationPane::edit(const QUuid &annotation, Field field)
{
    m_parts->open(annotation, field);
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
