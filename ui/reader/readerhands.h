// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/textsteps.h"
#include "ui/reader/mark.h"

#include <QObject>

#include <vector>

class QWebEngineView;
class QWidget;

namespace apostille {

class HandsChannel;

/// What keys and pointer do to the text beyond selecting it: the caret that reads by keyboard, selections
/// that grow from word to paragraph, the ends of the current mark. Belongs to a Reader; speaks in text
/// offsets.
class ReaderHands : public QObject
{
    Q_OBJECT

public:
    explicit ReaderHands(QWidget &reader); ///< which becomes its parent
    ~ReaderHands() override;

    void attach(QWebEngineView &view); ///< once, before its page is loaded

    /// From the Reader: what is shown now.
    void setText(int serial, const QString &text);
    void setMarks(const std::vector<Mark> &marks);
    void setSelection(TextRange selection);
    void scriptReady();

    void setCaretMode(bool on);
    [[nodiscard]] bool caretMode() const { return m_caretMode; }
    [[nodiscard]] qsizetype caret() const { return m_caret; } ///< -1: not in the text
    void moveCaret(qsizetype offset, bool extend);

    void growSelection(); ///< from a caret too
    void shrinkSelection();
    [[nodiscard]] bool canGrowToQuotation() const;
    [[nodiscard]] bool holdsQuotationParts() const; ///< "…", said X, "…"

    /// Spoken by screen readers when they are free.
    void announce(const QString &words) const;

Q_SIGNALS:
    void selectionWanted(const apostille::TextRange &selection);
    void passageDragged(const QUuid &annotation, int part, const apostille::TextRange &range);
    void edgeStepped(apostille::RangeEdge edge, apostille::Towards towards, apostille::StepUnit unit);
    void endPassed(); ///< paged on from the last screenful
    void caretLeft(); ///< Escape, where there is a caret and nothing selected
    void left();      ///< Escape, where there is neither
    void linkFollowed(const QUrl &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectChannel();
    void caretMoved(qsizetype offset);
    void growFrom(TextRange selection);

    QWidget &m_reader;
    QWebEngineView *m_view = nullptr;
    HandsChannel *m_channel;
    int m_serial = 0;
    QString m_text = {};
    std::vector<Mark> m_marks = {};
    TextRange m_selection = {};
    std::vector<TextRange> m_smaller = {}; ///< what the selection has grown from, the last one last
    qsizetype m_caret = -1;
    bool m_caretMode = false;
    bool m_isScriptReady = false;
};

} // namespace apostille
