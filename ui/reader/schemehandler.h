// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlSchemeHandler>

namespace apostille {

/// Serves the reader's page and its two style sheets; every other address of the scheme does not exist.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// The page is painted in these colours from its first frame on.
    void setThemeCss(const QString &css) { m_themeCss = css.toUtf8(); }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_themeCss;
};

} // namespace apostille
