// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace apostille {

/// Lets nothing out of the reader but requests to its own scheme.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

    [[nodiscard]] int blockedRequests() const { return m_blocked; }

private:
    int m_blocked = 0;
};

} // namespace apostille
