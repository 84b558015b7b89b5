// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"

#include "models/article/blockhtml.h"
#include "models/article/displaytypography.h"

#include <QTime>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// Where a picture was, letter for letter as the library knows it (no browser asks for it), or which kept one
/// it is ("picture:" and its hash); nothing else.
QString shownAddress(const QString &address)
{
    constexpr qsizetype hashLength = 64;
    const auto isHexadecimal = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const QStringView hash = QStringView(address).sliced(std::min<qsizetype>(address.size(), 8));
    const bool isKept = address.startsWith("picture:"_L1) && hash.size() == hashLength &&
                        std::ranges::all_of(hash, isHexadecimal);
    return isKept || !safeAddress(address).isEmpty() ? address : QString();
}

/// Writes blocks one after the other, opening and closing the elements that hold several: lists, tables,
/// figures, quotations.
class BodyWriter
{
public:
    explicit BodyWriter(const QString &language)
        : m_language(language)
    {
    }

    /// start: its offset in the text; -1: it has none.
    void write(const Block &block, qsizetype start)
    {
        closeUnless(block);
        switch (block.kind) {
        case BlockKind::Paragraph:
            if (containerOf(block) != Container::None)
                openContainer(containerOf(block));
            element("p"_L1, block, start);
            break;
        case BlockKind::Heading:
            element(headingTag(block.level), block, start);
            break;
        case BlockKind::Quotation:
            openContainer(containerOf(block));
            element("p"_L1, block, start);
            break;
        case BlockKind::ListItem:
            listItem(block, start);
            break;
        case BlockKind::Caption:
            openContainer(Container::Figure);
            element("figcaption"_L1, block, start);
            closeContainer();
            break;
        case BlockKind::Preformatted:
            preformatted(block, start);
            break;
        case BlockKind::TableRow:
            openContainer(Container::Table);
            tableRow(block, start);
            break;
        case BlockKind::Image:
            closeContainer();
            openContainer(Container::Figure);
            image(block, start);
            break;
        }
        if (block.role == BlockRole::Post && !(block.author.isEmpty() && block.address.isEmpty()))
            closeContainer(); // the next one is another post
    }

    QString finish()
    {
        closeContainer();
        closeLists(0);
        return std::move(m_html);
    }

private:
    enum class Container { None, Quotation, PullQuote, Post, Table, Figure };

    struct List
    {
        bool ordered;
    };

    static QLatin1StringView headingTag(int level)
    {
        switch (level) {
        case 3:
            return "h3"_L1;
        case 4:
            return "h4"_L1;
        case 5:
            return "h5"_L1;
        case 6:
            return "h6"_L1;
        default:
            return "h2"_L1;
        }
    }

