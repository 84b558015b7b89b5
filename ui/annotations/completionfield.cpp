// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/completionfield.h"

#include "ui/annotations/proposallist.h"

#include <QKeyEvent>

#include <utility>

namespace apostille {

CompletionField::CompletionField(ProposalSource source, Takes takes, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_list(new ProposalList(this))
{
    m_list->setPreselects(takes == Takes::Names);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pending = true;
        setResumed(false);
        Q_EMIT pendingChanged();
        propose();
    });
    connect(m_list, &ProposalList::accepted, this, [this](const Proposal &proposal) { take(proposal); });
}

void CompletionField::setSource(ProposalSource source)
{
    m_source = std::move(source);
}

void CompletionField::resume(const QString &text)
{
    setText(text);
    m_pending = true;
    setResumed(true);
}

void CompletionField::setResumed(bool resumed)
{
    m_resumed = resumed;
    setToolTip(resumed ? tr("Typed earlier and not finished: Enter takes it as it stands") : QString());
    setAccessibleDescription(toolTip());
}

void CompletionField::setSettledText(const QString &text)
{
    setResumed(false);
    if (std::exchange(m_pending, false))
        Q_EMIT pendingChanged();
    if (this->text() == text)
        return;
    setText(text);
    setCursorPosition(hasFocus() ? static_cast<int>(text.size()) : 0);
}

void CompletionField::commit()
{
    if (m_pending && !m_resumed)
        take({.name = text().simplified(), .create = true});
}

QSize CompletionField::sizeHint() const
{
    return {110, QLineEdit::sizeHint().height()};
}

void CompletionField::propose()
{
    if (text().trimmed().isEmpty())
        m_list->dismiss();
    else
        m_list->propose(m_source(text()), rect());
}

void CompletionField::take(const Proposal &proposal)
{
    m_list->dismiss();
    setSettledText(proposal.name);
    Q_EMIT accepted(proposal);
}

bool CompletionField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // Escape closes the list before it leaves the form; an idle Ctrl+Z is the window's.
        if (key->key() == Qt::Key_Escape && m_list->isVisible()) {
            event->accept();
            return true;
        }
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && m_list->isVisible())
            (void)m_list->takesKey(key); // and on to the next field
    }
    return QLineEdit::event(event);
}

void CompletionField::keyPressEvent(QKeyEvent *event)
{
    if (m_list->takesKey(event)) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        m_list->propose(m_source(text()), rect());
        event->accept();
    } else if (enter && event->modifiers() == Qt::NoModifier && m_pending) {
        setResumed(false);
        commit();
        event->accept();
    } else if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT erasedBackwards();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void CompletionField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Who looks something up in another window has not finished the name.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace apostille
