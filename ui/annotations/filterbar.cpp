// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/filterbar.h"

#include "models/annotation/names.h"
#include "ui/annotations/filterchip.h"
#include "ui/annotations/flowlayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

template <typename Value>
void switchValue(std::set<Value> &values, const std::set<Value> &part, bool on)
{
    for (const Value value : part) {
        if (on)
            values.insert(value);
        else
            values.erase(value);
    }
}

template <typename Value>
bool holds(const std::set<Value> &values, const std::set<Value> &part)
{
    return std::ranges::includes(values, part);
}

} // namespace

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_chipArea(new QWidget(this))
    , m_flow(new FlowLayout(m_chipArea, 5))
    , m_theme(theme)
{
    setObjectName(u"cardFilter"_s);
    m_field->setObjectName(u"cardFilterWords"_s);
    m_field->setPlaceholderText(tr("Words, speaker, claim, tag, note"));
    m_field->setAccessibleName(tr("Filter annotations by words"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chipArea->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 14, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_chipArea);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.words = words.simplified();
        Q_EMIT changed();
    });
}

void FilterBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (FilterChip *chip : m_chips)
        chip->setTheme(theme);
}

std::vector<FilterBar::Choice> FilterBar::choicesOf(const std::vector<Card> &cards, const MarkNames &names)
{
    CardFilter met;
    bool claimed = false;
    bool unclaimed = false;
    for (const Card &card : cards) {
        met.colours.insert(card.record.annotation.colour);
        met.kinds.insert(card.record.annotation.speech);
        for (const CitedClaim &cited : card.record.claims)
            met.verdicts.insert(cited.claim.verdict);
        (card.record.claims.empty() ? unclaimed : claimed) = true;
    }
    std::vector<Choice> choices;
    if (met.colours.size() > 1) {
        for (const MarkColour colour : met.colours)
            choices.push_back({capitalised(names.name(colour)), colour, {.colours = {colour}}});
    }
    if (met.kinds.size() > 1) {
        for (const SpeechKind kind : met.kinds)
            choices.push_back({capitalised(speechName(kind)), {}, {.kinds = {kind}}});
    }
    if (claimed && unclaimed) {
        choices.push_back({tr("With a claim"), {}, {.withClaim = true}});
        choices.push_back({tr("Without a claim"), {}, {.withClaim = false}});
    }
    for (const Verdict verdict : met.verdicts)
        choices.push_back({capitalised(verdictName(verdict)), {}, {.verdicts = {verdict}}});
    return choices;
}

void FilterBar::offer(const std::vector<Card> &cards, const MarkNames &names)
{
    std::vector<Choice> choices = choicesOf(cards, names);
    // What is filtered by must stay to be switched off, even where its last card is gone.
    for (const Choice &known : m_choices) {
        const auto same = [&](const Choice &choice) { return choice.part == known.part; };
        if (isOn(known.part) && std::ranges::none_of(choices, same))
            choices.push_back(known);
    }
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    showChoices();
}

void FilterBar::showChoices()
{
    const bool focused = m_chipArea->isAncestorOf(window()->focusWidget());
    for (FilterChip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    if (m_flow->count() == 0) // the last in a flow takes what is left of the line
        m_flow->insertWidget(0, new QWidget(m_chipArea));
    for (const Choice &choice : m_choices) {
        auto *chip = new FilterChip(choice.text, choice.colour, m_theme, m_chipArea);
        chip->setChecked(isOn(choice.part));
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.push_back(chip);
        chip->show();
        connect(chip, &QAbstractButton::toggled, this, [this, chip, part = choice.part](bool on) {
            toggle(part, on);
            chip->updateGeometry();
        });
    }
    m_chipArea->setVisible(!m_chips.empty());
    m_chipArea->updateGeometry();
    if (focused)
        m_field->setFocus();
}

bool FilterBar::isOn(const CardFilter &part) const
{
    return (!part.withClaim || m_filter.withClaim == part.withClaim) &&
           holds(m_filter.colours, part.colours) && holds(m_filter.kinds, part.kinds) &&
           holds(m_filter.verdicts, part.verdicts);
}

void FilterBar::toggle(const CardFilter &part, bool on)
{
    switchValue(m_filter.colours, part.colours, on);
    switchValue(m_filter.kinds, part.kinds, on);
    switchValue(m_filter.verdicts, part.verdicts, on);
    if (part.withClaim) {
        if (on)
            m_filter.withClaim = part.withClaim;
        else if (m_filter.withClaim == part.withClaim)
            m_filter.withClaim.reset();
        for (std::size_t i = 0; i < m_chips.size(); ++i) { // with and without exclude each other
            if (on && m_choices[i].part.withClaim && m_choices[i].part.withClaim != part.withClaim)
                m_chips[i]->setChecked(false);
        }
    }
    Q_EMIT changed();
}

void FilterBar::clear()
{
    const CardFilter before = std::exchange(m_filter, {});
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    for (FilterChip *chip : m_chips) {
        const QSignalBlocker silent(chip);
        chip->setChecked(false);
        chip->updateGeometry();
    }
    if (before != m_filter)
        Q_EMIT changed();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            if (m_field->text().isEmpty())
                Q_EMIT left();
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace apostille
