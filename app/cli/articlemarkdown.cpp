// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlemarkdown.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille::cli {

namespace {

/// Plain text that no Markdown reader takes for markup.
QString escaped(QStringView text)
{
    static const QRegularExpression special(u"([\\\\`*_\\[\\]<>|]|&(?=#?[A-Za-z0-9]+;))"_s);
    return text.toString().replace(special, u"\\\\1"_s);
}

/// Where a link or picture leads; no letter of it ends the brackets around, or begins a new block: an address
/// within the page ("data:") may hold anything.
QString destination(const QString &address)
{
    QString result;
    for (const QChar c : address) {
        if (c > u' ' && c != u'<' && c != u'>' && c != u'\\')
            result += c;
        else
            result += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
    }
    return u"(<"_s + result + u">)"_s;
}

/// What is only special where a line begins: "# ", "- ", "1. ", "+ ", "= ".
QString escapedLine(const QString &line)
{
    static const QRegularExpression opening(u"^(#{1,6}(?=\\s)|[-+=](?=\\s|$)|~~~|---)"_s);
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s)"_s);
    return QString(line).replace(opening, u"\\\\1"_s).replace(number, u"\\1\\\\2"_s);
}

struct Delimiters
{
    QString before;
    QString after;
};

Delimiters delimiters(const Span &span)
{
    switch (span.kind) {
    case SpanKind::Link:
        return {u"["_s, u"]"_s + destination(span.address)};
    case SpanKind::Emphasis:
        return {u"*"_s, u"*"_s};
    case SpanKind::Strong:
        return {u"**"_s, u"**"_s};
    case SpanKind::Code:
        return {u"<code>"_s, u"</code>"_s};
    case SpanKind::Superscript:
        return {u"<sup>"_s, u"</sup>"_s};
    case SpanKind::Subscript:
        return {u"<sub>"_s, u"</sub>"_s};
    case SpanKind::Credit:
        return {};
    }
    return {};
}

/// Markdown does not take "* word*" for emphasis: spaces at the ends go out of the span.
Span trimmed(Span span, const QString &text)
{
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    while (span.end > span.start && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

QString inlineMarkdown(const Block &block)
{
    QString out;
    qsizetype written = 0;
    std::vector<Span> open;
    const auto writeTo = [&](qsizetype position) {
        out += escaped(QStringView(block.text).sliced(written, position - written));
        written = position;
    };
    const auto closeUntil = [&](qsizetype position) {
        while (!open.empty() && open.back().end <= position) {
            writeTo(std::max(open.back().end, written));
            out += delimiters(open.back()).after;
            open.pop_back();
        }
    };
    for (const Span &given : block.spans) {
        const Span span = trimmed(given, block.text);
        if (span.start >= span.end)
            continue;
        closeUntil(span.start);
        writeTo(std::max(span.start, written));
        out += delimiters(span).before;
        open.push_back(span);
    }
    closeUntil(block.text.size());
    writeTo(block.text.size());
    return escapedLine(out);
}

QString fenced(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + u'\n' + text + u'\n' + fence;
}

QString tableRow(const Block &block, bool first)
{
    const QStringList cells = escaped(block.text).split(u'\t');
    QString row = "| "_L1 + cells.join(" | "_L1) + " |"_L1;
    if (first)
        row += u'\n' + QStringList(cells.size(), u"|---"_s).join(QString()) + u'|';
    return row;
}

/// Lines of one quotation; the last one of a post leads to it, unless its own words do.
QString quotedMarkdown(const Block &block)
{
    const bool leads =
        std::ranges::any_of(block.spans, [](const Span &span) { return span.kind == SpanKind::Link; });
    const bool ends = block.role == BlockRole::Post && !block.address.isEmpty() && !leads;
    return "> "_L1 + inlineMarkdown(block) + (ends ? u" [↗]"_s + destination(block.address) : QString());
}

/// The time of an entry, where its words do not begin with it.
QString entryTime(const Block &block)
{
    constexpr qsizetype length = 5; // 14:02
    const QString time = block.time.section(u'T', 1).left(length);
    const bool isSaid = block.text.contains(time.startsWith(u'0') ? time.sliced(1) : time);
    return block.role != BlockRole::Entry || time.isEmpty() || isSaid ? QString()
                                                                      : u"**"_s + escaped(time) + u"** "_s;
}

bool isQuoted(const Block &block)
{
    return block.kind == BlockKind::Quotation || block.role == BlockRole::PullQuote ||
           block.role == BlockRole::Post;
}

QString blockMarkdown(const Block &block, bool continues)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return isQuoted(block) ? quotedMarkdown(block) : entryTime(block) + inlineMarkdown(block);
    case BlockKind::Heading:
        return QString(std::clamp(block.level, 2, 6), u'#') + u' ' + inlineMarkdown(block);
    case BlockKind::Quotation:
        return quotedMarkdown(block);
    case BlockKind::ListItem:
        return QString(std::max(block.level - 1, 0) * 4, u' ') + (block.ordered ? "1. "_L1 : "- "_L1) +
               inlineMarkdown(block);
    case BlockKind::Caption:
        return u'*' + escaped(block.text) + u'*';
    case BlockKind::Preformatted:
        return fenced(block.text);
    case BlockKind::TableRow:
        return tableRow(block, !continues);
    case BlockKind::Image:
        return "!["_L1 + escaped(block.alternative) + u']' + destination(block.address);
    }
    return {};
}

/// List items and table rows belong together; everything else is parted by a blank line.
bool continuesPrevious(const std::vector<Block> &blocks, std::size_t index)
{
    if (index == 0 || blocks[index].kind != blocks[index - 1].kind)
        return false;
    return blocks[index].kind == BlockKind::ListItem || blocks[index].kind == BlockKind::TableRow;
}

/// Whether a block goes on with the post that the block before it is of: that one's last block is signed.
bool isOnePost(const std::vector<Block> &blocks, std::size_t index)
{
    return index > 0 && blocks[index].role == BlockRole::Post && blocks[index - 1].role == BlockRole::Post &&
           blocks[index - 1].author.isEmpty() && blocks[index - 1].address.isEmpty();
}

QString headMarkdown(const Metadata &metadata)
{
    QString head;
    if (!metadata.title.isEmpty())
        head += "# "_L1 + escaped(metadata.title) + u'\n';
    QStringList origin;
    for (const QString &part : {metadata.byline, metadata.outlet, metadata.published}) {
        if (!part.isEmpty())
            origin.append(escaped(part));
    }
    if (!origin.isEmpty())
        head += (head.isEmpty() ? QString() : u"\n"_s) + origin.join(", "_L1) + u'\n';
    return head;
}

} // namespace

QString articleMarkdown(const Article &article)
{
    QString out = headMarkdown(article.metadata);
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const bool continues = continuesPrevious(article.blocks, i);
        if (!out.isEmpty() && !continues)
            out += isOnePost(article.blocks, i) ? u">\n"_s : u"\n"_s;
        out += blockMarkdown(article.blocks[i], continues) + u'\n';
    }
    return out;
}

} // namespace apostille::cli
