// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/capture.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace apostille {

/// Fetches one page or picture over http(s): at most 10 redirects (never from https to http), 30 s and
/// largestDownload bytes after decompression (a picture: 10 s, largestPicture), no cookies kept, no cache.
/// One fetch at a time; a new one cancels the old.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(QObject *parent = nullptr);
    ~Fetcher() override;

    enum class Wanted { Page, Picture };

    void fetch(const QUrl &address, Wanted wanted = Wanted::Page);
    void cancel();
    [[nodiscard]] bool isBusy() const;

    /// For tests: how long a fetch may take.
    void setTimeout(std::chrono::milliseconds timeout);

Q_SIGNALS:
    void progressed(qint64 received, qint64 total); ///< total -1 where unknown
    /// Always queued after fetch(); Error::Cancelled after cancel().
    void finished(const apostille::Expected<apostille::Capture> &capture);

private:
    struct Transfer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Transfer> m_transfer;
    std::optional<std::chrono::milliseconds> m_timeout;
};

/// Whether a text says by itself that it is an address: one word with a scheme and ://, or www. before it.
/// "page.html" could be a file, and is none.
[[nodiscard]] bool isMarkedAddress(const QString &text);

/// An address as people type or paste it → http(s) QUrl; adds https://. BadAddress.
[[nodiscard]] Expected<QUrl> addressFromTyped(const QString &typed);

} // namespace apostille
