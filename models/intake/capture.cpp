// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"

#include <tuple>

namespace apostille {

bool Capture::operator==(const Capture &other) const
{
    const auto parts = [](const Capture &of) {
        const RawDocument &raw = of.document;
        return std::tie(raw.bytes, raw.format, raw.fileName, raw.address, raw.mediaType, of.origin,
                        of.requested, of.headers, of.captured);
    };
    return parts(*this) == parts(other);
}

} // namespace apostille
