// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlSchemeHandler>

namespace apostille {

/// Serves a capture as it came, and nothing else: no address within it leads anywhere.
class OriginalHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setPage(const QString &text, bool isHtml);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_page;
    QByteArray m_mediaType = "text/plain; charset=utf-8";
};

} // namespace apostille
