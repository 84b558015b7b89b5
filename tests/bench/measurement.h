// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille {

/// Milliseconds of repeated runs, printed as one line: name, median, p95, runs.
class Measurement
{
public:
    explicit Measurement(QString name)
        : m_name(std::move(name))
    {
    }

    void add(double milliseconds) { m_runs.push_back(milliseconds); }
    void print() const;
    [[nodiscard]] double last() const { return m_runs.back(); }
    [[nodiscard]] double quantile(double q) const;

private:
    QString m_name;
    std::vector<double> m_runs;
};

} // namespace apostille
