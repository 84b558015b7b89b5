// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaner.h"

#include "models/article/decoding.h"
#include "models/article/formatdetection.h"
#include "models/article/htmlcleaner.h"
#include "models/article/plaintext/plaintextcleaner.h"

#include <string_view>

namespace apostille {

namespace {

constexpr qsizetype largest = qsizetype{64} * 1024 * 1024;

Expected<Article> cleanDecoded(const RawDocument &document, Cleaning cleaning)
{
    if (document.bytes.size() > largest)
        return std::unexpected(Error{ErrorCode::TooBig});
    const bool isHtml = formatOf(document) == SourceFormat::Html;
    const Expected<QByteArray> text = decodedUtf8(document.bytes, document.mediaType, isHtml);
    if (!text)
        return std::unexpected(text.error());
    if (!isHtml)
        return cleanPlainText(QString::fromUtf8(*text), cleaning);
    const std::string_view html(text->constData(), static_cast<std::size_t>(text->size()));
    return cleanHtml(html, document.address, cleaning);
}

/// What the sentence about an error names.
QString nameOf(const RawDocument &document)
{
    return document.fileName.isEmpty() ? document.address.toDisplayString() : document.fileName;
}

} // namespace

Expected<Article> clean(const RawDocument &document, Cleaning cleaning)
{
    Expected<Article> article = cleanDecoded(document, cleaning);
    if (!article && article.error().subject.isEmpty())
        article.error().subject = nameOf(document);
    return article;
}

} // namespace apostille
