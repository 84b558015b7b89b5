// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/searchfield.h"

#include "models/editing/session.h"
#include "ui/annotations/proposallist.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTimer>

namespace apostille {

namespace {

/// Typing goes on while the search runs: this long after a key, or at once on Enter.
constexpr auto searchDelay = std::chrono::milliseconds(60);

bool speaksFrench()
{
    return QLocale().language() == QLocale::French;
}

/// A proposal list knows things by their ids: here their place.
QUuid idOf(std::size_t place)
{
    return {static_cast<uint>(place) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
}

QString kindName(SearchSuggestion::Kind kind)
{
    switch (kind) {
    case SearchSuggestion::Kind::Operator:
        return SearchField::tr("search by");
    case SearchSuggestion::Kind::Speaker:
        return SearchField::tr("speaker");
    case SearchSuggestion::Kind::Source:
        return SearchField::tr("source");
    case SearchSuggestion::Kind::Tag:
        return SearchField::tr("tag");
    case SearchSuggestion::Kind::Outlet:
        return SearchField::tr("outlet");
    case SearchSuggestion::Kind::Claim:
        return SearchField::tr("claim");
    case SearchSuggestion::Kind::State:
        return SearchField::tr("state");
    case SearchSuggestion::Kind::Saved:
        return SearchField::tr("saved search");
    case SearchSuggestion::Kind::Recent:
        return SearchField::tr("recent");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

SearchField::SearchField(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_list(new ProposalList(this))
    , m_typing(new QTimer(this))
    , m_reader(session.library().path())
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search, or speaker:Name…"));
    setAccessibleName(tr("Search the library"));
    setClearButtonEnabled(true);
    m_list->setPreselects(false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(searchDelay);
    connect(m_typing, &QTimer::timeout, this, &SearchField::followTyping);
    connect(this, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &ProposalList::accepted, this,
            [this](const Proposal &proposal) { take(proposal.id.data1 - 1); });
}

void SearchField::setQuery(const QString &query)
{
    setText(query);
    searchNow();
}

void SearchField::searchNow()
{
    m_typing->stop();
    m_reader.forget();
    m_list->dismiss();
    Q_EMIT searched(text());
}

void SearchField::followTyping()
{
    Q_EMIT searched(text());
    if (text().isEmpty() || !isModified())
        m_list->dismiss();
    else
        suggest();
}

/// Outlets are counted over all articles: beside the window, which meanwhile takes the next key.
void SearchField::suggest(Otherwise otherwise)
{
    const auto ask = [typed = text(), french = speaksFrench()](const Library &library) {
        return Expected<std::vector<SearchSuggestion>>(searchSuggestions(library, typed, french));
    };
    m_reader.read(ask, [this, otherwise](std::vector<SearchSuggestion> suggestions) {
        propose(std::move(suggestions));
        if (otherwise == Otherwise::Leave && !m_list->isVisible())
            Q_EMIT left();
    });
}

void SearchField::propose(std::vector<SearchSuggestion> suggestions)
{
    m_suggestions = std::move(suggestions);
    std::vector<Proposal> proposals;
    for (const SearchSuggestion &suggestion : m_suggestions)
        proposals.push_back(
            {.id = idOf(proposals.size()), .name = suggestion.name, .detail = kindName(suggestion.kind)});
    m_list->propose(std::move(proposals), rect());
}

void SearchField::take(std::size_t suggestion)
{
    if (suggestion >= m_suggestions.size())
        return;
    const SearchSuggestion taken = m_suggestions[suggestion];
    setText(taken.query);
    searchNow();
    if (taken.goesOn)
        suggest();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_list->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Tab takes what is chosen and stays: an operator wants its value.
        if (key->key() == Qt::Key_Tab && m_list->currentRow() >= 0)
            return m_list->takesKey(key);
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    m_reader.forget(); // suggestions for what stood here before this key
    if (m_list->takesKey(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        searchNow();
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            setQuery({});
        return;
    case Qt::Key_Down:
        suggest(Otherwise::Leave);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace apostille
