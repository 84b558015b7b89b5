// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/databody.h"

#include "models/article/articlebuilder.h"
#include "models/article/metatags.h"
#include "models/article/parsetree.h"

#include <QStringList>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QString asHtml(std::string_view body)
{
    const QString text = decoded(body);
    const QString lower = text.toLower();
    if (lower.contains("<p"_L1) || lower.contains("<br"_L1))
        return text;
    if (lower.contains("&lt;p"_L1) || lower.contains("&lt;br"_L1)) {
        QString html = text;
        return html.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    }
    QString html;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        html += u"<p>"_s + unescaped(paragraph).toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace

bool isOnlyInData(const PageText &page, const PageAnalysis &analysis, const std::vector<Choice> &choices,
                  std::string_view body)
{
    constexpr std::size_t shortest = 400;
    constexpr std::size_t small = 4;     ///< what is printed is no more than this part of it
    constexpr std::size_t teaser = 1500; ///< more is one of the pages of an article
    if (body.size() < shortest)
        return false;
    std::size_t kept = 0;
    std::size_t printed = 0;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        constexpr float mostly = 0.5F;
        const std::size_t size = page.blocks[i].end - page.blocks[i].begin;
        kept += choices[i].kept ? size : 0;
        printed += analysis.blocks[i].inArticleBody > mostly ? size : 0;
    }
    return std::max(kept, printed) < std::min(teaser, body.size() / small);
}

std::vector<Block> blocksOfData(std::string_view body, const QUrl &base)
{
    const std::string html = asHtml(body).toStdString();
    const auto tree = ParseTree::parse(html);
    if (!tree)
        return {};
    const PageText page = readPage(tree->document());
    return buildBlocks(page, std::vector<Choice>(page.blocks.size(), Choice{true}), base).blocks;
}

} // namespace apostille
