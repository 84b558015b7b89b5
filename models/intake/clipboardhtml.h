// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace apostille {

/// The copied part of a clipboard's HTML, and the page it was copied from where the clipboard says so.
struct ClipboardHtml
{
    QString html = {};
    QUrl address = {};
};

/// Takes the head that Windows puts before the HTML ("Version:0.9 … SourceURL:…") and what stands around
/// <!--StartFragment-->…<!--EndFragment--> off.
/// https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format
[[nodiscard]] ClipboardHtml clipboardHtml(const QString &html);

/// Whether plain text is the source of a web page that someone copied from an editor or a "view source"
/// window.
[[nodiscard]] bool looksLikePageSource(const QString &plain);

} // namespace apostille
