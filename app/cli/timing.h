// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace apostille::cli {

/// How fast pages were cleaned, without reading and unpacking their files.
class Timing
{
public:
    void add(double milliseconds, qsizetype bytes);

    [[nodiscard]] qsizetype pages() const { return static_cast<qsizetype>(m_milliseconds.size()); }
    [[nodiscard]] double mean() const;
    [[nodiscard]] double percentile(int percent) const; ///< nearest rank; 0 without pages
    [[nodiscard]] double megabytesPerSecond() const;    ///< of 1,000,000 bytes

    [[nodiscard]] QString line() const; ///< for people
    [[nodiscard]] QJsonObject json() const;

private:
    std::vector<double> m_milliseconds;
    double m_total = 0;
    qint64 m_bytes = 0;
};

} // namespace apostille::cli
