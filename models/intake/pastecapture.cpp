// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"
#include "models/intake/clipboardhtml.h"

namespace apostille {

Capture capturePaste(const QString &plain, const QString &html)
{
    Capture capture;
    capture.origin = QStringLiteral("paste");
    capture.captured = QDateTime::currentDateTimeUtc();
    RawDocument &document = capture.document;
    if (html.trimmed().isEmpty() && !looksLikePageSource(plain)) {
        document.bytes = plain.toUtf8();
        document.format = SourceFormat::PlainText;
        document.mediaType = QByteArrayLiteral("text/plain; charset=utf-8");
        return capture;
    }
    const ClipboardHtml copied = html.trimmed().isEmpty() ? ClipboardHtml{plain, {}} : clipboardHtml(html);
    document.bytes = copied.html.toUtf8();
    document.format = SourceFormat::Html;
    document.address = copied.address;
    // The page's <meta> may name the encoding that it once had; these bytes are UTF-8, and a transport's word
    // counts more than the page's.
    document.mediaType = QByteArrayLiteral("text/html; charset=utf-8");
    capture.requested = copied.address;
    return capture;
}

} // namespace apostille
