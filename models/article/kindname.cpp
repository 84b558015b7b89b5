// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/kindname.h"

#include <algorithm>
#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

template <typename Kind>
struct Name
{
    Kind kind;
    QLatin1StringView name;
};

constexpr std::array blockNames{
    Name{BlockKind::Paragraph, "paragraph"_L1}, Name{BlockKind::Heading, "heading"_L1},
    Name{BlockKind::Quotation, "quotation"_L1}, Name{BlockKind::ListItem, "list-item"_L1},
    Name{BlockKind::Caption, "caption"_L1},     Name{BlockKind::Preformatted, "preformatted"_L1},
    Name{BlockKind::TableRow, "table-row"_L1},  Name{BlockKind::Image, "image"_L1},
};

constexpr std::array spanNames{
    Name{SpanKind::Link, "link"_L1},
    Name{SpanKind::Emphasis, "emphasis"_L1},
    Name{SpanKind::Strong, "strong"_L1},
    Name{SpanKind::Code, "code"_L1},
    Name{SpanKind::Superscript, "superscript"_L1},
    Name{SpanKind::Subscript, "subscript"_L1},
    Name{SpanKind::Credit, "credit"_L1},
};

constexpr std::array roleNames{
    Name{BlockRole::Plain, ""_L1},
    Name{BlockRole::PullQuote, "pull-quote"_L1},
    Name{BlockRole::Post, "post"_L1},
    Name{BlockRole::Footnote, "footnote"_L1},
    Name{BlockRole::Question, "question"_L1},
    Name{BlockRole::Entry, "entry"_L1},
    Name{BlockRole::Head, "head"_L1},
};

template <typename Names, typename Kind>
QString nameOf(const Names &names, Kind kind)
{
    const auto found = std::ranges::find(names, kind, [](const auto &name) { return name.kind; });
    return found == names.end() ? QString() : QString(found->name);
}

template <typename Kind, typename Names>
std::optional<Kind> kindOf(const Names &names, const QString &text)
{
    const auto found = std::ranges::find_if(names, [&](const auto &name) { return name.name == text; });
    return found == names.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace

QString kindName(BlockKind kind)
{
    return nameOf(blockNames, kind);
}

QString kindName(SpanKind kind)
{
    return nameOf(spanNames, kind);
}

QString roleName(BlockRole role)
{
    return nameOf(roleNames, role);
}

std::optional<BlockKind> blockKind(const QString &name)
{
    return kindOf<BlockKind>(blockNames, name);
}

std::optional<BlockRole> blockRole(const QString &name)
{
    return kindOf<BlockRole>(roleNames, name);
}

std::optional<SpanKind> spanKind(const QString &name)
{
    return kindOf<SpanKind>(spanNames, name);
}

} // namespace apostille
