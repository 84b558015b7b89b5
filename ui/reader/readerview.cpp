// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/reader/readeraddress.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/readerresource.h"

#include <QChildEvent>
#include <QWheelEvent>

namespace apostille {

ReaderView::ReaderView(QObject &channel, QWidget *parent)
    : ReaderView(channel, new SchemeHandler, parent)
{
}

ReaderView::ReaderView(QObject &channel, SchemeHandler *handler, QWidget *parent)
    : SealedView({readerAddress(), readerScript(), QStringLiteral("reader"), channel}, handler, parent)
    , m_schemeHandler(handler)
{
}

void ReaderView::setPictureSource(SchemeHandler::PictureSource source)
{
    m_schemeHandler->setPictureSource(std::move(source));
}

void ReaderView::setThemeCss(const QString &css, const QColor &background)
{
    m_schemeHandler->setThemeCss(css);
    sealedPage().setBackgroundColor(background); // no white flash before the first frame
}

void ReaderView::childEvent(QChildEvent *event)
{
    SealedView::childEvent(event);
    if (event->type() == QEvent::ChildPolished && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
}

/// Ctrl and wheel change the size of the text, which the program keeps; the engine's own zoom would not be.
bool ReaderView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return SealedView::eventFilter(watched, event);
    const auto *const wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return SealedView::eventFilter(watched, event);
    m_wheel += wheel->angleDelta().y();
    if (const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep; steps != 0) {
        m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
        Q_EMIT zoomRequested(steps);
    }
    return true;
}

} // namespace apostille
