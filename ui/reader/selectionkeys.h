// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace apostille {

/// The keys that do what the selection bar offers, as they are printed on key caps; empty: none.
struct SelectionKeys
{
    QString quote;
    QString note;
    QString claim;
    QString speaker;
    QString quotation; ///< select all of it
    QString parts;     ///< as one quote
    std::array<QString, 8> colours;
};

} // namespace apostille
