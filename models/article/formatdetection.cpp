// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/formatdetection.h"

#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// UTF-16 as its ASCII part: enough to see tags.
QByteArray asciiHead(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4096;
    QByteArray head = bytes.left(enough).toLower();
    head.removeIf([](char c) { return c == '\0'; });
    for (const QByteArrayView mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (head.startsWith(mark))
            head.remove(0, mark.size());
    }
    return head.trimmed();
}

bool startsWithTag(const QByteArray &head)
{
    static constexpr std::array<QByteArrayView, 24> starts{
        "<!doctype html", "<html",   "<head", "<body", "<meta", "<title",   "<link",
        "<script",        "<style",  "<div",  "<p>",   "<p ",   "<article", "<section",
        "<main",          "<h1",     "<h2",   "<ul",   "<ol",   "<table",   "<span",
        "<blockquote",    "<figure", "<a ",
    };
    for (const QByteArrayView start : starts) {
        if (head.startsWith(start))
            return true;
    }
    return false;
}

bool looksLikeHtml(const QByteArray &bytes)
{
    QByteArray head = asciiHead(bytes);
    while (head.startsWith("<!--") || head.startsWith("<?")) {
        const bool comment = head.startsWith("<!--");
        const qsizetype end = head.indexOf(comment ? "-->" : ">", 2);
        if (end < 0)
            return comment;
        head = head.mid(end + (comment ? 3 : 1)).trimmed();
    }
    if (startsWithTag(head))
        return true;
    // A fragment that begins with text: several closed elements are no accident.
    return head.count("</p>") + head.count("</div>") + head.count("<br>") + head.count("<br/>") +
               head.count("</a>") >=
           2;
}

SourceFormat formatOfName(const QString &name)
{
    for (const auto ending :
         {".html"_L1, ".htm"_L1, ".xhtml"_L1, ".html.gz"_L1, ".htm.gz"_L1, ".xhtml.gz"_L1}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return SourceFormat::Html;
    }
    return SourceFormat::Detect;
}

} // namespace

SourceFormat formatOf(const RawDocument &document)
{
    if (document.format != SourceFormat::Detect)
        return document.format;
    const QByteArray type = document.mediaType.left(document.mediaType.indexOf(';')).trimmed().toLower();
    if (type == "text/html" || type == "application/xhtml+xml")
        return SourceFormat::Html;
    if (formatOfName(document.fileName) == SourceFormat::Html)
        return SourceFormat::Html;
    return looksLikeHtml(document.bytes) ? SourceFormat::Html : SourceFormat::PlainText;
}

} // namespace apostille
