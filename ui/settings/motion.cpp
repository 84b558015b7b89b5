// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/motion.h"

#include "ui/settings/preferences.h"

namespace apostille {

namespace {

QString lessKey()
{
    return QStringLiteral("motion/less");
}

} // namespace

bool wantsLessMotion()
{
    return Preferences().value(lessKey(), false).toBool();
}

void setLessMotion(bool less)
{
    Preferences().setValue(lessKey(), less);
}

} // namespace apostille
