// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille::cli {

void Timing::add(double milliseconds, qsizetype bytes)
{
    m_milliseconds.push_back(milliseconds);
    m_total += milliseconds;
    m_bytes += bytes;
}

double Timing::mean() const
{
    return m_milliseconds.empty() ? 0 : m_total / static_cast<double>(m_milliseconds.size());
}

double Timing::percentile(int percent) const
{
    if (m_milliseconds.empty())
        return 0;
    std::vector<double> sorted = m_milliseconds;
    std::ranges::sort(sorted);
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

double Timing::megabytesPerSecond() const
{
    return m_total > 0 ? static_cast<double>(m_bytes) / 1000.0 / m_total : 0;
}

QString Timing::line() const
{
    const auto count = static_cast<int>(pages());
    return QCoreApplication::translate("Cli", "%n page(s)", nullptr, count) +
           QCoreApplication::translate("Cli", ": mean %1 ms, median %2 ms, p95 %3 ms a page; %4 MB/s")
               .arg(mean(), 0, 'f', 2)
               .arg(percentile(50), 0, 'f', 2)
               .arg(percentile(95), 0, 'f', 2)
               .arg(megabytesPerSecond(), 0, 'f', 1);
}

QJsonObject Timing::json() const
{
    return {{u"pages"_s, pages()},
            {u"meanMilliseconds"_s, mean()},
            {u"medianMilliseconds"_s, percentile(50)},
            {u"p95Milliseconds"_s, percentile(95)},
            {u"megabytesPerSecond"_s, megabytesPerSecond()}};
}

} // namespace apostille::cli
