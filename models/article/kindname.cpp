// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/kindname.h"

#include "models/base/wordtable.h"

#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array blockNames{
    Word{BlockKind::Paragraph, "paragraph"_L1}, Word{BlockKind::Heading, "heading"_L1},
    Word{BlockKind::Quotation, "quotation"_L1}, Word{BlockKind::ListItem, "list-item"_L1},
    Word{BlockKind::Caption, "caption"_L1},     Word{BlockKind::Preformatted, "preformatted"_L1},
    Word{BlockKind::TableRow, "table-row"_L1},  Word{BlockKind::Image, "image"_L1},
};

constexpr std::array spanNames{
    Word{SpanKind::Link, "link"_L1},
    Word{SpanKind::Emphasis, "emphasis"_L1},
    Word{SpanKind::Strong, "strong"_L1},
    Word{SpanKind::Code, "code"_L1},
    Word{SpanKind::Superscript, "superscript"_L1},
    Word{SpanKind::Subscript, "subscript"_L1},
    Word{SpanKind::Credit, "credit"_L1},
};

constexpr std::array roleNames{
    Word{BlockRole::Plain, ""_L1},
    Word{BlockRole::PullQuote, "pull-quote"_L1},
    Word{BlockRole::Post, "post"_L1},
    Word{BlockRole::Footnote, "footnote"_L1},
    Word{BlockRole::Question, "question"_L1},
    Word{BlockRole::Entry, "entry"_L1},
    Word{BlockRole::Head, "head"_L1},
};

} // namespace

QString kindName(BlockKind kind)
{
    return wordOf(blockNames, kind);
}

QString kindName(SpanKind kind)
{
    return wordOf(spanNames, kind);
}

QString roleName(BlockRole role)
{
    return wordOf(roleNames, role);
}

std::optional<BlockKind> blockKind(const QString &name)
{
    return valueOf(blockNames, name);
}

std::optional<BlockRole> blockRole(const QString &name)
{
    return valueOf(roleNames, name);
}

std::optional<SpanKind> spanKind(const QString &name)
{
    return valueOf(spanNames, name);
}

} // namespace apostille
