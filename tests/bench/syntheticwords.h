// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace apostille {

/// Invented words of a French or English look, drawn as unevenly as those of real texts. The same every time.
class SyntheticWords
{
public:
    SyntheticWords();

    void setFrench(bool french) { m_french = french; }
    [[nodiscard]] bool isFrench() const { return m_french; }

    [[nodiscard]] QString word();
    [[nodiscard]] QString name();
    /// About so many words, ending with a full stop.
    [[nodiscard]] QString sentence(int words);

    template <typename Value>
    [[nodiscard]] Value oneOf(const std::vector<Value> &values)
    {
        return values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(m_random)];
    }

private:
    [[nodiscard]] QStringList vocabulary(const QStringList &frequent, const QStringList &syllables,
                                         const QStringList &endings);

    std::mt19937 m_random{20'260'101};
    QStringList m_frenchWords;
    QStringList m_englishWords;
    std::discrete_distribution<qsizetype> m_rank;
    bool m_french = true;
};

} // namespace apostille
