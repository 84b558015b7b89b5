// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/requestgate.h"

#include "ui/reader/readeraddress.h"

namespace apostille {

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    if (request.requestUrl().scheme() == QLatin1StringView{readerSchemeName})
        return;
    ++m_blocked;
    request.block(true);
}

} // namespace apostille
