// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace apostille {

/// The encoding that a label stands for (encoding.spec.whatwg.org, 4.2), by the name that QStringDecoder
/// knows. Empty where it stands for none.
[[nodiscard]] QByteArray encodingOfLabel(const QByteArray &label);

/// The charset parameter of a Content-Type value, empty where there is none.
[[nodiscard]] QByteArray charsetParameter(const QByteArray &mediaType);

/// The encoding that a page's <meta> elements or XML declaration name within the first 1024 bytes (HTML
/// standard, "prescan a byte stream to determine its encoding"); we look a bit further, as browsers do.
[[nodiscard]] QByteArray encodingOfMeta(const QByteArray &bytes);

} // namespace apostille
