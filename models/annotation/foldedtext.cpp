// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/foldedtext.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QChar joiner{u'\u200d'};

bool isInvisible(QChar character)
{
    return u"\u00ad\u200b\u2060\ufeff"_s.contains(character);
}

QString foldedCharacter(QChar character, bool beforeSmallLetter)
{
    if (character.isSpace())
        return u" "_s;
    switch (character.unicode()) {
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'″':
        return u"\""_s;
    case u'’':
    case u'‘':
    case u'‚':
    case u'‛':
    case u'′':
    case u'ʼ':
    case u'‹':
    case u'›':
        return u"'"_s;
    case u'‐':
    case u'‑':
        return u"-"_s;
    case u'…':
        return u"..."_s;
    case u'œ':
        return u"oe"_s;
    case u'Œ':
        return beforeSmallLetter ? u"Oe"_s : u"OE"_s;
    default:
        return QString(character);
    }
}

/// A character with the accents that follow it, composed.
QString foldedCluster(const QString &text, TextRange cluster)
{
    if (cluster.end - cluster.start > 1)
        return text.sliced(cluster.start, cluster.end - cluster.start)
            .normalized(QString::NormalizationForm_C);
    const bool beforeSmallLetter = cluster.end < text.size() && text.at(cluster.end).isLower();
    return foldedCharacter(text.at(cluster.start), beforeSmallLetter);
}

class Folder
{
public:
    void add(const QString &characters, TextRange origin)
    {
        if (characters == u" ")
            return addSpace(origin);
        if (u"\";:!?%"_s.contains(characters) && !m_folded.text.isEmpty() && m_folded.text.back() == u' ')
            dropLast();
        for (const QChar character : characters)
            push(character, origin);
    }

    [[nodiscard]] FoldedText take()
    {
        if (m_folded.text.endsWith(u' '))
            dropLast();
        return std::move(m_folded);
    }

private:
    /// One space for many, and none at the start or beside a double mark: whether it stands inside or outside
    /// the quotation cannot be told from a straight mark.
    void addSpace(TextRange origin)
    {
        const QString &text = m_folded.text;
        if (!text.isEmpty() && text.back() != u' ' && text.back() != u'"')
            push(u' ', origin);
    }

    void push(QChar character, TextRange origin)
    {
        m_folded.text += character;
        m_folded.origins.push_back(origin);
    }

    void dropLast()
    {
        m_folded.text.chop(1);
        m_folded.origins.pop_back();
    }

    FoldedText m_folded;
};

} // namespace

TextRange FoldedText::original(TextRange range) const
{
    return {origins.at(static_cast<std::size_t>(range.start)).start,
            origins.at(static_cast<std::size_t>(range.end) - 1).end};
}

bool FoldedText::splits(qsizetype position) const
{
    const auto at = static_cast<std::size_t>(position);
    return at > 0 && at < origins.size() && origins[at - 1] == origins[at];
}

FoldedText folded(const QString &text)
{
    Folder folder;
    for (qsizetype i = 0; i < text.size();) {
        TextRange cluster{i, i + 1};
        while (cluster.end < text.size() && text.at(cluster.end).isMark())
            ++cluster.end;
        if (!isInvisible(text.at(i)) || cluster.end - i > 1)
            folder.add(foldedCluster(text, cluster), cluster);
        i = cluster.end;
    }
    return folder.take();
}

bool continuesCharacter(const QString &text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const QChar here = text.at(position);
    return here.isMark() || here.isLowSurrogate() || here == joiner || text.at(position - 1) == joiner;
}

std::vector<TextRange> occurrences(const FoldedText &words, const FoldedText &text, const QString &original)
{
    std::vector<TextRange> places;
    if (words.text.isEmpty())
        return places;
    for (qsizetype at = text.text.indexOf(words.text); at >= 0; at = text.text.indexOf(words.text, at + 1)) {
        const TextRange range = text.original({at, at + words.text.size()});
        if (text.splits(at) || text.splits(at + words.text.size()))
            continue; // a part of "…" or "œ"
        if (!continuesCharacter(original, range.start) && !continuesCharacter(original, range.end))
            places.push_back(range);
    }
    return places;
}

} // namespace apostille
