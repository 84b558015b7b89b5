// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlebuilder.h"

#include "models/article/addresses.h"
#include "models/article/blockroles.h"
#include "models/article/tablerows.h"
#include "models/article/utf16offsets.h"

#include <algorithm>
#include <optional>

namespace apostille {

namespace {

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As block.h promises: sorted by start, the longer first.
void sortSpans(std::vector<Span> &spans)
{
    std::ranges::stable_sort(spans, [](const Span &a, const Span &b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    const auto doubled = std::ranges::unique(spans);
    spans.erase(doubled.begin(), doubled.end());
}

class Builder
{
public:
    Builder(const PageText &page, const std::vector<Choice> &choices, const QUrl &base)
        : m_page(page)
        , m_choices(choices)
        , m_base(base)
        , m_rows(page, choices)
    {
    }

    BuiltBlocks build()
    {
        m_built.blocks.reserve(mostBlocks());
        for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
            if (m_choices[i].kept)
                keep(i);
            else if (m_page.blocks[i].kind != BlockKind::Image)
                finishRow();
        }
        finishRow();
        return std::move(m_built);
    }

private:
    /// Cells of one row become one block. Blocks are large: a list that grows would hold them twice. Of
    /// images only as many as of others: most of a million have no address, and become none.
    [[nodiscard]] std::size_t mostBlocks() const
    {
        std::size_t texts = 0;
        std::size_t images = 0;
        int last = -1;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const bool isImage = m_page.blocks[i].kind == BlockKind::Image;
            const int row = m_choices[i].kept ? m_rows.rowOf(i) : -1;
            if (m_choices[i].kept && (row < 0 || row != last))
                ++(isImage ? images : texts);
            if (m_choices[i].kept || !isImage)
                last = row;
        }
        return texts + std::min(images, texts);
    }

    void keep(std::size_t index)
    {
        const PageBlock &block = m_page.blocks[index];
        const int row = m_rows.rowOf(index);
        if (row != m_row)
            finishRow();
        Block made = convert(block);
        if (made.kind == BlockKind::Image && made.address.isEmpty())
            return;
        if (row >= 0) {
            m_row = row;
            if (!m_cells)
                m_built.origins.push_back(index);
            addCell(std::move(made), m_rows.columnOf(index));
            if (m_page.elements[static_cast<std::size_t>(block.cell)].tag != GUMBO_TAG_TH)
                m_cells->role = BlockRole::Plain;
        } else {
            m_built.origins.push_back(index);
            m_built.blocks.push_back(std::move(made));
        }
    }

    void addCell(Block cell, int column)
    {
        if (!m_cells) {
            m_cells.emplace();
            m_cells->kind = BlockKind::TableRow;
            m_cells->role = BlockRole::Head;
            m_column = 0;
        }
        for (; m_column < column; ++m_column)
            m_cells->text += u'\t';
        const qsizetype offset = m_cells->text.size();
        for (Span &span : cell.spans) {
            span.start += offset;
            span.end += offset;
            m_cells->spans.push_back(std::move(span));
        }
        m_cells->text += cell.text;
    }

    void finishRow()
    {
        if (m_cells)
            m_built.blocks.push_back(std::move(*m_cells));
        m_cells.reset();
        m_row = -1;
    }

    Block convert(const PageBlock &block)
    {
        Block made;
        made.kind = block.kind;
        made.level = block.level;
        made.ordered = block.ordered;
        if (block.kind == BlockKind::Image) {
            made.address = pictureAddress(block.address, m_base);
            made.alternative = toString(block.alternative).simplified();
            return made;
        }
        made.text = toString(m_page.textOf(block));
        convertSpans(block, made);
        return made;
    }

    void convertSpans(const PageBlock &block, Block &made)
    {
        if (block.firstSpan == block.endSpan)
            return;
        const Utf16Offsets offsets(m_page.textOf(block));
        for (int i = block.firstSpan; i < block.endSpan; ++i) {
            const PageSpan &span = m_page.spans[static_cast<std::size_t>(i)];
            Span converted{offsets.at(span.start), offsets.at(span.end), span.kind, {}};
            if (span.kind == SpanKind::Link)
                converted.address = linkAddress(span.address, m_base);
            const bool leadsNowhere = span.kind == SpanKind::Link && converted.address.isEmpty();
            if (converted.start < converted.end && !leadsNowhere)
                made.spans.push_back(std::move(converted));
        }
        sortSpans(made.spans);
    }

    const PageText &m_page;
    const std::vector<Choice> &m_choices;
    const QUrl &m_base;
    TableRows m_rows;
    BuiltBlocks m_built;
    std::optional<Block> m_cells; ///< the table row being put together
    int m_row = -1;
    int m_column = 0;
};

} // namespace

BuiltBlocks buildBlocks(const PageText &page, const std::vector<Choice> &choices, const QUrl &base)
{
    BuiltBlocks built = Builder(page, choices, base).build();
    assignRoles(page, base, built);
    return built;
}

} // namespace apostille
