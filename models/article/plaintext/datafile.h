// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace apostille::plaintext {

/// A word list as shipped in resources/cleaning/plaintext/NAME.txt.
[[nodiscard]] QByteArray readDataFile(const QString &name);

/// Calls visit(QStringView) with each line that says something: trimmed, comments and empty lines left out.
template <typename Visitor>
void forEachDataLine(const QByteArray &file, Visitor visit)
{
    const QString text = QString::fromUtf8(file);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            visit(trimmed);
    }
}

} // namespace apostille::plaintext
