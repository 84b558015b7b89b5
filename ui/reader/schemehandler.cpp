// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/schemehandler.h"

#include "ui/reader/readerresource.h"

#include <QBuffer>
#include <QMap>
#include <QWebEngineUrlRequestJob>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// Sent with everything. Styles and (kept) pictures come from our own scheme, nothing comes from elsewhere.
QMultiMap<QByteArray, QByteArray> headers()
{
    QMultiMap<QByteArray, QByteArray> fields;
    fields.insert("Content-Security-Policy"_ba,
                  "default-src 'none'; style-src apostille:; img-src apostille:; base-uri 'none'; "
                  "form-action 'none'; frame-ancestors 'none'"_ba);
    fields.insert("X-Content-Type-Options"_ba, "nosniff"_ba);
    fields.insert("Referrer-Policy"_ba, "no-referrer"_ba);
    fields.insert("X-DNS-Prefetch-Control"_ba, "off"_ba);
    fields.insert("Cache-Control"_ba, "no-store"_ba);
    return fields;
}

void reply(QWebEngineUrlRequestJob &job, const QByteArray &mediaType, const QByteArray &content)
{
    job.setAdditionalResponseHeaders(headers());
    auto *const body = new QBuffer(&job);
    body->setData(content);
    job.reply(mediaType, body);
}

} // namespace

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path();
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (path == u"/")
        reply(*job, "text/html; charset=utf-8", readerResource(u"reader.html"));
    else if (path == u"/reader.css")
        reply(*job, "text/css; charset=utf-8", readerResource(u"reader.css"));
    else if (path == u"/theme.css")
        reply(*job, "text/css; charset=utf-8", m_themeCss);
    else if (path.startsWith(u"/picture/"))
        replyWithPicture(*job, path.section(u'/', 2));
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::replyWithPicture(QWebEngineUrlRequestJob &job, const QString &hash) const
{
    const auto picture = m_pictures ? m_pictures(hash) : std::nullopt;
    if (picture)
        reply(job, picture->mediaType, picture->bytes);
    else
        job.fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace apostille
