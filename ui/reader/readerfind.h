// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/textfinder.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

class QShortcut;

namespace apostille {

class FindBar;
class Reader;

/// Finding words in the article that a reader shows: the bar, all places marked, one of them current. Where
/// the library's search has brought the article up, its words are marked until something else is looked for.
class ReaderFind : public QObject
{
    Q_OBJECT

public:
    ReaderFind(Reader &reader, const Theme &theme);

    void setTheme(const Theme &theme);
    /// Another article is shown; `searched`: where the words of the library's search stand in it.
    void setText(const QString &text, const std::vector<TextRange> &searched = {});
    void setSearched(const std::vector<TextRange> &searched);

    void open();              ///< the bar, with what is selected
    void step(int direction); ///< 1: next, -1: previous; opens the bar where nothing is looked for yet
    void close();             ///< the current place stays selected

Q_SIGNALS:
    void said(const QString &words); ///< where no bar is open to say it

private:
    [[nodiscard]] bool isOpen() const;
    void find(const QString &words);
    [[nodiscard]] const std::vector<TextRange> &places() const;
    void show();
    void goToCurrent();
    void tell(const QString &wrapped);

    Reader &m_reader;
    FindBar *m_bar;
    QShortcut *m_escape; ///< from the text: before it is left
    QString m_text;
    std::optional<TextFinder> m_finder; ///< of m_text, made with the first search
    std::vector<TextRange> m_found;     ///< what is typed in the bar
    std::vector<TextRange> m_searched;
    qsizetype m_current = -1; ///< in places()
    qsizetype m_from = 0;     ///< where the next search starts
};

} // namespace apostille
