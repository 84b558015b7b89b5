// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

FindBar::FindBar(const Theme &theme, QWidget &reader)
    : FloatingPanel(theme, Place::End, reader)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_count->setObjectName(u"findCount"_s);
    m_field->setMinimumWidth(120);
    m_field->setClearButtonEnabled(true);
    m_count->setProperty("dim", true);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"000 / 000"_s));
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    auto *const row = new QHBoxLayout{this};
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addSpacing(4);
    m_previous = addButton(u"↑"_s);
    m_next = addButton(u"↓"_s);
    m_close = addButton(u"×"_s);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::typed);
    // The clear button edits without textEdited.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.isEmpty())
            Q_EMIT typed(words);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
    name();
}

QToolButton *FindBar::addButton(const QString &sign)
{
    auto *const button = new QToolButton(this);
    button->setText(sign);
    button->setProperty("look", u"quiet"_s);
    layout()->addWidget(button);
    return button;
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    Q_EMIT typed(m_field->text());
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::tell(const QString &count, bool found)
{
    m_count->setText(count);
    m_count->setProperty("alarm", !found);
    m_count->setProperty("dim", found);
    style()->unpolish(m_count);
    style()->polish(m_count);
    m_field->setAccessibleDescription(count); // read out with the field
    place();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (auto *const button = qobject_cast<QToolButton *>(focusWidget()); button && isEnter(*event))
        button->click();
    else if (isEnter(*event))
        Q_EMIT stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        FloatingPanel::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    FloatingPanel::changeEvent(event);
}

void FindBar::name()
{
    setAccessibleName(tr("Find in the article"));
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_count->setAccessibleName(tr("Places found"));
    m_previous->setToolTip(tr("Previous place – Shift+Enter"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place – Enter"));
    m_next->setAccessibleName(tr("Next place"));
    m_close->setToolTip(tr("Close – Esc"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace apostille
