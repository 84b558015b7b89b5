// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace apostille {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress"));
    m_answers->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addLayout(m_answers);
    hide();
}

void MessageBar::say(const QString &words, Tone tone, const std::vector<Answer> &answers)
{
    setProperty("alarm", tone == Tone::Alarm);
    style()->unpolish(this);
    style()->polish(this);
    m_progress->hide();
    rebuild(words, answers);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setProperty("look", QStringLiteral("quiet"));
    close->setAccessibleName(tr("Dismiss the message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_answers->addWidget(close);
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::showWork(const QString &words, std::function<void()> cancel)
{
    setProperty("alarm", false);
    style()->unpolish(this);
    style()->polish(this);
    m_progress->setRange(0, 0);
    m_progress->show();
    rebuild(words, {{tr("Cancel"), std::move(cancel)}});
    show();
}

void MessageBar::rebuild(const QString &words, const std::vector<Answer> &answers)
{
    m_words->setText(words);
    setAccessibleName(words);
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, this);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            dismiss();
            act();
        });
        m_answers->addWidget(button);
    }
}

void MessageBar::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(1000 * done / total));
}

void MessageBar::dismiss()
{
    hide();
    m_words->clear();
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

} // namespace apostille
