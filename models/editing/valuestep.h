// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/sessionstep.h"

#include <functional>

namespace apostille {

/// A step between two values of one thing: an annotation, a claim, a source.
template <typename Value>
class ValueStep final : public SessionStep
{
public:
    struct Change
    {
        Value before;
        Value after;
        std::function<Expected<void>(const Value &)> save;
        std::function<void()> tell;
    };

    ValueStep(Session &session, const QString &name, const QString &mergeKey, Change change)
        : SessionStep(session, name, change.after.id, mergeKey)
        , m_change(std::move(change))
    {
    }

private:
    [[nodiscard]] Expected<void> save(Side side) const override
    {
        return m_change.save(side == Side::Before ? m_change.before : m_change.after);
    }

    void tell() const override { m_change.tell(); }

    void takeAfter(const SessionStep &later) override
    {
        if (const auto *same = dynamic_cast<const ValueStep *>(&later))
            m_change.after = same->m_change.after;
    }

    Change m_change;
};

} // namespace apostille
