// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/incoming.h"

#include "models/base/background.h"
#include "models/editing/session.h"
#include "models/intake/samplearticle.h"

#include <QFileInfo>

namespace apostille {

namespace {

/// What is being added, as people would call it.
QString nameOf(const Capture &capture)
{
    if (!capture.document.fileName.isEmpty())
        return capture.document.fileName;
    if (!capture.document.address.isEmpty())
        return capture.document.address.toDisplayString();
    if (capture.document.format == SourceFormat::Html) // its first words would be tags
        return Incoming::tr("the pasted page");
    const QString line = QString::fromUtf8(capture.document.bytes.left(200)).simplified();
    return line.size() > 40 ? line.left(40) + u'…' : line;
}

/// Where a file came from, so that what failed can be tried again.
Capture asked(const QUrl &where)
{
    Capture capture;
    capture.requested = where;
    return capture;
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

/// The way of every capture; what was cancelled meanwhile is not kept.
Incoming::Outcome Incoming::cleanAndKeep(const Capture &capture, Cleaning cleaning, const Worker &worker)
{
    const auto article = cleanFor(worker.library, capture.document, cleaning);
    if (!article)
        return {std::unexpected(article.error()), capture};
    if (worker.cancelled)
        return {std::unexpected(Error{ErrorCode::Cancelled}), capture};
    return {keep(worker.library, capture, *article), capture};
}

void Incoming::addFiles(const QStringList &pathsOrAddresses)
{
    for (const QString &path : pathsOrAddresses) {
        if (isMarkedAddress(path)) {
            addTyped(path);
            continue;
        }
        enqueue({.what = QFileInfo(path).fileName(),
                 .address = {},
                 .work = [path](const Worker &worker) -> Outcome {
                     const auto capture = captureFile(path);
                     if (!capture)
                         return {std::unexpected(capture.error()), asked(QUrl::fromLocalFile(path))};
                     return cleanAndKeep(*capture, Cleaning::Article, worker);
                 }});
    }
}

void Incoming::addAddress(const QUrl &address)
{
    enqueue({.what = address.toDisplayString(), .address = address, .work = {}});
}

void Incoming::addTyped(const QString &address)
{
    const auto understood = addressFromTyped(address);
    if (understood) {
        addAddress(*understood);
        return;
    }
    enqueue({.what = address.trimmed(),
             .address = {},
             .work = [error = understood.error()](const Worker &) -> Outcome {
                 return {std::unexpected(error), {}};
             }});
}

void Incoming::addMimeData(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls())
        paths << (url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded));
    if (!paths.isEmpty())
        addFiles(paths);
    else if (isMarkedAddress(mime.text()))
        addTyped(mime.text());
    else if (mime.hasText() || mime.hasHtml())
        addCapture(capturePaste(mime.text(), mime.html()), Cleaning::Article);
}

void Incoming::addText(const QString &text, const QUrl &address)
{
    Capture capture = capturePaste(text, {});
    capture.requested = address;
    capture.document.address = address;
    addCapture(capture, Cleaning::Article);
}

void Incoming::addSample(const QString &language)
{
    enqueue({.what = tr("the sample article"),
             .address = {},
             .work = [language](const Worker &worker) -> Outcome {
                 return {keepSample(worker.library, language), {}};
             }});
}

void Incoming::retry(const Capture &capture)
{
    if (!capture.document.bytes.isEmpty() || capture.requested.isEmpty())
        addCapture(capture, Cleaning::Article);
    else if (capture.requested.isLocalFile())
        addFiles({capture.requested.toLocalFile()});
    else
        addAddress(capture.requested);
}

void Incoming::keepWholePage(const Capture &capture)
{
    addCapture(capture, Cleaning::WholePage);
}

void Incoming::addCapture(const Capture &capture, Cleaning cleaning)
{
    enqueue({.what = nameOf(capture), .address = {}, .work = [capture, cleaning](const Worker &worker) {
                 return cleanAndKeep(capture, cleaning, worker);
             }});
}

void Incoming::cancel()
{
    m_waiting.clear();
    m_unwanted = m_busy;
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
    m_unwanted = false;
    if (!m_busy) {
        Q_EMIT finished();
        return;
    }
    const Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_fetching = waiting.address;
    Q_EMIT started(waiting.what);
    if (waiting.address.isValid())
        m_fetcher.fetch(waiting.address);
    else
        run(waiting.work);
}

void Incoming::run(const Work &work)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto worked = [work, path = m_session.library().path(), cancelled = m_cancelled] {
        const auto library = Library::open(path, Library::Mode::ReadWrite);
        return library ? work({**library, *cancelled}) : Outcome{std::unexpected(library.error()), {}};
    };
    inBackground(this, worked, [this](const Outcome &outcome) { finish(outcome); });
}

void Incoming::fetched(const Expected<Capture> &capture)
{
    if (!capture || m_unwanted) { // it may have arrived in the very moment of the cancelling
        const Error error = capture ? Error{ErrorCode::Cancelled} : capture.error();
        finish({std::unexpected(error), asked(m_fetching)});
        return;
    }
    run([capture = *capture](const Worker &worker) {
        return cleanAndKeep(capture, Cleaning::Article, worker);
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
