// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "models/base/error.h"

namespace apostille {

class SettingStore;

/// The names of the mark colours as settings of the library: "mark.1.name" … "mark.8.name".
[[nodiscard]] MarkNames keptMarkNames(const SettingStore &settings);
[[nodiscard]] Expected<void> keepMarkNames(SettingStore &settings, const MarkNames &names);

} // namespace apostille
