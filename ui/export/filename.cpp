// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

// With accents and a suffix this stays below the 255 bytes of most file systems.
constexpr qsizetype longestName = 80;

QString cutBetweenWords(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', longestName);
    if (space > longestName / 2)
        return name.first(space);
    const bool splitsPair = name.at(longestName - 1).isHighSurrogate();
    return name.first(splitsPair ? longestName - 1 : longestName);
}

} // namespace

QString fileNameFrom(const QString &title)
{
    static const QRegularExpression refused(uR"([\x00-\x1f\x7f/\\:*?"<>|])"_s);
    static const QRegularExpression ends(uR"(^[\s.]+|[\s.,;–—-]+$)"_s);
    QString name = title;
    name.replace(refused, u" "_s);
    return cutBetweenWords(name.simplified()).remove(ends);
}

} // namespace apostille
