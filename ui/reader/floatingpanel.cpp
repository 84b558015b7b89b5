// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/floatingpanel.h"

#include <QEvent>
#include <QPainter>

namespace apostille {

namespace {

constexpr int edge = 8;
constexpr int scrollBar = 12; ///< of the page (reader.css)
constexpr qreal radius = 8;

} // namespace

FloatingPanel::FloatingPanel(const Theme &theme, Place place, QWidget &reader)
    : QFrame(&reader)
    , m_place(place)
{
    setCursor(Qt::ArrowCursor);
    FloatingPanel::setTheme(theme);
    reader.installEventFilter(this);
    hide();
}

void FloatingPanel::setTheme(const Theme &theme)
{
    m_panel = theme.card;
    m_line = theme.dark ? theme.dim : theme.line;
    update();
}

void FloatingPanel::place()
{
    const int room = parentWidget()->width() - 2 * edge - scrollBar;
    resize(std::min(sizeHint().width(), room), sizeHint().height());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int end = rightToLeft ? edge + scrollBar : parentWidget()->width() - edge - scrollBar - width();
    move(m_place == Place::End ? end : (parentWidget()->width() - width()) / 2, edge);
    raise();
}

bool FloatingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void FloatingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{m_line, 1.0});
    painter.setBrush(m_panel);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void FloatingPanel::showEvent(QShowEvent *event)
{
    place();
    QFrame::showEvent(event);
}

} // namespace apostille
