// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineView>

#include <memory>

class QWebEngineProfile;
class QWebEngineUrlSchemeHandler;

namespace apostille {

class ReaderPage;

/// The one page of a sealed view, and who speaks with it.
struct SealedPage
{
    QUrl address;
    QString script;      ///< of the isolated world; talks over QWebChannel
    QString channelName; ///< by which it finds `channel` there
    QObject &channel;
};

/// A web view that nothing leaves: a profile that keeps nothing, a gate that lets nothing out, a page whose
/// own JavaScript is off, which goes nowhere, and our script in an isolated world.
class SealedView : public QWebEngineView
{
    Q_OBJECT

public:
    /// `handler` serves the page's address; it is taken over.
    SealedView(const SealedPage &page, QWebEngineUrlSchemeHandler *handler, QWidget *parent);
    ~SealedView() override;

    void loadPage();

Q_SIGNALS:
    void rendererDied();
    void linkHovered(const QString &address);
    void linkClicked(const QUrl &address);

protected:
    void childEvent(QChildEvent *event) override;
    [[nodiscard]] ReaderPage &sealedPage() const { return *m_page; }

private:
    void makeProfile(QWebEngineUrlSchemeHandler *handler);
    void makePage(const SealedPage &page);
    void showMenu(const QPoint &position);

    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<ReaderPage> m_page; ///< goes before its profile
};

} // namespace apostille
