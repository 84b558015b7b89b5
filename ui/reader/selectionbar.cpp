// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selectionbar.h"

#include "ui/reader/keybutton.h"
#include "ui/reader/markswatch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr int shadowWidth = 12;
constexpr std::size_t usualColours = 4;
constexpr std::array colours{MarkColour::Yellow, MarkColour::Red,     MarkColour::Green,  MarkColour::Blue,
                             MarkColour::Purple, MarkColour::Magenta, MarkColour::Orange, MarkColour::Grey};

void drawShadow(QPainter &painter, const QRectF &frame, int darkness)
{
    painter.setPen(Qt::NoPen);
    for (int ring = shadowWidth; ring > 0; --ring) {
        painter.setBrush(QColor{0, 0, 0, darkness * (shadowWidth - ring + 1) / shadowWidth});
        painter.drawRoundedRect(frame.adjusted(-ring, -ring + 4, ring, ring), 9 + ring, 9 + ring);
    }
}

} // namespace

SelectionBar::SelectionBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"selectionBar"_s);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setCursor(Qt::ArrowCursor);
    m_rows = new QBoxLayout{QBoxLayout::LeftToRight, this};
    m_rows->setContentsMargins(shadowWidth + 8, shadowWidth + 5, shadowWidth + 6, shadowWidth + 5);
    m_rows->setSpacing(8);
    addSwatches(theme, *addRow());
    auto *const actions = addRow();
    m_quote = addButton(theme, *actions);
    m_note = addButton(theme, *actions);
    m_claim = addButton(theme, *actions);
    m_speaker = addButton(theme, *actions);
    auto *const offers = addRow();
    m_quotation = addButton(theme, *offers);
    m_parts = addButton(theme, *offers);
    connect(m_quotation, &QAbstractButton::clicked, this, &SelectionBar::quotationRequested);
    connect(m_parts, &QAbstractButton::clicked, this, &SelectionBar::partsRequested);
    setOffers({});
    connect(m_quote, &QAbstractButton::clicked, this, &SelectionBar::quoteRequested);
    connect(m_note, &QAbstractButton::clicked, this, &SelectionBar::noteRequested);
    connect(m_claim, &QAbstractButton::clicked, this, &SelectionBar::claimRequested);
    connect(m_speaker, &QAbstractButton::clicked, this, &SelectionBar::speakerRequested);
    nameButtons();
    setTheme(theme);
    hide();
}

QBoxLayout *SelectionBar::addRow()
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(2);
    row->setAlignment(Qt::AlignLeading);
    m_rows->addLayout(row);
    return row;
}

void SelectionBar::addSwatches(const Theme &theme, QBoxLayout &row)
{
    for (const auto colour : colours) {
        auto *const swatch = new MarkSwatch{colour, theme, this};
        connect(swatch, &QAbstractButton::clicked, this,
                [this, colour] { Q_EMIT highlightRequested(colour); });
        m_swatches.push_back(swatch);
        row.addWidget(swatch);
    }
    m_more = addButton(theme, row);
    connect(m_more, &QAbstractButton::clicked, this, [this] { showMoreColours(true); });
    showMoreColours(false);
}

KeyButton *SelectionBar::addButton(const Theme &theme, QBoxLayout &row)
{
    auto *const button = new KeyButton{theme, this};
    m_buttons.push_back(button);
    row.addWidget(button);
    return button;
}

void SelectionBar::setTheme(const Theme &theme)
{
    m_panel = theme.dark ? theme.card : theme.panel;
    m_line = theme.line;
    m_shadow = theme.dark ? 22 : 8;
    for (auto *const swatch : m_swatches)
        swatch->setTheme(theme);
    for (auto *const button : m_buttons)
        button->setTheme(theme);
    update();
}

void SelectionBar::setMarkNames(const MarkNames &names)
{
    for (auto *const swatch : m_swatches)
        swatch->setNames(names);
}

void SelectionBar::setKeys(const SelectionKeys &keys)
{
    m_quote->setKey(keys.quote);
    m_note->setKey(keys.note);
    m_claim->setKey(keys.claim);
    m_speaker->setKey(keys.speaker);
    m_quotation->setKey(keys.quotation);
    m_parts->setKey(keys.parts);
    for (std::size_t i = 0; i < m_swatches.size(); ++i)
        m_swatches[i]->setKey(keys.colours.at(i));
    if (isVisible())
        showAt(m_selection);
}

void SelectionBar::setOffers(SelectionOffers offers)
{
    m_quotation->setVisible(offers.quotation);
    m_parts->setVisible(offers.parts);
}

void SelectionBar::showAt(const SelectionBoxes &selection)
{
    m_selection = selection;
    constexpr QMargins shadow{shadowWidth, shadowWidth, shadowWidth, shadowWidth};
    // Side by side, and below each other where a small window or long words leave no room for that.
    m_rows->setDirection(QBoxLayout::LeftToRight);
    if (sizeHint().shrunkBy(shadow).width() > parentWidget()->width())
        m_rows->setDirection(QBoxLayout::TopToBottom);
    adjustSize();
    const auto place = barPlace(selection, size().shrunkBy(shadow), parentWidget()->rect());
    if (place) {
        move(*place - QPoint{shadowWidth, shadowWidth});
        raise();
    }
    setVisible(place.has_value());
}

void SelectionBar::showMoreColours(bool more)
{
    for (std::size_t i = usualColours; i < m_swatches.size(); ++i)
        m_swatches[i]->setVisible(more);
    m_more->setVisible(!more);
    if (isVisible())
        showAt(m_selection);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF{rect()}.adjusted(shadowWidth, shadowWidth, -shadowWidth, -shadowWidth);
    drawShadow(painter, frame, m_shadow);
    painter.setPen(QPen{m_line, 1.0});
    painter.setBrush(m_panel);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

void SelectionBar::hideEvent(QHideEvent *event)
{
    showMoreColours(false);
    QFrame::hideEvent(event);
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
    QFrame::changeEvent(event);
}

void SelectionBar::nameButtons()
{
    setAccessibleName(tr("Annotate the selection"));
    m_more->setText(u"…"_s);
    m_more->setAccessibleName(tr("More colours"));
    m_more->setToolTip(tr("More colours"));
    m_quote->setText(tr("Quote"));
    m_quote->setToolTip(tr("Fill in a quote record"));
    m_note->setText(tr("Note"));
    m_note->setToolTip(tr("Highlight and write a note"));
    m_claim->setText(tr("Claim"));
    m_claim->setToolTip(tr("Quote record, starting at the claim"));
    m_speaker->setText(tr("Source", "who says it"));
    m_speaker->setToolTip(tr("Quote record, starting at the speaker"));
    m_quotation->setText(tr("Whole quotation"));
    m_quotation->setToolTip(tr("Select all that stands between the quotation marks"));
    m_parts->setText(tr("One quote in parts"));
    m_parts->setToolTip(tr("Take down the interrupted quotation as one record"));
    for (auto *const button : {m_quote, m_note, m_claim, m_speaker, m_quotation, m_parts})
        button->setAccessibleName(button->text());
}

} // namespace apostille
