// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcegutter.h"

#include "ui/source/sourceview.h"

#include <QMouseEvent>
#include <QPainter>

namespace apostille {

SourceGutter::SourceGutter(SourceView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("sourceGutter"));
}

QSize SourceGutter::sizeHint() const
{
    return {m_view.gutterWidth(), 0};
}

void SourceGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_view.paintGutter(painter, event->rect());
}

void SourceGutter::mousePressEvent(QMouseEvent *event)
{
    m_view.pressGutter(qRound(event->position().y()));
}

} // namespace apostille
