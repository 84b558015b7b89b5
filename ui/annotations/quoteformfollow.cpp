// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the form follows the library: after its own saves, undo and redo, and other programs.
#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/library/vocabularystore.h"
#include "ui/annotations/chipfield.h"
#include "ui/annotations/choicebox.h"
#include "ui/annotations/claimrow.h"
#include "ui/annotations/colourrow.h"
#include "ui/annotations/growingedit.h"
#include "ui/annotations/noteeditor.h"
#include "ui/annotations/quoteform.h"
#include "ui/annotations/steptext.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString chipText(const CitedSource &cited)
{
    return u"%1 %2"_s.arg(roleName(cited.role), cited.source.name);
}

} // namespace

void QuoteForm::follow(const QuoteRecord &record)
{
    followTexts(record.annotation);
    Annotation draft = record.annotation;
    // Texts may be newer here; everything else is saved the moment it is chosen.
    draft.note = m_draft.note;
    draft.speakerAsWritten = m_draft.speakerAsWritten;
    draft.reportingVerb = m_draft.reportingVerb;
    draft.originalWording = m_draft.originalWording;
    m_draft = draft;
    m_saved = record.annotation;
    m_fields.showWords(record, record.article.language); // a passage can grow
    showChoices();
    showLinks(record);
    showClaims(record);
}

void QuoteForm::followTexts(const Annotation &theirs)
{
    const auto untouched = [this](QString Annotation::*member) { return m_draft.*member == m_saved.*member; };
    const auto take = [&](QString Annotation::*member, const auto &show) {
        if (!untouched(member) || m_draft.*member == theirs.*member)
            return;
        // First the draft, so that the field's change is no typing.
        m_draft.*member = theirs.*member;
        show(theirs.*member);
    };
    take(&Annotation::note, [this](const QString &text) { m_fields.note->follow(text); });
    take(&Annotation::originalWording, [this](const QString &text) { m_fields.original->follow(text); });
    take(&Annotation::speakerAsWritten,
         [this](const QString &text) { m_fields.written->setSettledText(text); });
    take(&Annotation::reportingVerb, [this](const QString &text) { m_fields.verb->setSettledText(text); });
}

void QuoteForm::showChoices()
{
    m_fields.colours->setColour(m_draft.colour);
    m_fields.speech->choose(static_cast<int>(m_draft.speech));
    m_fields.language->choose(m_draft.translatedFrom, capitalised(languageName(m_draft.translatedFrom)));
    const bool translated = !m_draft.translatedFrom.isEmpty() || !m_draft.originalWording.isEmpty();
    m_fields.layout->setRowVisible(m_fields.original, translated);
}

void QuoteForm::showLinks(const QuoteRecord &record)
{
    QString speaker;
    std::vector<ChipField::Entry> sources;
    for (const CitedSource &cited : record.sources) {
        if (cited.role == SourceRole::Speaker && speaker.isEmpty())
            speaker = cited.source.name;
        else
            sources.push_back({cited.source.id, chipText(cited)});
    }
    if (!m_fields.speaker->isPending())
        m_fields.speaker->setSettledText(speaker);
    m_fields.sources->setEntries(sources);
    std::vector<ChipField::Entry> tags;
    for (const QUuid &id : record.annotation.tags) {
        if (const auto tag = m_session.library().tags().get(id))
            tags.push_back({id, u'#' + tag->name});
    }
    m_fields.tags->setEntries(tags);
    watchFocus();
}

void QuoteForm::showClaims(const QuoteRecord &record)
{
    const auto claimOf = [](const ClaimRow *row) { return row->claim().id; };
    const auto citedId = [](const CitedClaim &cited) { return cited.claim.id; };
    const bool sameRows = std::ranges::equal(m_claimRows, record.claims, {}, claimOf, citedId);
    for (std::size_t i = 0; sameRows && i < m_claimRows.size(); ++i)
        m_claimRows[i]->follow(record.claims[i]);
    if (sameRows)
        return;
    for (ClaimRow *row : m_claimRows) {
        if (row->isAncestorOf(focusWidget()))
            m_fields.claim->setFocus();
        row->flush();
        row->hide();
        row->deleteLater();
    }
    m_claimRows.clear();
    for (const CitedClaim &cited : record.claims)
        addClaimRow(cited);
    watchFocus();
}

void QuoteForm::addClaimRow(const CitedClaim &cited)
{
    auto *row = new ClaimRow(m_session, cited, m_theme, m_fields.claimRows);
    row->takeTabPlaceBefore(m_fields.claim);
    m_fields.claimColumn->insertWidget(m_fields.claimColumn->count() - 1, row);
    row->show();
    m_claimRows.push_back(row);
    connect(row, &ClaimRow::removed, this, [this, id = cited.claim.id, statement = cited.claim.statement] {
        std::erase_if(m_draft.claims, [&](const ClaimLink &link) { return link.claim == id; });
        saveNow(tr("remove claim “%1”").arg(inStepText(statement)));
    });
    connect(row, &ClaimRow::stanceChosen, this, [this, id = cited.claim.id](Stance stance) {
        const auto link = std::ranges::find(m_draft.claims, id, &ClaimLink::claim);
        if (link == m_draft.claims.end())
            return;
        link->stance = stance;
        saveNow(tr("set stance to “%1”").arg(stanceName(stance)));
    });
}

} // namespace apostille
