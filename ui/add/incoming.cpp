// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/incoming.h"

#include "models/editing/session.h"
#include "models/intake/samplearticle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace apostille {

namespace {

QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 40 ? line.left(40) + u'…' : line;
}

bool isAddress(const QString &text)
{
    const QString word = text.trimmed();
    return !word.contains(u' ') && !word.contains(u'\n')
        && (word.startsWith(QStringLiteral("http://")) || word.startsWith(QStringLiteral("https://")));
}

} // namespace

Incoming::Incoming(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_fetcher, &Fetcher::finished, this, &Incoming::fetched);
    connect(&m_fetcher, &Fetcher::progressed, this, &Incoming::progressed);
}

Incoming::~Incoming()
{
    cancel();
}

void Incoming::addFiles(const QStringList &pathsOrAddresses)
{
    for (const QString &path : pathsOrAddresses) {
        if (isAddress(path)) {
            addAddress(QUrl(path.trimmed()));
            continue;
        }
        enqueue({.what = QFileInfo(path).fileName(), .address = {}, .work = [path](Library &library) -> Outcome {
                     const auto capture = captureFile(path);
                     if (!capture)
                         return {std::unexpected(capture.error()), {}};
                     const auto article = clean(capture->document);
                     if (!article)
                         return {std::unexpected(article.error()), *capture};
                     return {keep(library, *capture, *article), *capture};
                 }});
    }
}

void Incoming::addAddress(const QUrl &address)
{
    enqueue({.what = address.toDisplayString(), .address = address, .work = {}});
}

void Incoming::addMimeData(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls())
        paths << (url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded));
    if (!paths.isEmpty())
        addFiles(paths);
    else if (isAddress(mime.text()))
        addAddress(QUrl(mime.text().trimmed()));
    else if (mime.hasText() || mime.hasHtml())
        retry(capturePaste(mime.text(), mime.html()));
}

void Incoming::addSample(const QString &language)
{
    enqueue({.what = tr("the sample article"), .address = {}, .work = [language](Library &library) -> Outcome {
                 return {keepSample(library, language), {}};
             }});
}

void Incoming::retry(const Capture &capture)
{
    if (capture.document.bytes.isEmpty() && capture.requested.isValid()) {
        addAddress(capture.requested);
        return;
    }
    enqueue({.what = firstWords(QString::fromUtf8(capture.document.bytes.left(200))),
             .address = {},
             .work = [capture](Library &library) -> Outcome {
                 const auto article = clean(capture.document);
                 if (!article)
                     return {std::unexpected(article.error()), capture};
                 return {keep(library, capture, *article), capture};
             }});
}

void Incoming::keepWholePage(const Capture &capture)
{
    enqueue({.what = tr("the whole page"), .address = {}, .work = [capture](Library &library) -> Outcome {
                 const auto article = clean(capture.document, Cleaning::WholePage);
                 if (!article)
                     return {std::unexpected(article.error()), capture};
                 return {keep(library, capture, *article), capture};
             }});
}

void Incoming::cancel()
{
    m_waiting.clear();
    if (m_cancelled)
        *m_cancelled = true;
    m_fetcher.cancel();
}

void Incoming::enqueue(Waiting waiting)
{
    m_waiting.push_back(std::move(waiting));
    if (!m_busy)
        next();
}

void Incoming::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy) {
        Q_EMIT finished();
        return;
    }
    const Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    Q_EMIT started(waiting.what);
    m_fetching = waiting.address;
    if (waiting.address.isValid())
        m_fetcher.fetch(waiting.address);
    else
        run(waiting.work);
}

void Incoming::run(const Work &work)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    QThreadPool::globalInstance()->start(
        [work, path = m_session.library().path(), cancelled = m_cancelled, incoming = QPointer(this)] {
            const auto library = Library::open(path, Library::Mode::ReadWrite);
            Outcome outcome = library ? work(**library) : Outcome{std::unexpected(library.error()), {}};
            QMetaObject::invokeMethod(
                qApp,
                [incoming, cancelled, outcome = std::move(outcome)] {
                    if (incoming && !*cancelled)
                        incoming->finish(outcome);
                    else if (incoming)
                        incoming->finish({std::unexpected(Error{ErrorCode::Cancelled}), {}});
                },
                Qt::QueuedConnection);
        });
}

void Incoming::fetched(const Expected<Capture> &capture)
{
    if (!capture) {
        Capture asked;
        asked.requested = m_fetching;
        finish({std::unexpected(capture.error()), asked});
        return;
    }
    run([capture = *capture](Library &library) -> Outcome {
        const auto article = clean(capture.document);
        if (!article)
            return {std::unexpected(article.error()), capture};
        return {keep(library, capture, *article), capture};
    });
}

void Incoming::finish(const Outcome &outcome)
{
    if (outcome.result)
        Q_EMIT kept(outcome.result->article, outcome.result->wasThere);
    else
        Q_EMIT failed(outcome.result.error(), outcome.capture);
    next();
}

} // namespace apostille