    static Container containerOf(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::TableRow:
            return Container::Table;
        case BlockKind::Caption:
            return Container::Figure;
        case BlockKind::Paragraph:
        case BlockKind::Quotation:
            break;
        default:
            return Container::None;
        }
        if (block.role == BlockRole::PullQuote)
            return Container::PullQuote;
        if (block.role == BlockRole::Post)
            return Container::Post;
        return block.kind == BlockKind::Quotation ? Container::Quotation : Container::None;
    }

    void closeUnless(const Block &block)
    {
        if (m_container != containerOf(block))
            closeContainer();
        if (block.kind != BlockKind::ListItem)
            closeLists(0);
    }

    void openContainer(Container container)
    {
        if (m_container == container)
            return;
        closeContainer();
        m_container = container;
        m_html += tagOf(container, u"<"_s);
    }

    void closeContainer()
    {
        if (m_container != Container::None)
            m_html += tagOf(m_container, u"</"_s);
        m_container = Container::None;
    }

    static QString tagOf(Container container, const QString &opening)
    {
        switch (container) {
        case Container::Quotation:
            return opening + "blockquote>"_L1;
        case Container::PullQuote:
            return opening + (opening == u"<" ? "aside class=\"pull\">"_L1 : "aside>"_L1);
        case Container::Post:
            return opening + (opening == u"<" ? "blockquote class=\"post\">"_L1 : "blockquote>"_L1);
        case Container::Table:
            return opening + "table>"_L1;
        case Container::Figure:
            return opening + "figure>"_L1;
        case Container::None:
            break;
        }
        return {};
    }

    void openTag(QLatin1StringView tag, const Block &block, qsizetype start)
    {
        m_html += u'<' + tag;
        if (start >= 0)
            m_html += u" data-start=\""_s + QString::number(start) + u'"';
        m_html += u" dir=\"auto\""_s;
        if (const QLatin1StringView name = className(block); !name.isEmpty())
            m_html += u" class=\""_s + name + u'"';
        if (const QString time = shownTime(block); !time.isEmpty())
            m_html += u" data-time=\""_s + time + u'"';
        if (block.role == BlockRole::Post && !block.author.isEmpty() && !isSignature(block))
            m_html += u" data-author=\""_s + escapedAttribute(block.author) + u'"';
        m_html += u'>';
    }

    static QLatin1StringView className(const Block &block)
    {
        switch (block.role) {
        case BlockRole::Footnote:
            return "note"_L1;
        case BlockRole::Question:
            return "question"_L1;
        case BlockRole::Entry:
            return isTimeAlone(block) ? "entry time"_L1 : "entry"_L1;
        case BlockRole::Post:
            return isSignature(block) ? "credit"_L1 : QLatin1StringView();
        default:
            return {};
        }
    }

    /// The line below a post that names its author.
    static bool isSignature(const Block &block)
    {
        return !block.author.isEmpty() && block.text.contains(block.author);
    }

    static bool isTimeAlone(const Block &block)
    {
        constexpr qsizetype longest = 16; // "4:40 p.m. CEST"
        return block.text.size() <= longest && !block.text.isEmpty() && block.text[0].isDigit();
    }

    /// "14:02" of an entry, where its own words do not say it; it is shown before them and is no part of
    /// them.
    static QString shownTime(const Block &block)
    {
        constexpr qsizetype length = 5;
        const QString time = block.time.section(u'T', 1).left(length);
        if (block.role != BlockRole::Entry || !QTime::fromString(time, u"HH:mm"_s).isValid())
            return {};
        const bool isSaid = block.text.contains(time.startsWith(u'0') ? time.sliced(1) : time);
        return isSaid ? QString() : time;
    }

    void closeTag(QLatin1StringView tag) { m_html += u"</"_s + tag + u'>'; }

    void element(QLatin1StringView tag, const Block &block, qsizetype start)
    {
        openTag(tag, block, start);
        appendInline(m_html, block, displayText(block, m_language), 0, block.text.size());
        closeTag(tag);
    }

    void preformatted(const Block &block, qsizetype start)
    {
        openTag("pre"_L1, block, start);
        // A parser drops the first line break inside <pre>.
        if (block.text.startsWith(u'\n'))
            m_html += u'\n';
        appendInline(m_html, block, displayText(block, m_language), 0, block.text.size());
        closeTag("pre"_L1);
    }

    /// The tab between two cells ends the first one, so that the row's text content is the block's text.
    void tableRow(const Block &block, qsizetype start)
    {
        openTag("tr"_L1, block, start);
        const QString cell = block.role == BlockRole::Head ? u"th>"_s : u"td>"_s;
        const DisplayText display = displayText(block, m_language);
        qsizetype from = 0;
        while (from <= block.text.size()) {
            const qsizetype tab = block.text.indexOf(u'\t', from);
            const qsizetype to = tab < 0 ? block.text.size() : tab + 1;
            m_html += u'<' + cell;
            appendInline(m_html, block, display, from, to);
            m_html += u"</"_s + cell;
            if (tab < 0)
                break;
            from = to;
        }
        closeTag("tr"_L1);
    }

    void image(const Block &block, qsizetype start)
    {
        m_html += u"<img data-start=\""_s + QString::number(start) + u"\" data-address=\""_s +
                  escapedAttribute(shownAddress(block.address)) + u"\" alt=\""_s +
                  escapedAttribute(block.alternative) + u"\">"_s;
    }

    /// A nested list stands inside the item before it; the item's own text is an element of its own, or the
    /// item's text content would hold the nested items as well.
    void listItem(const Block &block, qsizetype start)
    {
        constexpr qsizetype deepest = 12;
        const qsizetype depth = std::clamp<qsizetype>(block.level, 1, deepest);
        closeLists(depth);
        if (m_lists.size() == depth && m_lists.back().ordered != block.ordered)
            closeLists(depth - 1);
        if (m_lists.size() == depth)
            m_html += u"</li>"_s;
        for (bool inItem = !m_lists.isEmpty(); m_lists.size() < depth; inItem = false) {
            if (!inItem && !m_lists.isEmpty())
                m_html += u"<li>"_s;
            m_html += block.ordered ? u"<ol>"_s : u"<ul>"_s;
            m_lists.append(List{block.ordered});
        }
        m_html += u"<li>"_s;
        element("div"_L1, block, start);
    }

    void closeLists(qsizetype depth)
    {
        while (m_lists.size() > depth)
            m_html += m_lists.takeLast().ordered ? u"</li></ol>"_s : u"</li></ul>"_s;
    }

    QString m_language;
    QString m_html;
    Container m_container = Container::None;
    QList<List> m_lists;
};

