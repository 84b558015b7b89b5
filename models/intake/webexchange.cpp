// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/webexchange.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

QByteArray acceptLanguage(const QStringList &languages)
{
    QStringList tags;
    for (const QString &language : languages) {
        for (const QString &tag : {language, language.section(u'-', 0, 0)}) {
            if (!tag.isEmpty() && tag != "C"_L1 && !tags.contains(tag))
                tags.append(tag);
        }
    }
    if (!tags.contains("en"_L1)) // a page in a foreign language is better than an error page
        tags.append(u"en"_s);
    QByteArray header = tags.first().toLatin1();
    for (qsizetype i = 1; i < std::min<qsizetype>(tags.size(), 9); ++i)
        header += ',' + tags.at(i).toLatin1() + ";q=0." + QByteArray::number(10 - i);
    return header;
}

QNetworkRequest pageRequest(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setRawHeader("User-Agent", "Apostille/" APOSTILLE_VERSION);
    request.setRawHeader("Accept", "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1");
    request.setRawHeader("Accept-Language", acceptLanguage(QLocale::system().uiLanguages()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The size after decompression is counted by the Fetcher; Qt's own guard is lower and less plainly
    // worded.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

QNetworkRequest pictureRequest(const QUrl &address)
{
    QNetworkRequest request = pageRequest(address);
    request.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif;q=0.9,*/*;q=0.1");
    return request;
}

QByteArray responseHead(const QNetworkReply &reply)
{
    const bool second = reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    const QByteArray reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    QByteArray head = second ? "HTTP/2 " : "HTTP/1.1 ";
    head += reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toByteArray();
    head += (reason.isEmpty() ? QByteArray() : ' ' + reason) + "\r\n";
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        // Qt joins repeated Set-Cookie fields by line feeds; a head has one field a line.
        for (const QByteArray &one : value.split('\n'))
            head += name + ": " + one + "\r\n";
    }
    return head;
}

bool isReadableMediaType(const QByteArray &contentType)
{
    constexpr std::array<QByteArrayView, 5> readable = {"text/html", "application/xhtml+xml", "text/plain",
                                                        "application/xml", "text/xml"};
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || std::ranges::find(readable, QByteArrayView(type)) != readable.end();
}

bool isPictureMediaType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type == "application/octet-stream" ||
           (type.startsWith("image/") && !type.startsWith("image/svg"));
}

Error transportError(const QNetworkReply &reply)
{
    const auto failed = [&reply](ErrorCode code) {
        return Error{code, reply.url().toDisplayString(), reply.errorString()};
    };
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // "network unreachable" comes as this
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return failed(ErrorCode::NoNetwork);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return failed(ErrorCode::Timeout);
    case QNetworkReply::ProtocolUnknownError:
        return failed(ErrorCode::BadAddress);
    default:
        return failed(ErrorCode::TransferFailed);
    }
}

Expected<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    QUrl target = from.resolved(QUrl(QString::fromUtf8(location), QUrl::TolerantMode));
    const bool isWeb = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    if (!target.isValid() || !isWeb || target.host().isEmpty())
        return std::unexpected(Error{ErrorCode::BadAddress, target.toDisplayString(), {}});
    if (from.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return std::unexpected(Error{ErrorCode::TransferFailed, from.toDisplayString(),
                                     u"redirected from https to http: "_s + target.toDisplayString()});
    target.setUserInfo({});
    return target;
}

} // namespace apostille
