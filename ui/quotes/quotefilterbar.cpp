// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotefilterbar.h"

#include "models/base/identifier.h"
#include "ui/annotations/chipfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr auto filterDelay = std::chrono::milliseconds(80);
constexpr int longestChoice = 60;

} // namespace

QuoteFilterBar::QuoteFilterBar(const Library &library, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_chips(new ChipField([this](const QString &typed) { return proposals(typed); }, theme, this,
                            CompletionField::Takes::FreeWords))
{
    CompletionField &line = m_chips->line();
    line.setObjectName(u"quoteFilter"_s);
    line.setAccessibleName(tr("Filter the quotes"));
    line.setPlaceholderText(tr("Filter: words, speaker, claim, tag, verdict…"));
    auto *more = new QToolButton(this);
    more->setObjectName(u"addFilter"_s);
    more->setText(tr("+ Filter"));
    more->setToolTip(tr("Show only some quotes: by speaker, claim, verdict…"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    fillMenu(*menu);
    more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_chips, 1);
    row->addWidget(more, 0, Qt::AlignTop);

    m_typing.setSingleShot(true);
    m_typing.setInterval(filterDelay);
    connect(&m_typing, &QTimer::timeout, this, &QuoteFilterBar::changed);
    connect(&line, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_chips, &ChipField::added, this, &QuoteFilterBar::take);
    connect(m_chips, &ChipField::removed, this, [this](const QUuid &id) {
        std::erase_if(m_chosen, [&](const Chosen &chosen) { return chosen.id == id; });
        showChips();
        Q_EMIT changed();
    });
}

void QuoteFilterBar::addControl(QWidget *control)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(control, 0, Qt::AlignTop);
}

void QuoteFilterBar::setTheme(const Theme &theme)
{
    m_chips->setTheme(theme);
}

void QuoteFilterBar::setEntries(const std::vector<FilterEntry> &entries)
{
    m_chosen.clear();
    for (const FilterEntry &entry : entries)
        m_chosen.push_back({newIdentifier(), entry});
    m_chips->line().setSettledText({});
    showChips();
    Q_EMIT changed();
}

std::vector<FilterEntry> QuoteFilterBar::entries() const
{
    std::vector<FilterEntry> entries;
    for (const Chosen &chosen : m_chosen)
        entries.push_back(chosen.entry);
    if (const QString typed = m_chips->line().text().simplified(); !typed.isEmpty())
        entries.push_back({FilterKind::Words, {}, typed});
    return entries;
}

void QuoteFilterBar::focusLine()
{
    m_chips->line().setFocus(Qt::ShortcutFocusReason);
}

void QuoteFilterBar::add(const FilterEntry &entry)
{
    if (!std::ranges::contains(m_chosen, entry, &Chosen::entry))
        m_chosen.push_back({newIdentifier(), entry});
    showChips();
    Q_EMIT changed();
}

/// What was chosen from the list, else the words as they were typed.
void QuoteFilterBar::take(const Proposal &proposal)
{
    const auto offered = std::ranges::find_if(m_offered, [&](const FilterEntry &entry) {
        return !proposal.create && entry.name == proposal.name && kindName(entry.kind) == proposal.detail;
    });
    add(offered == m_offered.end() ? FilterEntry{FilterKind::Words, {}, proposal.name} : *offered);
}

std::vector<Proposal> QuoteFilterBar::proposals(const QString &typed)
{
    m_offered = choicesFor(typed.simplified(), m_library);
    std::vector<Proposal> list;
    for (const FilterEntry &entry : m_offered)
        list.push_back({.name = entry.name, .detail = kindName(entry.kind)});
    return list;
}

void QuoteFilterBar::fillMenu(QMenu &menu)
{
    for (const FilterKind kind :
         {FilterKind::Speaker, FilterKind::Claim, FilterKind::Verdict, FilterKind::Tag, FilterKind::Colour,
          FilterKind::Speech, FilterKind::Language, FilterKind::Lack}) {
        QMenu *choices = menu.addMenu(kindName(kind));
        connect(choices, &QMenu::aboutToShow, this, [this, choices, kind] {
            choices->clear();
            for (const FilterEntry &entry : choicesOf(kind, m_library)) {
                QString name = entry.name;
                if (name.size() > longestChoice)
                    name = name.first(longestChoice) + u'…';
                choices->addAction(name.replace(u'&', "&&"_L1), this, [this, entry] { add(entry); });
            }
            if (choices->isEmpty())
                choices->addAction(tr("None yet"))->setEnabled(false);
        });
    }
}

void QuoteFilterBar::showChips()
{
    std::vector<ChipField::Entry> chips;
    for (const Chosen &chosen : m_chosen)
        chips.push_back({chosen.id, chipText(chosen.entry)});
    m_chips->setEntries(chips);
}

} // namespace apostille
