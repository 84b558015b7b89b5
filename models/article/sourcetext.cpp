// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/sourcetext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// "&CounterClockwiseContourIntegral;" is the longest.
constexpr qsizetype longestEntity = 34;

bool isOneOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(
        names, [&](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// What stands in these is no text.
bool isRaw(QStringView tag)
{
    return isOneOf(tag, {"script"_L1, "style"_L1, "template"_L1, "noscript"_L1, "svg"_L1});
}

/// What stands on both sides of these is one word.
bool isInline(QStringView tag)
{
    return isOneOf(tag, {"a"_L1,    "abbr"_L1,   "acronym"_L1, "b"_L1,    "bdi"_L1, "bdo"_L1,   "cite"_L1,
                         "code"_L1, "data"_L1,   "del"_L1,     "dfn"_L1,  "em"_L1,  "font"_L1,  "i"_L1,
                         "ins"_L1,  "kbd"_L1,    "mark"_L1,    "q"_L1,    "s"_L1,   "small"_L1, "span"_L1,
                         "sub"_L1,  "strong"_L1, "sup"_L1,     "time"_L1, "tt"_L1,  "u"_L1,     "var"_L1,
                         "wbr"_L1,  "nobr"_L1,   "big"_L1,     "o:p"_L1});
}

/// As the HTML standard has it, by asking the parser that knows all two thousand names.
QString decodedEntity(const QString &entity)
{
    const QByteArray source = "<p>" + entity.toUtf8();
    GumboOutput *output = gumbo_parse(source.constData());
    QString text;
    const GumboNode *node = output->root;
    while (node && node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length > 0)
        node = static_cast<const GumboNode *>(
            node->v.element.children.data[node->v.element.children.length - 1]);
    if (node && node->type == GUMBO_NODE_TEXT)
        text = QString::fromUtf8(node->v.text.text);
    else if (node && node->type == GUMBO_NODE_WHITESPACE)
        text = u" "_s;
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return text;
}

class Scanner
{
public:
    explicit Scanner(const QString &source)
        : m_source(source)
    {
    }

    SourceText scan()
    {
        while (m_at < m_source.size()) {
            const QChar here = m_source.at(m_at);
            if (here == u'<' && startsMarkup())
                skipMarkup();
            else if (here == u'&' && takeEntity())
                continue;
            else
                takeCharacter(here);
        }
        return std::move(m_read);
    }

private:
    void takeCharacter(QChar character)
    {
        push(character, m_at, m_at + 1);
        ++m_at;
    }

    /// "a < b" is text, as the HTML standard sees it.
    [[nodiscard]] bool startsMarkup() const
    {
        if (m_at + 1 >= m_source.size())
            return false;
        const QChar next = m_source.at(m_at + 1);
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void skipMarkup()
    {
        const qsizetype start = m_at;
        if (QStringView(m_source).sliced(m_at).startsWith("<!--"_L1)) {
            const qsizetype end = m_source.indexOf("-->"_L1, m_at + 4);
            m_at = end < 0 ? m_source.size() : end + 3;
            return;
        }
        const QStringView name = tagName();
        m_at = endOfTag();
        const bool closing = m_source.at(start + 1) == u'/';
        if (!closing && isRaw(name))
            skipContent(name);
        if (!isInline(name))
            push(u' ', start, m_at);
    }

    [[nodiscard]] QStringView tagName() const
    {
        qsizetype start = m_at + 1;
        if (m_source.at(start) == u'/')
            ++start;
        qsizetype end = start;
        while (end < m_source.size() && !m_source.at(end).isSpace() && m_source.at(end) != u'>' &&
               m_source.at(end) != u'/')
            ++end;
        return QStringView(m_source).sliced(start, end - start);
    }

    /// A ">" in a quoted attribute ends no tag.
    [[nodiscard]] qsizetype endOfTag() const
    {
        QChar quote;
        for (qsizetype at = m_at; at < m_source.size(); ++at) {
            const QChar here = m_source.at(at);
            if (!quote.isNull())
                quote = here == quote ? QChar() : quote;
            else if (here == u'>')
                return at + 1;
            else if ((here == u'"' || here == u'\'') && m_source.at(at - 1) == u'=')
                quote = here;
        }
        return m_source.size();
    }

    void skipContent(QStringView tag)
    {
        const QString closing = u"</"_s + tag.toString();
        const qsizetype end = m_source.indexOf(closing, m_at, Qt::CaseInsensitive);
        if (end < 0)
            return; // not closed: whatever follows is read as text rather than lost
        const qsizetype close = m_source.indexOf(u'>', end);
        m_at = close < 0 ? m_source.size() : close + 1;
    }

    bool takeEntity()
    {
        const qsizetype end = m_source.indexOf(u';', m_at);
        if (end < 0 || end - m_at > longestEntity || end == m_at + 1)
            return false;
        const QString entity = m_source.sliced(m_at, end + 1 - m_at);
        auto known = m_entities.constFind(entity);
        if (known == m_entities.constEnd())
            known = m_entities.insert(entity, decodedEntity(entity));
        if (known->isEmpty() || known->size() >= entity.size())
            return false;
        for (const QChar character : *known)
            push(character, m_at, end + 1);
        m_at = end + 1;
        return true;
    }

    void push(QChar character, qsizetype start, qsizetype end)
    {
        m_read.text += character;
        m_read.origins.push_back({start, end});
    }

    const QString &m_source;
    qsizetype m_at = 0;
    SourceText m_read;
    QHash<QString, QString> m_entities;
};

} // namespace

SourceText::Origin SourceText::original(qsizetype start, qsizetype end) const
{
    return {origins.at(static_cast<std::size_t>(start)).start,
            origins.at(static_cast<std::size_t>(end) - 1).end};
}

SourceText readableText(const QString &htmlSource)
{
    return Scanner(htmlSource).scan();
}

} // namespace apostille
