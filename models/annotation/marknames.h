// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/wording.h"

#include <array>

namespace apostille {

/// What the eight colours stand for in one library: names of the user's own, and ours ("quote", "doubtful" …)
/// where there is none.
class MarkNames
{
public:
    [[nodiscard]] QString name(MarkColour colour, const Wording &wording = Wording()) const;
    [[nodiscard]] QString own(MarkColour colour) const;  ///< empty: none
    void setOwn(MarkColour colour, const QString &name); ///< ours again, where empty or the same
    [[nodiscard]] bool isOwn(MarkColour colour) const { return !own(colour).isEmpty(); }

    bool operator==(const MarkNames &) const = default;

private:
    std::array<QString, 8> m_own; ///< by MarkColour - 1
};

} // namespace apostille
