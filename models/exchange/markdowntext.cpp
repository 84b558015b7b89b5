// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/markdowntext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString escapedLine(QString line, bool startsLine)
{
    // Signs that mean something anywhere, entities, headings, and what begins a block at the start of a line.
    static const QRegularExpression anywhere(uR"(([\\`*_\[\]<~|]))"_s);
    static const QRegularExpression entity(u"&(?=#?[A-Za-z0-9]+;)"_s);
    static const QRegularExpression hash(uR"((?<=^|\s)#)"_s);
    static const QRegularExpression block(uR"(^(?=[>+=-]))"_s);
    static const QRegularExpression number(uR"(^(\d{1,9})(?=[.)](?:\s|$)))"_s);
    line.replace(anywhere, u"\\\\1"_s);
    line.replace(entity, u"\\&"_s);
    line.replace(hash, u"\\#"_s);
    if (!startsLine)
        return line;
    line.replace(block, u"\\"_s);
    const QRegularExpressionMatch counted = number.match(line);
    return counted.hasMatch() ? line.insert(counted.capturedEnd(1), u'\\') : line;
}

/// Paragraphs and their lines; the first one may go on where other text has begun a line.
QString escaped(const QString &text, bool startsLine)
{
    static const QRegularExpression paragraphBreak(u"\\n[^\\S\\n]*\\n\\s*"_s);
    QStringList paragraphs;
    for (const QString &paragraph : text.split(paragraphBreak)) {
        QStringList lines;
        for (const QString &line : paragraph.split(u'\n')) {
            const bool goesOn = paragraphs.isEmpty() && lines.isEmpty() && !startsLine;
            lines += escapedLine(line, !goesOn);
        }
        paragraphs += lines.join(u"\\\n"_s);
    }
    return paragraphs.join(u"\n\n"_s);
}

bool isPunctuation(QChar character)
{
    return character.isPunct() || character.isSymbol();
}

/// Whether ** here opens (or, read backwards, closes) emphasis: CommonMark's left-flanking rule.
bool flanks(QChar outside, QChar inside)
{
    if (inside.isNull() || inside.isSpace())
        return false;
    return !isPunctuation(inside) || outside.isNull() || outside.isSpace() || isPunctuation(outside);
}

QString strong(QChar before, const QString &words, QChar after, bool startsLine)
{
    if (words.isEmpty())
        return {};
    const QString text = escaped(words, startsLine);
    const bool starred = flanks(before, words.front()) && flanks(after, words.back());
    return starred ? u"**"_s + text + u"**"_s : u"<strong>"_s + text + u"</strong>"_s;
}

} // namespace

QString markdownText(const QString &text)
{
    return escaped(text.trimmed(), true);
}

QString markdownWithStrong(const QString &before, const QString &words, const QString &after)
{
    QString markdown = escaped(before, true);
    const QStringList paragraphs = words.split(u"\n\n"_s);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const bool first = i == 0;
        const bool last = i + 1 == paragraphs.size();
        const QChar left = first && !before.isEmpty() ? before.back() : QChar();
        const QChar right = last && !after.isEmpty() ? after.front() : QChar();
        markdown += (first ? QString() : u"\n\n"_s) + strong(left, paragraphs.at(i), right, false);
    }
    return markdown + escaped(after, false);
}

QString prefixedLines(const QString &lines, const QString &prefix, bool first)
{
    QStringList prefixed;
    for (const QString &line : lines.split(u'\n')) {
        const bool skipped = prefixed.isEmpty() && !first;
        const QString start = line.isEmpty() ? prefix.trimmed() : prefix;
        prefixed += skipped ? line : start + line;
    }
    return prefixed.join(u'\n');
}

} // namespace apostille
