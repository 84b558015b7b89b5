// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaner.h"

#include "models/article/cleaningaudit.h"
#include "models/article/decoding.h"
#include "models/article/formatdetection.h"
#include "models/article/htmlcleaner.h"
#include "models/article/plaintext/plaintextcleaner.h"

#include <string_view>

namespace apostille {

namespace {

constexpr qsizetype largest = qsizetype{64} * 1024 * 1024;

/// Decodes and hands on to one of the two cleaners; their errors name the document.
template <typename OfHtml, typename OfText>
auto onDecoded(const RawDocument &document, OfHtml ofHtml, OfText ofText)
    -> std::invoke_result_t<OfHtml, std::string_view>
{
    if (document.bytes.size() > largest)
        return std::unexpected(Error{ErrorCode::TooBig});
    const bool isHtml = formatOf(document) == SourceFormat::Html;
    const Expected<QByteArray> text = decodedUtf8(document.bytes, document.mediaType, isHtml);
    if (!text)
        return std::unexpected(text.error());
    if (!isHtml)
        return ofText(QString::fromUtf8(*text));
    return ofHtml(std::string_view(text->constData(), static_cast<std::size_t>(text->size())));
}

/// What the sentence about an error names.
QString nameOf(const RawDocument &document)
{
    return document.fileName.isEmpty() ? document.address.toDisplayString() : document.fileName;
}

auto named(const RawDocument &document)
{
    return [&document](Error error) {
        if (error.subject.isEmpty())
            error.subject = nameOf(document);
        return error;
    };
}

} // namespace

Expected<Article> clean(const RawDocument &document, Cleaning cleaning, const CleaningChoices &choices)
{
    return onDecoded(
               document,
               [&](std::string_view html) { return cleanHtml(html, document.address, cleaning, choices); },
               [&](const QString &text) {
                   return cleanPlainText(text, cleaning).transform([&](Article article) {
                       return withChoices(std::move(article), choices);
                   });
               })
        .transform_error(named(document));
}

Expected<CleaningAudit> audit(const RawDocument &document, Cleaning cleaning, const CleaningChoices &choices)
{
    return onDecoded(
               document,
               [&](std::string_view html) { return auditHtml(html, document.address, cleaning, choices); },
               [&](const QString &text) {
                   return cleanPlainText(text, cleaning).transform([&](Article article) {
                       CleaningAudit audit{.article = withChoices(std::move(article), choices)};
                       audit.paths.resize(audit.article.blocks.size());
                       audit.isPutBack.resize(audit.article.blocks.size());
                       audit.isChosen.resize(audit.article.blocks.size());
                       return audit;
                   });
               })
        .transform_error(named(document));
}

CleaningChoices lastingChoices(const RawDocument &document, const CleaningChoices &choices,
                               const CleaningChoices &known)
{
    const auto byWords = [&choices](const QString &) -> Expected<CleaningChoices> { return choices; };
    return onDecoded(
               document,
               [&](std::string_view html) {
                   return lastingHtmlChoices(html, document.address, choices, known);
               },
               byWords)
        .value_or(choices);
}

} // namespace apostille
