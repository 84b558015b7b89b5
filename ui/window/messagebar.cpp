// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include "ui/theme/restyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace apostille {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_more(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress"));
    m_more->setProperty("dim", true);
    m_more->hide();
    m_answers->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_more);
    row->addLayout(m_answers);
    hide();
}

void MessageBar::say(const QString &words, Tone tone, const std::vector<Answer> &answers)
{
    const Message message{words, tone, answers, false};
    if (!showsAlarm()) {
        show(message);
    } else if (message.words != m_current.words) {
        m_waiting.push_back(message);
        showWaiting();
    }
}

void MessageBar::showWork(const QString &words, std::function<void()> cancel)
{
    std::erase_if(m_waiting, [](const Message &message) { return message.work; });
    const Message message{words, Tone::Note, {{tr("Cancel"), std::move(cancel)}}, true};
    m_progress->setRange(0, 0);
    if (showsAlarm())
        m_waiting.push_back(message);
    else
        show(message);
    showWaiting();
}

void MessageBar::endWork()
{
    std::erase_if(m_waiting, [](const Message &message) { return message.work; });
    if (m_current.work)
        dismiss();
    showWaiting();
}

void MessageBar::show(const Message &message)
{
    m_current = message;
    setProperty("alarm", message.tone == Tone::Alarm);
    restyle(*this);
    m_progress->setVisible(message.work);
    rebuild(message);
    if (!message.work)
        addClose();
    QFrame::show();
    QAccessibleAnnouncementEvent told(this, message.words);
    told.setPoliteness(message.tone == Tone::Alarm ? QAccessible::AnnouncementPoliteness::Assertive
                                                   : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::rebuild(const Message &message)
{
    m_words->setText(message.words);
    setAccessibleName(message.words);
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Answer &answer : message.answers) {
        auto *button = new QPushButton(answer.text, this);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            dismiss();
            act();
        });
        m_answers->addWidget(button);
    }
}

void MessageBar::addClose()
{
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setProperty("look", QStringLiteral("quiet"));
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Dismiss the message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_answers->addWidget(close);
}

void MessageBar::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(1000 * done / total));
}

void MessageBar::dismiss()
{
    m_current = {};
    if (m_waiting.empty()) {
        hide();
        m_words->clear();
        return;
    }
    const Message next = std::move(m_waiting.front());
    m_waiting.pop_front();
    show(next);
    showWaiting();
}

void MessageBar::showWaiting()
{
    m_more->setVisible(!m_waiting.empty());
    m_more->setText(tr("%n more", nullptr, static_cast<int>(m_waiting.size())));
}

bool MessageBar::showsAlarm() const
{
    return !isHidden() && m_current.tone == Tone::Alarm;
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::focusAnswer()
{
    if (const QLayoutItem *first = m_answers->itemAt(0))
        first->widget()->setFocus(Qt::ShortcutFocusReason);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_current.work)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace apostille
