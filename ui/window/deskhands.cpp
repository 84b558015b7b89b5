// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deskhands.h"

#include "models/annotation/passage.h"
#include "models/annotation/quotationparts.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "ui/annotations/annotationpane.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/window/desk.h"

namespace apostille {

DeskHands::DeskHands(Session &session, Reader &reader, AnnotationPane &pane, Desk &desk)
    : QObject(&desk)
    , m_session(session)
    , m_reader(reader)
    , m_pane(pane)
    , m_desk(desk)
{
    connect(&reader, &Reader::quoteInPartsRequested, this, &DeskHands::quoteInParts);
    connect(&reader.hands(), &ReaderHands::passageDragged, this, &DeskHands::dragged);
    connect(&reader.hands(), &ReaderHands::edgeStepped, this, &DeskHands::stepped);
}

void DeskHands::addToQuote()
{
    const QUuid current = m_pane.current();
    if (current.isNull() || !m_desk.hasSelection()) {
        Q_EMIT m_desk.said(tr("Choose a card and select the further words of its quote first."));
        return;
    }
    std::vector<TextRange> parts = partsOf(current);
    if (parts.empty()) {
        Q_EMIT m_desk.said(tr("The words of this card no longer stand here: nothing can be added to them."));
        return;
    }
    parts.push_back(m_reader.selection());
    change(current, parts, tr("add to quote"), {});
    m_reader.clearSelection();
}

void DeskHands::quoteInParts()
{
    const auto parts = quotationParts(m_desk.text(), m_reader.selection());
    if (parts.size() < 2) {
        Q_EMIT m_desk.said(tr("Select from within one quotation into the next one first."));
        return;
    }
    const QUuid annotation =
        m_desk.annotate(parts, MarkColour::Yellow, SpeechKind::Direct, tr("quote in parts"));
    if (!annotation.isNull())
        m_pane.edit(annotation, AnnotationPane::Field::Speaker);
}

void DeskHands::dragged(const QUuid &annotation, int part, const TextRange &range)
{
    std::vector<TextRange> parts = partsOf(annotation);
    const auto index = static_cast<std::size_t>(part);
    if (part < 0 || index >= parts.size())
        return;
    parts[index] = range;
    change(annotation, parts, tr("change passage"), {});
}

void DeskHands::stepped(RangeEdge edge, Towards towards, StepUnit unit)
{
    std::vector<TextRange> parts = partsOf(m_pane.current());
    if (parts.empty())
        return;
    TextRange &part = edge == RangeEdge::Start ? parts.front() : parts.back();
    part = withEdgeMoved(m_desk.text(), part, edge, towards, unit);
    change(m_pane.current(), parts, tr("change passage"), QStringLiteral("passage"));
}

void DeskHands::change(const QUuid &annotation, const std::vector<TextRange> &parts, const QString &name,
                       const QString &mergeKey)
{
    m_pane.flush();
    const auto known = m_session.library().annotations().get(annotation);
    if (!known) {
        Q_EMIT m_desk.failed(known.error());
        return;
    }
    Annotation changed = withParts(*known, m_desk.text(), parts);
    changed.version = m_desk.version().id;
    if (changed != *known)
        m_session.saveAnnotation(changed, name, mergeKey);
    m_reader.setCurrentMark(annotation); // where nothing has changed, what was dragged springs back
}

std::vector<TextRange> DeskHands::partsOf(const QUuid &annotation) const
{
    const auto known = m_session.library().annotations().get(annotation);
    return known ? placed(*known, m_desk.text()).parts : std::vector<TextRange>{};
}

} // namespace apostille
