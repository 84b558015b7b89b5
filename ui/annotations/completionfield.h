// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/proposals.h"

#include <QLineEdit>

namespace apostille {

class ProposalList;

/// A line that names a thing of the library (or a verb) with completion while typing. What was typed but not
/// accepted is taken as it stands when the field is left.
class CompletionField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Takes { Names, FreeWords };

    explicit CompletionField(ProposalSource source, Takes takes = Takes::Names, QWidget *parent = nullptr);

    void setSource(ProposalSource source);
    void setSettledText(const QString &text); ///< what the library says: nothing is pending
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// Shows what was typed at another time and never accepted. It stays pending until it is typed on or
    /// accepted with Enter: merely leaving the field does not make a name of it.
    void resume(const QString &text);
    void commit(); ///< accepts what is typed, if it was not accepted
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A known thing, or a name to find or make (no id); an empty name: the field was emptied.
    void accepted(const apostille::Proposal &proposal);
    void erasedBackwards(); ///< Backspace in the empty field
    void pendingChanged();  ///< typed, accepted or settled

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void propose();
    void take(const Proposal &proposal);
    void setResumed(bool resumed);

    ProposalSource m_source;
    ProposalList *m_list;
    bool m_pending = false;
    bool m_resumed = false;
};

} // namespace apostille
