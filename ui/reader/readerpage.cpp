// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpage.h"

#include <QLoggingCategory>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineSettings>

#include <utility>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(readerLog, "apostille.reader")

} // namespace

bool isForBrowser(const QUrl &address)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return address.isValid() && schemes.contains(address.scheme());
}

ReaderPage::ReaderPage(QUrl address, QWebEngineProfile *profile)
    : QWebEnginePage(profile)
    , m_address(std::move(address))
{
    closeDoors();
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](QWebEnginePermission permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::urlChanged, this, [this](const QUrl &now) {
        if (now == QUrl{u"about:blank"_s}) // Chromium goes there without asking
            open();
    });
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (isForBrowser(request.requestedUrl()))
            Q_EMIT linkClicked(request.requestedUrl());
    });
}

void ReaderPage::open()
{
    m_isAwaited = true;
    load(m_address);
}

void ReaderPage::closeDoors()
{
    using Settings = QWebEngineSettings;
    // JavaScript is off for the page's own world only; the reader's script lives in another.
    for (const auto attribute : {Settings::JavascriptEnabled,
                                 Settings::JavascriptCanOpenWindows,
                                 Settings::JavascriptCanAccessClipboard,
                                 Settings::JavascriptCanPaste,
                                 Settings::LocalStorageEnabled,
                                 Settings::LocalContentCanAccessRemoteUrls,
                                 Settings::LocalContentCanAccessFileUrls,
                                 Settings::HyperlinkAuditingEnabled,
                                 Settings::ErrorPageEnabled,
                                 Settings::PluginsEnabled,
                                 Settings::PdfViewerEnabled,
                                 Settings::FullScreenSupportEnabled,
                                 Settings::ScreenCaptureEnabled,
                                 Settings::WebGLEnabled,
                                 Settings::Accelerated2dCanvasEnabled,
                                 Settings::ReadingFromCanvasEnabled,
                                 Settings::AutoLoadIconsForPage,
                                 Settings::TouchIconsEnabled,
                                 Settings::FocusOnNavigationEnabled,
                                 Settings::AllowRunningInsecureContent,
                                 Settings::AllowGeolocationOnInsecureOrigins,
                                 Settings::AllowWindowActivationFromJavaScript,
                                 Settings::DnsPrefetchEnabled,
                                 Settings::NavigateOnDropEnabled,
                                 Settings::ForceDarkMode})
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Settings::ScrollAnimatorEnabled, true); // else nothing scrolls smoothly
    // Only so that mailto: links come to acceptNavigationRequest(), which refuses them after telling.
    settings()->setUnknownUrlSchemePolicy(Settings::AllowUnknownUrlSchemesFromUserInteraction);
}

bool ReaderPage::acceptNavigationRequest(const QUrl &address, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && address == m_address && std::exchange(m_isAwaited, false))
        return true;
    if (type == NavigationTypeLinkClicked && isForBrowser(address))
        Q_EMIT linkClicked(address);
    return false;
}

QWebEnginePage *ReaderPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList ReaderPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void ReaderPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                          int line, const QString &source)
{
    if (level == ErrorMessageLevel)
        qCWarning(readerLog, "%s (%s:%d)", qUtf8Printable(message), qUtf8Printable(source), line);
    else
        qCDebug(readerLog, "%s (%s:%d)", qUtf8Printable(message), qUtf8Printable(source), line);
}

} // namespace apostille
