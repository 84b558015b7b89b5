// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/licences.h"

#include "models/article/headline.h"
#include "models/article/plaintext/datafile.h"

#include <QStringList>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

const QStringList &names()
{
    static const QStringList all = [] {
        QStringList result;
        plaintext::forEachDataLine(plaintext::readDataFile(u"licences"_s),
                                   [&](QStringView line) { result.append(comparable(line.toString())); });
        return result;
    }();
    return all;
}

} // namespace

bool isLicenceName(const QString &text)
{
    constexpr qsizetype longest = 120;
    if (text.size() > longest)
        return false;
    const QString key = u' ' + comparable(text) + u' ';
    return std::ranges::any_of(names(),
                               [&](const QString &name) { return key.contains(u' ' + name + u' '); });
}

} // namespace apostille
