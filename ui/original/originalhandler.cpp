// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/original/originalhandler.h"

#include "ui/reader/readeraddress.h"

#include <QBuffer>
#include <QMap>
#include <QWebEngineUrlRequestJob>

namespace apostille {

void OriginalHandler::setPage(const QString &text, bool isHtml)
{
    m_page = text.toUtf8();
    m_mediaType = isHtml ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
}

void OriginalHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestUrl() != originalAddress() || job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    QMultiMap<QByteArray, QByteArray> headers;
    // Its own styles show how it was set; pictures only where they stand in the page itself.
    headers.insert("Content-Security-Policy",
                   "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
                   "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.insert("X-Content-Type-Options", "nosniff");
    headers.insert("Referrer-Policy", "no-referrer");
    headers.insert("X-DNS-Prefetch-Control", "off");
    headers.insert("Cache-Control", "no-store");
    job->setAdditionalResponseHeaders(headers);
    auto *const body = new QBuffer(job);
    body->setData(m_page);
    job->reply(m_mediaType, body);
}

} // namespace apostille
