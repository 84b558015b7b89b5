// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/articlejson.h"
#include "models/article/cleaner.h"
#include "tests/article/attacks/safetywalk.h"

#include <cstdio>
#include <cstdlib>

using namespace apostille;

namespace {

void demand(bool holds, const std::string &what, const std::string &html)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n%s\n", what.c_str(), html.c_str());
    std::abort();
}

void demandSafe(const std::string &html)
{
    const std::vector<std::string> findings = testing::unsafeIn(html);
    demand(findings.empty(), findings.empty() ? std::string() : findings.front(), html);
    const std::string once = testing::readAndWritten(html);
    demand(once == testing::readAndWritten(once), "changes when it is read again", html);
}

/// Blocks start where they say, spans lie inside them, and all of it comes back from the library.
void demandSound(const Article &article)
{
    const QString text = article.text();
    const std::vector<qsizetype> starts = article.blockStarts();
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        demand(QStringView(text).sliced(starts[i]).startsWith(block.text), "a block is elsewhere", {});
        for (const Span &span : block.spans)
            demand(span.start >= 0 && span.start < span.end && span.end <= block.text.size(),
                   "a span is outside", {});
    }
    demand(articleFromJson(articleToJson(article)).text() == text, "the library changes a text", {});
}

void cleanAndLook(const RawDocument &document, Cleaning cleaning)
{
    const auto article = clean(document, cleaning);
    if (!article)
        return;
    demandSound(*article);
    demandSafe(documentHtml(*article).toStdString());
    demandSafe(testing::documentOf(bodyHtml(*article).toStdString()));
}

} // namespace

/// The whole way of hostile bytes: decoded, cleaned, written as HTML, and read again as a browser would.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QUrl address(QStringLiteral("https://news.example/valley/forty-boats"));
    cleanAndLook({.bytes = bytes, .format = SourceFormat::Html, .address = address}, Cleaning::Article);
    cleanAndLook({.bytes = bytes, .format = SourceFormat::Html}, Cleaning::WholePage);
    cleanAndLook({.bytes = bytes, .format = SourceFormat::PlainText}, Cleaning::Article);
    return 0;
}
