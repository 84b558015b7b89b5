// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wideplaces.h"

#include "models/editing/session.h"
#include "ui/annotations/noteeditor.h"
#include "ui/claims/vocabularypage.h"
#include "ui/quotes/quotespage.h"

#include <KSyntaxHighlighting/Repository>

namespace apostille {

WidePlaces::WidePlaces(Session &session, const Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("widePlaces"));
}

WidePlaces::~WidePlaces()
{
    // Their editors write by the syntax that goes with this.
    delete m_claims;
    delete m_sources;
}

QuotesPage &WidePlaces::quotes()
{
    if (!m_quotes) {
        m_quotes = new QuotesPage(m_session, m_theme, this);
        addWidget(m_quotes);
        connect(m_quotes, &QuotesPage::openRequested, this,
                [this](const QUuid &article, const QUuid &annotation) {
                    Q_EMIT openRequested(article, annotation, {}, {}, tr("Quotes"));
                });
    }
    return *m_quotes;
}

VocabularyPage &WidePlaces::page(VocabularyKind kind)
{
    VocabularyPage *&page = kind == VocabularyKind::Claims ? m_claims : m_sources;
    if (!page) {
        if (!m_syntax)
            m_syntax = syntaxRepository();
        page = new VocabularyPage(m_session, kind, *m_syntax, m_theme, this);
        addWidget(page);
        connectPage(*page, kind);
    }
    return *page;
}

void WidePlaces::connectPage(VocabularyPage &page, VocabularyKind kind)
{
    const bool claims = kind == VocabularyKind::Claims;
    const auto claimOf = [claims](const QUuid &thing) { return claims ? thing : QUuid(); };
    const auto sourceOf = [claims](const QUuid &thing) { return claims ? QUuid() : thing; };
    connect(
        &page, &VocabularyPage::openRequested, this,
        [=, this](const QUuid &article, const QUuid &annotation, const QUuid &thing, const QString &name) {
            Q_EMIT openRequested(article, annotation, claimOf(thing), sourceOf(thing), name);
        });
    connect(&page, &VocabularyPage::articlesRequested, this,
            [=, this](const QUuid &thing, const QString &name) {
                Q_EMIT articlesRequested(claimOf(thing), sourceOf(thing), name);
            });
    connect(&page, &VocabularyPage::quotesRequested, this,
            [=, this](const QUuid &thing, const QString &name) {
                Q_EMIT quotesRequested({claims ? FilterKind::Claim : FilterKind::Speaker, thing, name});
            });
    connect(&page, &VocabularyPage::merged, this, [=, this] {
        Q_EMIT done(claims ? tr("The claims are one now.") : tr("The sources are one now."));
    });
    connect(&page, &VocabularyPage::trashed, this,
            [this] { Q_EMIT done(tr("Deleted. Quotes keep their links: restored, it has them again.")); });
}

void WidePlaces::showQuotes()
{
    setCurrentWidget(&quotes());
}

void WidePlaces::showQuotesOf(const FilterEntry &entry)
{
    quotes().showOnly({entry});
    showQuotes();
}

void WidePlaces::showClaims()
{
    setCurrentWidget(&page(VocabularyKind::Claims));
}

void WidePlaces::showSources()
{
    setCurrentWidget(&page(VocabularyKind::Sources));
}

void WidePlaces::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_quotes)
        m_quotes->setTheme(theme);
    for (VocabularyPage *page : {m_claims, m_sources}) {
        if (page)
            page->setTheme(theme);
    }
}

VocabularyPage *WidePlaces::shownVocabulary() const
{
    return isVisible() ? qobject_cast<VocabularyPage *>(currentWidget()) : nullptr;
}

bool WidePlaces::showsQuotes() const
{
    return isVisible() && m_quotes && currentWidget() == m_quotes;
}

void WidePlaces::focusPlace()
{
    if (showsQuotes())
        m_quotes->focusTable();
    else if (VocabularyPage *page = shownVocabulary())
        page->focusTable();
}

void WidePlaces::focusFilter()
{
    if (showsQuotes())
        m_quotes->focusFilter();
    else if (VocabularyPage *page = shownVocabulary())
        page->focusFilter();
}

void WidePlaces::flush()
{
    for (VocabularyPage *page : {m_claims, m_sources}) {
        if (page)
            page->flush();
    }
}

void WidePlaces::chooseVerdict()
{
    if (VocabularyPage *page = shownVocabulary())
        page->chooseVerdict();
}

QUuid WidePlaces::annotation() const
{
    return showsQuotes() ? m_quotes->current() : QUuid();
}

std::vector<ExportScope> WidePlaces::exportScopes() const
{
    std::vector<ExportScope> scopes;
    if (showsQuotes()) {
        if (m_quotes->filter() != QuoteFilter())
            scopes.push_back(
                {tr("Filtered: %1").arg(m_quotes->filterName()), {.filter = m_quotes->filter()}});
        if (const QUuid current = m_quotes->current(); !current.isNull())
            scopes.push_back({tr("Selected quote"), {.annotations = {current}}});
    } else if (const VocabularyPage *page = shownVocabulary()) {
        const std::vector<QUuid> chosen = page->chosen();
        const QUuid thing = chosen.empty() ? QUuid() : chosen.front();
        if (page == m_claims && !thing.isNull())
            scopes.push_back({page->currentName(), {.claim = thing}});
        else if (!thing.isNull())
            scopes.push_back({page->currentName(), {.source = thing}});
    }
    return scopes;
}

} // namespace apostille
