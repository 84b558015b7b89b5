// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace apostille {

/// The request for a page, as we want to be seen: an honest name, HTML first, the user's languages; no
/// cookies, no cache, redirects left to us.
[[nodiscard]] QNetworkRequest pageRequest(const QUrl &address);

/// The same for a picture of a page: no referrer, nobody learns what is read.
[[nodiscard]] QNetworkRequest pictureRequest(const QUrl &address);

/// "fr-FR,fr;q=0.9,en;q=0.8" from the user's languages, best first.
[[nodiscard]] QByteArray acceptLanguage(const QStringList &languages);

/// Status line and header fields of a response, as far as Qt keeps them.
[[nodiscard]] QByteArray responseHead(const QNetworkReply &reply);

/// Whether a Content-Type can be an article; an absent one can.
[[nodiscard]] bool isReadableMediaType(const QByteArray &contentType);

/// Whether a Content-Type can be a picture that is kept; an absent or general one can.
[[nodiscard]] bool isPictureMediaType(const QByteArray &contentType);

/// The transport's failure in our terms; the subject is the address that failed.
[[nodiscard]] Error transportError(const QNetworkReply &reply);

/// Where a redirect leads; never from https to http, never out of the web. BadAddress, TransferFailed.
[[nodiscard]] Expected<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

} // namespace apostille