QString blocksHtml(const Article &article)
{
    BodyWriter writer(article.metadata.language);
    const std::vector<qsizetype> starts = article.blockStarts();
    for (std::size_t i = 0; i < article.blocks.size(); ++i)
        writer.write(article.blocks[i], starts[i]);
    return writer.finish();
}

QString languageAttribute(const QString &language)
{
    return language.isEmpty() ? QString() : u" lang=\""_s + escapedAttribute(language) + u'"';
}

QString headerHtml(const Metadata &metadata)
{
    QString html = u"<h1 dir=\"auto\">"_s + escapedAttribute(metadata.title) + u"</h1>\n"_s;
    QStringList line;
    for (const QString &part : {metadata.byline, metadata.outlet, metadata.published}) {
        if (!part.isEmpty())
            line.append(escapedAttribute(part));
    }
    if (!line.isEmpty())
        html += u"<p dir=\"auto\">"_s + line.join(u" · "_s) + u"</p>\n"_s;
    if (!metadata.standfirst.isEmpty())
        html += u"<p dir=\"auto\"><strong>"_s + escapedAttribute(metadata.standfirst) + u"</strong></p>\n"_s;
    return html;
}

} // namespace

QString bodyHtml(const Article &article)
{
    return u"<div class=\"article-body\""_s + languageAttribute(article.metadata.language) + u'>' +
           blocksHtml(article) + u"</div>"_s;
}

QString partHtml(const RemovedPart &part, const QString &language)
{
    BodyWriter writer(language);
    for (const Block &block : part.blocks) {
        if (block.kind != BlockKind::Image)
            writer.write(block, -1);
    }
    return writer.finish();
}

QString documentHtml(const Article &article)
{
    const Metadata &metadata = article.metadata;
    QString html = u"<!DOCTYPE html>\n<html"_s + languageAttribute(metadata.language) +
                   u">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s + escapedAttribute(metadata.title) +
                   u"</title>\n"_s;
    if (const QString canonical = safeAddress(metadata.canonicalAddress); !canonical.isEmpty())
        html += u"<link rel=\"canonical\" href=\""_s + escapedAttribute(canonical) + u"\">\n"_s;
    html += u"</head>\n<body>\n<article>\n"_s + headerHtml(metadata) + bodyHtml(article) +
            u"\n</article>\n</body>\n</html>\n"_s;
    return html;
}

} // namespace apostille
