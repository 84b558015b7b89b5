// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/listmark.h"

#include <QStringView>

namespace apostille::plaintext {

namespace {

std::optional<ListMark> bulletOf(QStringView line)
{
    constexpr QStringView bullets = u"•‣▪▫●○◦■□·∙➤►▶✓✔➜→*";
    constexpr QStringView dashes = u"-–";
    const bool bullet = bullets.contains(line.front());
    const bool dash = dashes.contains(line.front()) && line.at(1).isSpace();
    if (!bullet && !dash)
        return {};
    const QStringView text = line.mid(1).trimmed();
    // A dash before a spoken sentence opens a reply, not a list item.
    const bool spoken = dash && (text.endsWith(u'?') || text.endsWith(u'!'));
    if (text.isEmpty() || spoken || (line.front() == u'*' && line.at(1) == u'*'))
        return {};
    return ListMark{0, text.toString()};
}

std::optional<ListMark> numberOf(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 3 && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    if (digits == 0 || digits + 2 >= line.size())
        return {};
    const QChar mark = line.at(digits);
    if ((mark != u'.' && mark != u')') || !line.at(digits + 1).isSpace())
        return {};
    return ListMark{line.first(digits).toInt(), line.mid(digits + 1).trimmed().toString()};
}

} // namespace

std::optional<ListMark> listMarkOf(const QString &line)
{
    if (line.size() < 3)
        return {};
    const QStringView view = line;
    return view.front().isDigit() ? numberOf(view) : bulletOf(view);
}

} // namespace apostille::plaintext
