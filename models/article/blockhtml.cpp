// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/blockhtml.h"

#include <QUrl>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView tagOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Link:
        return "a"_L1;
    case SpanKind::Emphasis:
        return "em"_L1;
    case SpanKind::Strong:
        return "strong"_L1;
    case SpanKind::Code:
        return "code"_L1;
    case SpanKind::Superscript:
        return "sup"_L1;
    case SpanKind::Subscript:
        return "sub"_L1;
    case SpanKind::Credit:
        return "span"_L1;
    }
    return "span"_L1;
}

/// One UTF-16 code unit in, text of one code unit out: offsets in the page must stay those of the text.
void appendEscaped(QString &html, QStringView text, qsizetype index)
{
    const QChar unit = text[index];
    switch (unit.unicode()) {
    case u'&':
        html += "&amp;"_L1;
        return;
    case u'<':
        html += "&lt;"_L1;
        return;
    case u'>':
        html += "&gt;"_L1;
        return;
    case u'"':
        html += "&quot;"_L1;
        return;
    case u'\r': // a parser turns a bare one into a line feed
        html += "&#13;"_L1;
        return;
    default:
        break;
    }
    const bool loneLow = unit.isLowSurrogate() && (index == 0 || !text[index - 1].isHighSurrogate());
    const bool loneHigh =
        unit.isHighSurrogate() && (index + 1 == text.size() || !text[index + 1].isLowSurrogate());
    const bool control = unit < u' ' && unit != u'\t' && unit != u'\n';
    html += loneLow || loneHigh || control ? QChar(QChar::ReplacementCharacter) : unit;
}

/// Writes the characters of one block, opening and closing inline elements on the way.
class InlineWriter
{
public:
    InlineWriter(QString &html, const Block &block, const DisplayText &display)
        : m_html(html)
        , m_block(block)
        , m_display(display)
    {
    }

    void write(qsizetype from, qsizetype to)
    {
        auto next = m_block.spans.cbegin();
        for (qsizetype i = from; i < to; ++i) {
            closeEnded(i);
            for (; next != m_block.spans.cend() && next->start <= i; ++next) {
                if (next->end > i)
                    open(*next, to);
            }
            character(i);
        }
        while (!m_open.empty())
            close();
    }

private:
    struct Open
    {
        QLatin1StringView tag;
        qsizetype end;
    };

    void open(const Span &span, qsizetype to)
    {
        const QLatin1StringView tag = tagOf(span.kind);
        if (span.kind == SpanKind::Link) {
            // Links never nest: a parser ends the outer one where the inner one begins.
            const bool inLink = std::ranges::contains(m_open, "a"_L1, &Open::tag);
            const QString address = inLink ? QString() : safeAddress(span.address);
            if (address.isEmpty())
                return;
            m_html += u"<a href=\""_s + escapedAttribute(address) + u"\">"_s;
        } else {
            m_html += span.kind == SpanKind::Credit ? u"<span class=\"credit\">"_s : u'<' + tag + u'>';
        }
        const qsizetype outer = m_open.empty() ? to : m_open.back().end;
        m_open.push_back({tag, std::min(span.end, outer)});
    }

    void close()
    {
        m_html += u"</"_s + m_open.back().tag + u'>';
        m_open.pop_back();
    }

    void closeEnded(qsizetype position)
    {
        while (!m_open.empty() && m_open.back().end <= position)
            close();
    }

    void character(qsizetype index)
    {
        const bool opening = std::ranges::binary_search(m_display.openMarks, index);
        const bool closing = std::ranges::binary_search(m_display.closeMarks, index);
        if (opening)
            m_html += "<span class=\"open-mark\">"_L1;
        else if (closing)
            m_html += "<span class=\"close-mark\">"_L1;
        appendEscaped(m_html, m_display.text, index);
        if (opening || closing)
            m_html += "</span>"_L1;
    }

    QString &m_html;
    const Block &m_block;
    const DisplayText &m_display;
    std::vector<Open> m_open;
};

} // namespace

QString escapedAttribute(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i)
        appendEscaped(result, text, i);
    return result;
}

QString safeAddress(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    const bool web = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    return web || url.scheme() == "mailto"_L1 ? url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)
                                              : QString();
}

void appendInline(QString &html, const Block &block, const DisplayText &display, qsizetype from, qsizetype to)
{
    InlineWriter(html, block, display).write(from, to);
}

} // namespace apostille
