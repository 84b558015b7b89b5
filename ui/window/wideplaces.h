// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/vocabularytable.h"
#include "ui/export/exportdialog.h"
#include "ui/quotes/filterentry.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace apostille {

class QuotesPage;
class Session;
class VocabularyPage;

/// The places that take the room of list, reader and cards: quotes, claims, sources. Each is made when it is
/// first shown, and is found again as it was left.
class WidePlaces : public QStackedWidget
{
    Q_OBJECT

public:
    WidePlaces(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~WidePlaces() override;

    void showQuotes();
    void showQuotesOf(const FilterEntry &entry); ///< only these
    void showClaims();
    void showSources();
    void setTheme(const Theme &theme);
    void focusPlace();
    void focusFilter();
    void flush();                           ///< saves what is being typed
    void chooseVerdict();                   ///< of the chosen claims
    [[nodiscard]] QUuid annotation() const; ///< the current row of the table of quotes, where that is shown
    [[nodiscard]] std::vector<ExportScope> exportScopes() const;

Q_SIGNALS:
    /// The article at a quote; the claim or source that it was found by, with its name, else null.
    void openRequested(const QUuid &article, const QUuid &annotation, const QUuid &claim, const QUuid &source,
                       const QString &name);
    void articlesRequested(const QUuid &claim, const QUuid &source, const QString &name);
    void quotesRequested(const apostille::FilterEntry &entry);
    void done(const QString &words); ///< what can be undone

private:
    [[nodiscard]] QuotesPage &quotes();
    [[nodiscard]] VocabularyPage &page(VocabularyKind kind);
    void connectPage(VocabularyPage &page, VocabularyKind kind);
    [[nodiscard]] VocabularyPage *shownVocabulary() const;
    [[nodiscard]] bool showsQuotes() const;

    Session &m_session;
    Theme m_theme;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_syntax; ///< of the review's editor
    QuotesPage *m_quotes = nullptr;
    VocabularyPage *m_claims = nullptr;
    VocabularyPage *m_sources = nullptr;
};

} // namespace apostille
