// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/isodate.h"

#include "models/article/plaintext/dateline.h"

#include <QDateTime>
#include <QRegularExpression>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QString ifReasonable(const QDate &date, const QString &iso)
{
    constexpr int earliest = 1900;
    constexpr int latest = 2100;
    return date.isValid() && date.year() >= earliest && date.year() <= latest ? iso : QString();
}

/// "14:02:00.000+0100" → "14:02:00+01:00"; empty where it is no time.
QString isoTime(const QString &text)
{
    static const QRegularExpression time(
        u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = time.match(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() > 23 || match.capturedView(2).toInt() > 59)
        return {};
    QString result = match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
    if (match.hasCaptured(3))
        result += u':' + match.captured(3);
    QString zone = match.captured(4).toUpper();
    if (zone == "UTC"_L1 || zone == "GMT"_L1)
        zone = u"Z"_s;
    else if (zone.size() == 5)
        zone.insert(3, u':');
    else if (zone.size() == 3)
        zone += u":00"_s;
    return result + zone;
}

QString fromNumbers(const QString &text)
{
    static const QRegularExpression dashed(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s,]+(.*))?$"_s);
    static const QRegularExpression plain(u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2}).*)?$"_s);
    QRegularExpressionMatch match = dashed.match(text);
    const bool isPlain = !match.hasMatch();
    if (isPlain)
        match = plain.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QString day = date.toString(Qt::ISODate);
    const QString time = isPlain ? QString() : isoTime(match.captured(4));
    return ifReasonable(date, time.isEmpty() ? day : day + u'T' + time);
}

/// /2023/october/03/
QString namedInAddress(const QString &address)
{
    static const QRegularExpression parts(u"/((?:19|20)\\d{2})/(\\p{L}{3,9})/(\\d{1,2})(?=[/-]|$)"_s);
    const QRegularExpressionMatch match = parts.match(address);
    return match.hasMatch()
               ? plaintext::datesOf(match.captured(3) + u' ' + match.captured(2) + u' ' + match.captured(1),
                                    u"en")
                     .published
               : QString();
}

} // namespace

QString isoDate(const QString &text, const QString &language)
{
    const QString trimmed = text.simplified();
    constexpr qsizetype longest = 80;
    if (trimmed.size() < 6 || trimmed.size() > longest)
        return {};
    if (QString iso = fromNumbers(trimmed); !iso.isEmpty())
        return iso;
    const QDateTime mail = QDateTime::fromString(trimmed, Qt::RFC2822Date);
    if (mail.isValid())
        return ifReasonable(mail.date(), mail.toString(Qt::ISODate));
    const plaintext::LineDates dates = plaintext::datesOf(trimmed, language);
    return dates.published.isEmpty() ? dates.modified : dates.published;
}

QString dateLanguage(const QString &said)
{
    if (said.isEmpty())
        return u"en"_s;
    const QString tag = QString(said).replace(u'_', u'-').toLower();
    constexpr qsizetype withRegion = 5;
    if (!tag.startsWith("en"_L1) || tag.size() != withRegion)
        return tag.left(2);
    return tag == "en-us"_L1 ? tag : u"en-gb"_s;
}

QString dateInAddress(const QString &address)
{
    static const QRegularExpression parts(u"/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=[/-]|$)"_s);
    const QRegularExpressionMatch match = parts.match(address);
    if (!match.hasMatch())
        return namedInAddress(address);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return ifReasonable(date, date.toString(Qt::ISODate));
}

} // namespace apostille
