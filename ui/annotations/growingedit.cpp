// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace apostille {

namespace {

qsizetype commonStart(const QString &a, const QString &b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.cbegin();
}

qsizetype commonEnd(const QString &a, const QString &b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    qsizetype length = 0;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

} // namespace

GrowingEdit::GrowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fit(); });
}

void GrowingEdit::setLeastLines(int lines)
{
    m_leastLines = lines;
    fit();
}

void GrowingEdit::follow(const QString &text)
{
    const QString old = toPlainText();
    if (old == text)
        return;
    const qsizetype start = commonStart(old, text);
    const qsizetype end = commonEnd(old, text, start);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(old.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - end - start));
    document()->clearUndoRedoStacks();
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {60, minimumHeight()};
}

void GrowingEdit::fit()
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines =
        std::max(m_leastLines, static_cast<int>(document()->documentLayout()->documentSize().height()));
    const qreal text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    const int chrome = std::max(0, height() - viewport()->height());
    const int wanted = static_cast<int>(std::ceil(text)) + chrome;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

bool GrowingEdit::event(QEvent *event)
{
    // With nothing of its own to take back, Ctrl+Z is the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool idleUndo = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool idleRedo = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (idleUndo || idleRedo) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fit();
}

} // namespace apostille
