// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/pageline.h"

#include <QStringView>

namespace apostille::plaintext {

namespace {

bool isQuotationMark(QChar character)
{
    return QStringView(u"\"«»“”„‟‘’‹›'").contains(character);
}

bool isSentenceMark(QChar character)
{
    return QStringView(u".!?…。！？؟।").contains(character);
}

bool isIdeograph(QChar character)
{
    return character.script() == QChar::Script_Han || character.script() == QChar::Script_Hiragana ||
           character.script() == QChar::Script_Katakana || character.script() == QChar::Script_Thai;
}

// The last character that says something: behind closing quotation marks, brackets and spaces.
QChar lastMark(QStringView text)
{
    qsizetype end = text.size();
    while (end > 1 && (isQuotationMark(text.at(end - 1)) || text.at(end - 1) == u')' ||
                       text.at(end - 1) == u']' || text.at(end - 1).isSpace()))
        --end;
    return end > 0 ? text.at(end - 1) : QChar();
}

bool isAddress(QStringView text)
{
    return !text.contains(u' ') &&
           (text.startsWith(u"http") || text.startsWith(u"www.") || text.contains(u'@'));
}

// A quotation of five words or more: what nobody must lose without being told.
bool holdsQuotation(QStringView text)
{
    constexpr int wordsOfAQuotation = 5;
    qsizetype open = -1;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        if (!QStringView(u"\"«»“”„").contains(character))
            continue;
        if (open >= 0 && text.mid(open, index - open).count(u' ') >= wordsOfAQuotation - 1)
            return true;
        open = index + 1;
    }
    return false;
}

bool endsSentenceAt(QStringView text, qsizetype index)
{
    if (!isSentenceMark(text.at(index)))
        return false;
    return index + 1 == text.size() || text.at(index + 1).isSpace() || isQuotationMark(text.at(index + 1)) ||
           text.at(index + 1) == u')' || text.at(index).unicode() >= 0x3000;
}

} // namespace

LineShape shapeOf(const QString &text)
{
    LineShape shape;
    qsizetype letters = 0;
    qsizetype capitals = 0;
    qsizetype ideographs = 0;
    bool inWord = false;
    bool first = true;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        const bool letter = character.isLetter();
        letters += letter ? 1 : 0;
        capitals += character.isUpper() ? 1 : 0;
        ideographs += character.unicode() >= 0x0E00 && isIdeograph(character) ? 1 : 0;
        shape.commas +=
            character == u',' || character == u'、' || character == u'，' || character == u'،' ? 1 : 0;
        shape.sentences += endsSentenceAt(text, index) ? 1 : 0;
        const bool wordCharacter = letter || character.isDigit() || (inWord && isQuotationMark(character));
        if (wordCharacter && !inWord) {
            ++shape.words;
            shape.capitalised += character.isUpper() ? 1 : 0;
            shape.numbers += character.isDigit() ? 1 : 0;
            shape.startsLower = first ? character.isLower() : shape.startsLower;
            first = false;
        }
        inWord = wordCharacter || (inWord && character.isMark()) || (inWord && character == u'-');
    }
    // Scripts without spaces: about two characters a word.
    shape.words = qMax(shape.words, static_cast<int>(ideographs / 2));
    const QChar mark = lastMark(text);
    shape.endsSentence = isSentenceMark(mark);
    shape.endsInEllipsis =
        mark == u'…' || text.endsWith(u"...") || text.endsWith(u"[...]") || text.endsWith(u"[…]");
    shape.endsInColon = mark == u':' || mark == u'：';
    shape.asks = mark == u'?' || mark == u'？' || mark == u'؟';
    shape.allCapitals = letters >= 3 && capitals == letters;
    shape.address = isAddress(text);
    shape.quotes = holdsQuotation(text);
    return shape;
}

} // namespace apostille::plaintext
