// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/vocabulary.h"
#include "models/base/error.h"

namespace apostille {

class Library;

/// What a name stands for in a library.
template <typename Thing>
struct Named
{
    Thing thing = {};
    bool isNew = false; ///< it was made just now
};

/// The claim, source or tag of that name (folded; aliases too), made where the library has none. White space
/// around and runs of it within a name do not count; nor does the # that people put before a tag.
[[nodiscard]] Expected<Named<Claim>> claimNamed(Library &library, const QString &statement);
[[nodiscard]] Expected<Named<Source>> sourceNamed(Library &library, const QString &name,
                                                  SourceKind kind = SourceKind::Person);
[[nodiscard]] Expected<Named<Tag>> tagNamed(Library &library, const QString &name);

} // namespace apostille
