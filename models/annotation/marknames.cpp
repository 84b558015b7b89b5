// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/marknames.h"

#include "models/annotation/names.h"

namespace apostille {

namespace {

std::size_t indexOf(MarkColour colour)
{
    return static_cast<std::size_t>(colour) - 1;
}

} // namespace

QString MarkNames::name(MarkColour colour, const Wording &wording) const
{
    return isOwn(colour) ? own(colour) : markName(colour, wording);
}

QString MarkNames::own(MarkColour colour) const
{
    return m_own.at(indexOf(colour));
}

void MarkNames::setOwn(MarkColour colour, const QString &name)
{
    const QString wanted = name.simplified();
    m_own.at(indexOf(colour)) = wanted == markName(colour) ? QString() : wanted;
}

} // namespace apostille
