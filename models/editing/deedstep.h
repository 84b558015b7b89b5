// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/sessionstep.h"

namespace apostille {

/// A step over many things at once.
class DeedStep final : public SessionStep
{
public:
    DeedStep(Session &session, Deed deed)
        : SessionStep(session, deed.name, {}, {})
        , m_deed(std::move(deed))
    {
    }

private:
    [[nodiscard]] Expected<void> save(Side side) const override
    {
        return side == Side::Before ? m_deed.back() : m_deed.again();
    }

    void tell() const override { m_deed.tell(); }

    void takeAfter(const SessionStep &) override {} // has no merge key

    Deed m_deed;
};

} // namespace apostille
