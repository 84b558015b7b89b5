// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerhands.h"

#include "models/annotation/quotationparts.h"
#include "ui/reader/handschannel.h"
#include "ui/reader/readerpage.h"

#include <QAccessible>
#include <QChildEvent>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QUrl>
#include <QWebChannel>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

bool holds(const Mark &mark, qsizetype offset)
{
    return mark.start <= offset && offset < mark.end;
}

} // namespace

ReaderHands::ReaderHands(QWidget &reader)
    : QObject(&reader)
    , m_reader(reader)
    , m_channel(new HandsChannel{this})
{
    connectChannel();
}

ReaderHands::~ReaderHands() = default;

void ReaderHands::attach(QWebEngineView &view)
{
    m_view = &view;
    view.page()->webChannel()->registerObject(QStringLiteral("hands"), m_channel);
    view.installEventFilter(this);
    for (QObject *child : view.children())
        child->installEventFilter(this);
}

void ReaderHands::connectChannel()
{
    // Answers about an article that is no longer shown are late.
    const auto isNow = [this](int serial) { return serial == m_serial; };
    connect(m_channel, &HandsChannel::caretIsAt, this, [this, isNow](int serial, qint64 offset) {
        if (isNow(serial))
            caretMoved(offset);
    });
    connect(m_channel, &HandsChannel::sentenceIsAsked, this,
            [this, isNow](int serial, qint64 offset, bool onwards, bool extend) {
                if (isNow(serial) && offset <= m_text.size())
                    moveCaret(sentenceStep(m_text, offset, onwards ? Towards::End : Towards::Start), extend);
            });
    connect(m_channel, &HandsChannel::growthIsAsked, this,
            [this, isNow](int serial, qint64 start, qint64 end) {
                if (isNow(serial))
                    growFrom({start, end});
            });
    connect(m_channel, &HandsChannel::edgeIsDragged, this,
            [this, isNow](int serial, const QString &annotation, int part, qint64 start, qint64 end) {
                if (isNow(serial))
                    Q_EMIT passageDragged(QUuid::fromString(annotation), part, {start, end});
            });
    connect(m_channel, &HandsChannel::edgeStepIsAsked, this,
            [this, isNow](int serial, bool ofStart, bool onwards, bool byWord) {
                if (isNow(serial))
                    Q_EMIT edgeStepped(ofStart ? RangeEdge::Start : RangeEdge::End,
                                       onwards ? Towards::End : Towards::Start,
                                       byWord ? StepUnit::Word : StepUnit::Letter);
            });
    connect(m_channel, &HandsChannel::endIsPassed, this, [this, isNow](int serial) {
        if (isNow(serial))
            Q_EMIT endPassed();
    });
    connect(m_channel, &HandsChannel::leaveIsAsked, this, [this, isNow](int serial) {
        if (isNow(serial))
            Q_EMIT m_caretMode ? caretLeft() : left();
    });
    connect(m_channel, &HandsChannel::linkIsFollowed, this, [this](const QString &address) {
        if (const QUrl url{address}; isForBrowser(url))
            Q_EMIT linkFollowed(url);
    });
}

void ReaderHands::setText(int serial, const QString &text)
{
    m_serial = serial;
    m_text = text;
    m_marks.clear();
    m_smaller.clear();
    m_selection = {};
    m_caret = -1;
}

void ReaderHands::setMarks(const std::vector<Mark> &marks)
{
    m_marks = marks;
}

void ReaderHands::setSelection(TextRange selection)
{
    m_selection = selection;
    if (selection.start == selection.end)
        m_smaller.clear();
}

void ReaderHands::scriptReady()
{
    m_isScriptReady = true;
    if (m_caretMode)
        Q_EMIT m_channel->caretModeGiven(true);
}

void ReaderHands::setCaretMode(bool on)
{
    m_caretMode = on;
    if (m_isScriptReady)
        Q_EMIT m_channel->caretModeGiven(on);
}

void ReaderHands::moveCaret(qsizetype offset, bool extend)
{
    Q_EMIT m_channel->caretAsked(offset, extend);
}

void ReaderHands::caretMoved(qsizetype offset)
{
    const qsizetype before = std::exchange(m_caret, offset);
    QStringList words;
    QUuid told;
    for (const Mark &mark : m_marks) {
        if (holds(mark, offset) && !holds(mark, before) && mark.annotation != told) {
            words += mark.label;
            told = mark.annotation;
        }
    }
    const auto isLeft = [&](const Mark &mark) { return holds(mark, before) && !holds(mark, offset); };
    if (words.isEmpty() && std::ranges::any_of(m_marks, isLeft))
        words += tr("end of the mark", "said by screen readers");
    words.removeAll(QString{});
    if (!words.isEmpty())
        announce(words.join(QStringLiteral(". ")));
}

void ReaderHands::growSelection()
{
    const bool isCaret = m_selection.start == m_selection.end;
    if (isCaret && (!m_caretMode || m_caret < 0))
        return;
    growFrom(isCaret ? TextRange{m_caret, m_caret} : m_selection);
}

void ReaderHands::growFrom(TextRange selection)
{
    if (selection.start < 0 || selection.end > m_text.size() || selection.end < selection.start)
        return;
    const TextRange larger = grown(m_text, selection);
    if (larger == selection)
        return;
    m_smaller.push_back(selection);
    Q_EMIT selectionWanted(larger);
}

void ReaderHands::shrinkSelection()
{
    // What has been selected otherwise in the meantime has not grown from these.
    while (!m_smaller.empty() && !(grown(m_text, m_smaller.back()) == m_selection))
        m_smaller.pop_back();
    if (m_smaller.empty())
        return;
    const TextRange smaller = m_smaller.back();
    m_smaller.pop_back();
    if (smaller.start < smaller.end)
        Q_EMIT selectionWanted(smaller);
    else
        moveCaret(smaller.start, false);
}

bool ReaderHands::canGrowToQuotation() const
{
    const auto quotation = quotationAround(m_text, m_selection.start);
    return quotation && quotation->start <= m_selection.start && m_selection.end <= quotation->end &&
           *quotation != m_selection;
}

void ReaderHands::announce(const QString &words) const
{
    QAccessibleAnnouncementEvent event{&m_reader, words};
    QAccessible::updateAccessibility(&event);
}

bool ReaderHands::holdsQuotationParts() const
{
    return quotationParts(m_text, m_selection).size() > 1;
}

/// The engine takes the article for a field while it has a caret: keys that would type come here first, so
/// that H, Q or Ctrl+Z go on being the window's; and no input method may compose into the text.
bool ReaderHands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        if (event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        return false;
    }
    if (!m_caretMode)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->ignore();
        return true;
    case QEvent::InputMethod:
        return true;
    case QEvent::InputMethodQuery:
        static_cast<QInputMethodQueryEvent *>(event)->setValue(Qt::ImEnabled, false);
        return true;
    default:
        return false;
    }
}

} // namespace apostille
