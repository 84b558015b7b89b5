// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/marknamestore.h"

#include "models/library/settingstore.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int firstColour = static_cast<int>(MarkColour::Yellow);
constexpr int lastColour = static_cast<int>(MarkColour::Grey);

QString keyOf(int colour)
{
    return u"mark.%1.name"_s.arg(colour);
}

} // namespace

MarkNames keptMarkNames(const SettingStore &settings)
{
    MarkNames names;
    for (int colour = firstColour; colour <= lastColour; ++colour)
        names.setOwn(static_cast<MarkColour>(colour), settings.value(keyOf(colour), {}));
    return names;
}

Expected<void> keepMarkNames(SettingStore &settings, const MarkNames &names)
{
    const MarkNames before = keptMarkNames(settings);
    for (int number = firstColour; number <= lastColour; ++number) {
        const auto colour = static_cast<MarkColour>(number);
        const QString own = names.own(colour);
        if (own == before.own(colour))
            continue;
        const auto kept =
            own.isEmpty() ? settings.remove(keyOf(number)) : settings.setValue(keyOf(number), own);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace apostille
