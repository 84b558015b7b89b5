// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreader.h"
#include "models/lists/searchsuggestions.h"

#include <QLineEdit>

class QTimer;

namespace apostille {

class ProposalList;
class Session;

/// The search field: the list follows while one types; under it, how the search may go on. What is suggested
/// is taken by Down and Enter, Tab or a click, never by typing on. Escape closes the suggestions, then
/// empties the field.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Session &session, QWidget *parent = nullptr);

    void setQuery(const QString &query); ///< and searches at once, without suggestions

Q_SIGNALS:
    void searched(const QString &typed);
    void entered(); ///< Enter: on to the list
    void left();    ///< Down or Escape in an empty field

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followTyping();
    enum class Otherwise { Stay, Leave };
    void suggest(Otherwise otherwise = Otherwise::Stay);
    void propose(std::vector<SearchSuggestion> suggestions);
    void searchNow();
    void take(std::size_t suggestion);

    ProposalList *m_list;
    QTimer *m_typing;
    std::vector<SearchSuggestion> m_suggestions;
    LibraryReader m_reader; ///< last: it stops before what it answers to is gone
};

} // namespace apostille
