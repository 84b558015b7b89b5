// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/clipboardhtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Length of the CF_HTML head; 0 where there is none. Its offsets count UTF-8 bytes of another string, so
/// they are no use here: the comments and the first tag say the same.
qsizetype headLength(const QString &html)
{
    if (!html.startsWith("Version:"_L1))
        return 0;
    return qMax<qsizetype>(html.indexOf(u'<'), 0);
}

QUrl sourceAddress(QStringView head)
{
    static const QRegularExpression line(u"^SourceURL:(https?://\\S+)"_s,
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = line.matchView(head);
    return match.hasMatch() ? QUrl(match.captured(1), QUrl::StrictMode) : QUrl();
}

} // namespace

ClipboardHtml clipboardHtml(const QString &html)
{
    constexpr auto startMark = "<!--StartFragment-->"_L1;
    constexpr auto endMark = "<!--EndFragment-->"_L1;
    const qsizetype head = headLength(html);
    qsizetype start = html.indexOf(startMark, head, Qt::CaseInsensitive);
    start = start < 0 ? head : start + startMark.size();
    qsizetype end = html.lastIndexOf(endMark, -1, Qt::CaseInsensitive);
    if (end < start)
        end = html.size();
    return {html.mid(start, end - start), sourceAddress(QStringView(html).left(head))};
}

bool looksLikePageSource(const QString &plain)
{
    static const QRegularExpression opening(
        u"^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return opening.match(plain).hasMatch();
}

} // namespace apostille
