// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/fetcher.h"

#include "models/intake/pictures.h"
#include "models/intake/webexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

using namespace std::chrono_literals;

namespace apostille {

namespace {

constexpr int mostRedirects = 10;
constexpr std::chrono::milliseconds pageTime = 30s;
constexpr std::chrono::milliseconds pictureTime = 10s;

/// Takes no cookie and gives none: a page is fetched as a stranger would.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

std::unique_ptr<QNetworkAccessManager> networkWithoutMemory()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setCookieJar(new NoCookies(network.get()));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return network;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

/// One fetch from its first request to its end, over all its redirects.
struct Fetcher::Transfer
{
    Transfer(Fetcher &fetcher, const QUrl &address, Wanted what);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    void request(const QUrl &address);
    [[nodiscard]] qint64 largest() const;
    void checkHead();
    void receive();
    void complete();
    void redirect(const QByteArray &location);
    void fail(const Error &error);
    void fail(ErrorCode code, const QString &detail = {});
    void finish(const Expected<Capture> &result);
    void drop();

    Fetcher &owner;
    Wanted wanted;
    QUrl requested;
    QUrl current;
    QNetworkReply *reply = nullptr;
    QTimer deadline;
    QByteArray body;
    int redirects = 0;
    bool ended = false;
};

Fetcher::Transfer::Transfer(Fetcher &fetcher, const QUrl &address, Wanted what)
    : owner(fetcher)
    , wanted(what)
    , requested(address)
{
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &deadline, [this] { fail(ErrorCode::Timeout); });
    deadline.start(owner.m_timeout.value_or(wanted == Wanted::Page ? pageTime : pictureTime));
}

qint64 Fetcher::Transfer::largest() const
{
    return wanted == Wanted::Page ? largestDownload : largestPicture;
}

Fetcher::Transfer::~Transfer()
{
    drop();
}

void Fetcher::Transfer::drop()
{
    if (!reply)
        return;
    // abort() would still tell of its end; nobody wants to hear it.
    QObject::disconnect(reply, nullptr, nullptr, nullptr);
    reply->abort();
    reply->deleteLater();
    reply = nullptr;
}

void Fetcher::Transfer::request(const QUrl &address)
{
    drop();
    current = address;
    body.clear();
    reply = owner.m_network->get(wanted == Wanted::Page ? pageRequest(address) : pictureRequest(address));
    // Keeps what is decompressed ahead of us small: a bomb is noticed before it has filled the memory.
    reply->setReadBufferSize(1024 * 1024);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &deadline, [this] { checkHead(); });
    QObject::connect(reply, &QNetworkReply::readyRead, &deadline, [this] { receive(); });
    QObject::connect(reply, &QNetworkReply::finished, &deadline, [this] { complete(); });
}

/// Ends what the head already shows to be useless, before its body is on the way.
void Fetcher::Transfer::checkHead()
{
    const int status = statusOf(*reply);
    if (status < 200 || status > 299)
        return; // complete() tells
    const QByteArray type = reply->rawHeader("Content-Type");
    if (!(wanted == Wanted::Page ? isReadableMediaType(type) : isPictureMediaType(type)))
        return fail(ErrorCode::UnsupportedType, QString::fromLatin1(type));
    if (reply->rawHeader("Content-Length").toLongLong() > largest())
        return fail(ErrorCode::TooBig);
}

void Fetcher::Transfer::receive()
{
    body += reply->readAll();
    if (body.size() > largest())
        return fail(ErrorCode::TooBig);
    bool known = false;
    const qint64 length = reply->rawHeader("Content-Length").toLongLong(&known);
    const bool packed =
        reply->hasRawHeader("Content-Encoding"); // then the length is that of the packed bytes
    Q_EMIT owner.progressed(body.size(), known && !packed ? length : -1);
}

void Fetcher::Transfer::complete()
{
    const int status = statusOf(*reply);
    if (isRedirect(status) && reply->hasRawHeader("Location"))
        return redirect(reply->rawHeader("Location"));
    if (status != 0 && (status < 200 || status > 299))
        return fail(ErrorCode::HttpStatus, QString::number(status));
    if (reply->error() != QNetworkReply::NoError)
        return fail(transportError(*reply));
    body += reply->readAll();
    if (body.size() > largest())
        return fail(ErrorCode::TooBig);

    Capture capture;
    capture.document.bytes = body;
    capture.document.address = current.adjusted(QUrl::RemoveFragment);
    capture.document.mediaType = reply->rawHeader("Content-Type");
    capture.origin = QStringLiteral("address");
    capture.requested = requested;
    capture.headers = responseHead(*reply);
    capture.captured = QDateTime::currentDateTimeUtc();
    finish(capture);
}

void Fetcher::Transfer::redirect(const QByteArray &location)
{
    if (++redirects > mostRedirects)
        return fail(ErrorCode::TooManyRedirects);
    const auto target = redirectTarget(current, location);
    if (!target)
        return fail(target.error());
    request(*target);
}

void Fetcher::Transfer::fail(ErrorCode code, const QString &detail)
{
    fail(Error{code, current.toDisplayString(), detail});
}

void Fetcher::Transfer::fail(const Error &error)
{
    finish(std::unexpected(error));
}

void Fetcher::Transfer::finish(const Expected<Capture> &result)
{
    if (ended)
        return;
    ended = true;
    deadline.stop();
    drop();
    // Queued: whoever asked may be in the middle of something, and this transfer in the middle of its reply's
    // signal.
    QMetaObject::invokeMethod(
        &owner,
        [fetcher = &owner, result] {
            // By now another fetch may be on its way.
            if (!fetcher->isBusy())
                fetcher->m_transfer.reset();
            Q_EMIT fetcher->finished(result);
        },
        Qt::QueuedConnection);
}

Fetcher::Fetcher(QObject *parent)
    : QObject(parent)
{
}

Fetcher::~Fetcher() = default;

void Fetcher::fetch(const QUrl &address, Wanted wanted)
{
    cancel();
    if (!m_network)
        m_network = networkWithoutMemory(); // not before: a window that fetches nothing starts faster without
    m_transfer = std::make_unique<Transfer>(*this, address, wanted);
    const auto allowed = redirectTarget({}, address.toEncoded());
    if (allowed)
        m_transfer->request(*allowed);
    else
        m_transfer->fail(allowed.error());
}

void Fetcher::cancel()
{
    if (m_transfer)
        m_transfer->fail(ErrorCode::Cancelled);
}

bool Fetcher::isBusy() const
{
    return m_transfer && !m_transfer->ended;
}

void Fetcher::setTimeout(std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
}

} // namespace apostille
