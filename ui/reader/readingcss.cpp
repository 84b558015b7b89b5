// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingcss.h"

#include "ui/theme/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString familyList(ReadingFont font)
{
    QString list;
    for (const QString &family : readingFamilies(font))
        list += u'"' + QString(family).remove(u'"').remove(u'\\') + u"\", "_s;
    return list + (font == ReadingFont::Serif ? u"serif"_s : u"sans-serif"_s);
}

/// With the margins beside it; about 70 characters of the usual serif in the normal one.
QString columnWidth(ReadingColumn column)
{
    switch (column) {
    case ReadingColumn::Narrow:
        return u"31em"_s;
    case ReadingColumn::Normal:
        return u"38em"_s;
    case ReadingColumn::Wide:
        return u"52em"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString asFactor(int value)
{
    return QString::number(value / 100.0);
}

} // namespace

QString dyslexiaFamily()
{
    for (const QString &family :
         {u"OpenDyslexic"_s, u"OpenDyslexic 3"_s, u"OpenDyslexic3"_s, u"Atkinson Hyperlegible Next"_s,
          u"Atkinson Hyperlegible"_s, u"Luciole"_s, u"Lexend"_s}) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

QStringList readingFamilies(ReadingFont font)
{
    switch (font) {
    case ReadingFont::Serif:
        return {u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Bitstream Charter"_s, u"Georgia"_s};
    case ReadingFont::Sans:
        return {u"Inter"_s, u"Noto Sans"_s, u"Source Sans 3"_s, u"Helvetica"_s, u"Arial"_s};
    case ReadingFont::System:
        return {QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    case ReadingFont::Dyslexia:
        break;
    }
    const QString family = dyslexiaFamily();
    return family.isEmpty() ? readingFamilies(ReadingFont::Sans) : QStringList{family};
}

QString readingCss(const ReadingSettings &settings)
{
    return u":root { --text-font: %1; --text-size: %2px; --line-height: %3; --column: %4; "
           "--letter-spacing: %5em; --paragraph-spacing: %6em; --hyphens: %7; --align: %8; }\n"_s.arg(
               familyList(settings.font), QString::number(settings.size), asFactor(settings.lineHeight),
               columnWidth(settings.column), asFactor(settings.letterSpacing),
               asFactor(settings.paragraphSpacing), settings.hyphenation ? u"auto"_s : u"manual"_s,
               settings.justification ? u"justify"_s : u"start"_s);
}

} // namespace apostille
