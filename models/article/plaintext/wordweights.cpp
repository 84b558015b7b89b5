// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/wordweights.h"

#include "models/article/plaintext/datafile.h"

#include <algorithm>
#include <cmath>

namespace apostille::plaintext {

WordWeights::WordWeights(const QByteArray &file)
{
    forEachDataLine(file, [this](QStringView line) {
        const qsizetype space = line.lastIndexOf(u' ');
        if (space > 0)
            m_weights.emplace(line.first(space).toString().toStdU16String(), line.mid(space + 1).toFloat());
    });
}

WordWeights::Sum WordWeights::of(const FoldedLine &line) const
{
    Sum sum;
    for (const FoldedWord &word : line.words()) {
        const auto found = m_weights.find(word.text);
        if (found == m_weights.end())
            continue;
        sum.whole += found->second;
        sum.lowest = std::min(sum.lowest, found->second);
        sum.highest = std::max(sum.highest, found->second);
    }
    if (!line.words().empty())
        sum.whole /= std::sqrt(static_cast<float>(line.words().size()));
    return sum;
}

} // namespace apostille::plaintext
