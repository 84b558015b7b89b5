// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/charsetlabel.h"

#include "models/article/htmlletters.h"

#include <QHash>
#include <QStringConverter>

namespace apostille {

namespace {

/// Labels whose encoding is not the one of their name.
const QHash<QByteArray, QByteArray> &labels()
{
    static const QHash<QByteArray, QByteArray> table = [] {
        QHash<QByteArray, QByteArray> all;
        const auto add = [&all](const char *encoding, const QByteArray &names) {
            for (const QByteArray &name : names.split(' '))
                all.insert(name, encoding);
        };
        add("UTF-8", "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
        add("windows-1252",
            "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 "
            "ascii us-ascii ansi_x3.4-1968 cp819 ibm819 iso-ir-100 x-user-defined");
        add("windows-1254", "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5");
        add("windows-874", "windows-874 dos-874 iso-8859-11 iso8859-11 tis-620");
        add("ISO-8859-2", "iso-8859-2 iso8859-2 iso_8859-2 latin2 l2");
        add("ISO-8859-15", "iso-8859-15 iso8859-15 iso_8859-15 l9 latin9 latin-9");
        add("ISO-8859-8", "iso-8859-8 iso-8859-8-i logical visual hebrew");
        add("windows-1250", "windows-1250 cp1250 x-cp1250");
        add("windows-1251", "windows-1251 cp1251 x-cp1251");
        add("windows-1256", "windows-1256 cp1256 x-cp1256");
        add("KOI8-R", "koi8-r koi koi8 koi8_r");
        add("macintosh", "macintosh mac x-mac-roman csmacintosh");
        add("Shift_JIS", "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis");
        add("EUC-JP", "euc-jp x-euc-jp cseucpkdfmtjapanese");
        add("GB18030", "gb18030 gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58");
        add("Big5", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        add("windows-949",
            "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr");
        add("UTF-16LE", "utf-16 utf-16le ucs-2 unicode iso-10646-ucs-2 csunicode");
        add("UTF-16BE", "utf-16be unicodefffe");
        return all;
    }();
    return table;
}

/// The value after `name=` in a piece of lower-case text, with or without quotes; null where there is none.
QByteArray valueAfter(const QByteArray &text, const QByteArray &name)
{
    qsizetype at = 0;
    while ((at = text.indexOf(name, at)) >= 0) {
        at += name.size();
        qsizetype i = at;
        while (i < text.size() && isHtmlSpace(text[i]))
            ++i;
        if (i == text.size() || text[i] != '=')
            continue;
        do
            ++i;
        while (i < text.size() && isHtmlSpace(text[i]));
        if (i < text.size() && (text[i] == '"' || text[i] == '\'')) {
            const qsizetype end = text.indexOf(text[i], i + 1);
            return end < 0 ? QByteArray() : text.mid(i + 1, end - i - 1).trimmed();
        }
        qsizetype end = i;
        while (end < text.size() && !isHtmlSpace(text[end]) && !QByteArrayView(";,\"'>/").contains(text[end]))
            ++end;
        return text.mid(i, end - i);
    }
    return {};
}

/// An encoding named by bytes that could be read as ASCII cannot be UTF-16.
QByteArray asciiCompatible(const QByteArray &encoding)
{
    return encoding.startsWith("UTF-16") ? QByteArray("UTF-8") : encoding;
}

} // namespace

QByteArray encodingOfLabel(const QByteArray &label)
{
    const QByteArray name = label.trimmed().toLower();
    if (const auto found = labels().constFind(name); found != labels().cend())
        return *found;
    if (name.isEmpty() || name == "utf-7" || name.startsWith("utf-32") ||
        !QStringDecoder(name.constData()).isValid())
        return {};
    return name;
}

QByteArray charsetParameter(const QByteArray &mediaType)
{
    return valueAfter(mediaType.toLower(), "charset");
}

QByteArray encodingOfMeta(const QByteArray &bytes)
{
    constexpr qsizetype enough = 8192;
    const QByteArray head = bytes.left(enough).toLower();
    if (head.startsWith("<?xml")) {
        const QByteArray declaration = head.left(head.indexOf('>') + 1);
        if (const QByteArray encoding = encodingOfLabel(valueAfter(declaration, "encoding"));
            !encoding.isEmpty())
            return asciiCompatible(encoding);
    }
    qsizetype at = 0;
    while ((at = head.indexOf('<', at)) >= 0) {
        if (head.mid(at, 4) == "<!--") {
            const qsizetype end = head.indexOf("-->", at + 2);
            if (end < 0)
                return {};
            at = end + 3;
            continue;
        }
        const qsizetype end = head.indexOf('>', at);
        const QByteArray tag = head.mid(at, (end < 0 ? head.size() : end) - at);
        ++at;
        if (!tag.startsWith("<meta") || tag.size() < 6 || (!isHtmlSpace(tag[5]) && tag[5] != '/'))
            continue;
        // Both forms: <meta charset=x> and <meta http-equiv=content-type content="text/html; charset=x">.
        if (const QByteArray encoding = encodingOfLabel(valueAfter(tag, "charset")); !encoding.isEmpty())
            return asciiCompatible(encoding);
    }
    return {};
}

} // namespace apostille
