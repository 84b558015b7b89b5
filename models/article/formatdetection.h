// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaner.h"

namespace apostille {

/// Html or PlainText: by the format asked for, the media type, the file's name, and where these are silent or
/// vague ("text/plain" is what servers call all they do not know) by the look of the bytes.
[[nodiscard]] SourceFormat formatOf(const RawDocument &document);

} // namespace apostille
