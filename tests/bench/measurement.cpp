// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <algorithm>
#include <cstdio>

namespace apostille {

double Measurement::quantile(double q) const
{
    if (m_runs.empty())
        return 0;
    std::vector<double> sorted = m_runs;
    std::ranges::sort(sorted);
    const auto place = static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[place];
}

void Measurement::print() const
{
    std::printf("%-58s median %8.2f ms   p95 %8.2f ms   (%zu runs)\n", qPrintable(m_name), quantile(0.5),
                quantile(0.95), m_runs.size());
    std::fflush(stdout);
}

} // namespace apostille
