// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/schemehandler.h"

#include <QWebEngineView>

#include <memory>

class QWebEngineProfile;

namespace apostille {

class ReaderPage;

/// The web view of the reader with all that belongs to it: a profile that keeps nothing, the gate that lets
/// nothing out, the page, and the script in its isolated world that speaks over `channel`.
class ReaderView : public QWebEngineView
{
    Q_OBJECT

public:
    ReaderView(QObject &channel, QWidget *parent);
    ~ReaderView() override;

    void loadPage();
    void setPictureSource(SchemeHandler::PictureSource source);
    void setThemeCss(const QString &css, const QColor &background);

Q_SIGNALS:
    void rendererDied();
    void linkHovered(const QString &address);
    void linkClicked(const QUrl &address);
    void zoomRequested(int steps);

protected:
    void childEvent(QChildEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeProfile();
    void makePage(QObject &channel);
    void showMenu(const QPoint &position);

    std::unique_ptr<QWebEngineProfile> m_profile;
    int m_wheel = 0; ///< turned with Ctrl held, less than a step so far
    SchemeHandler *m_schemeHandler = nullptr;
    std::unique_ptr<ReaderPage> m_page; ///< goes before its profile
};

} // namespace apostille
