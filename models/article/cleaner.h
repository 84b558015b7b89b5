// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningchoices.h"
#include "models/base/error.h"

#include <QByteArray>
#include <QUrl>

namespace apostille {

enum class SourceFormat {
    Detect, ///< from media type, file name, then the bytes themselves
    Html,
    PlainText,
};

/// Bytes as they came in, with all that is known about where from. Nothing is decoded yet.
struct RawDocument
{
    QByteArray bytes = {}; ///< not compressed
    SourceFormat format = SourceFormat::Detect;
    QString fileName = {};     ///< name only, where it was a file
    QUrl address = {};         ///< final http(s) address, where known; base of relative links
    QByteArray mediaType = {}; ///< HTTP Content-Type as received, with its charset
};

enum class Cleaning {
    Article,   ///< the article without the page around it
    WholePage, ///< every visible text: what is offered when no article is found
};

/// Bytes → Article, with what its reader has chosen otherwise for pages of this kind. Pure: no I/O, no global
/// state, callable from any thread. Errors: EmptyInput, BinaryInput, UnreadableEncoding, NoArticle, TooBig.
[[nodiscard]] Expected<Article> clean(const RawDocument &document, Cleaning cleaning = Cleaning::Article,
                                      const CleaningChoices &choices = {});

/// Raised whenever clean() may yield another text for the same bytes; stored with each version.
inline constexpr int cleanerVersion = 5;

} // namespace apostille
