// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/schemehandler.h"
#include "ui/reader/sealedview.h"

namespace apostille {

/// The web view of the reader, in the theme's colours, whose script speaks over `channel`.
class ReaderView : public SealedView
{
    Q_OBJECT

public:
    ReaderView(QObject &channel, QWidget *parent);

    void setPictureSource(SchemeHandler::PictureSource source);
    void setThemeCss(const QString &css, const QColor &background);

Q_SIGNALS:
    void zoomRequested(int steps);

protected:
    void childEvent(QChildEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ReaderView(QObject &channel, SchemeHandler *handler, QWidget *parent);

    SchemeHandler *m_schemeHandler;
    int m_wheel = 0; ///< turned with Ctrl held, less than a step so far
};

} // namespace apostille
