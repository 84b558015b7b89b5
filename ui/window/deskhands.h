// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/textsteps.h"

#include <QObject>
#include <QUuid>

namespace apostille {

class AnnotationPane;
class Desk;
class Reader;
class Session;

/// What is done to the passages of annotations: quotations in several parts, and ends that move. Every change
/// is an undo step of its own, "change passage".
class DeskHands : public QObject
{
    Q_OBJECT

public:
    DeskHands(Session &session, Reader &reader, AnnotationPane &pane, Desk &desk);

    void addToQuote();   ///< the selection, as a further part of the current annotation
    void quoteInParts(); ///< the quotations that the selection holds, as one

private:
    void dragged(const QUuid &annotation, int part, const TextRange &range);
    void stepped(RangeEdge edge, Towards towards, StepUnit unit);
    /// Saves the annotation with these parts; keys that repeat make one undo step.
    void change(const QUuid &annotation, const std::vector<TextRange> &parts, const QString &name,
                const QString &mergeKey);
    [[nodiscard]] std::vector<TextRange> partsOf(const QUuid &annotation) const;

    Session &m_session;
    Reader &m_reader;
    AnnotationPane &m_pane;
    Desk &m_desk;
};

} // namespace apostille
