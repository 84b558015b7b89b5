// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/completionfield.h"

#include "ui/annotations/proposallist.h"

#include <QKeyEvent>

namespace apostille {

CompletionField::CompletionField(ProposalSource source, Takes takes, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_list(new ProposalList(this))
{
    m_list->setPreselects(takes == Takes::Names);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pending = true;
        propose();
    });
    connect(m_list, &ProposalList::accepted, this, [this](const Proposal &proposal) { take(proposal); });
}

void CompletionField::setSource(ProposalSource source)
{
    m_source = std::move(source);
}

void CompletionField::setSettledText(const QString &text)
{
    m_pending = false;
    if (this->text() == text)
        return;
    setText(text);
    setCursorPosition(hasFocus() ? static_cast<int>(text.size()) : 0);
}

void CompletionField::commit()
{
    if (m_pending)
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
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace apostille
