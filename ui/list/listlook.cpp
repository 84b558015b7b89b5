// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listlook.h"

#include "ui/settings/preferences.h"

#include <array>

namespace apostille {

namespace {

/// By ArticleOrder::Key.
constexpr std::array orderNames{"added", "published", "title", "outlet", "annotations"};

QString key(const char *name)
{
    return QStringLiteral("list/") + QString::fromLatin1(name);
}

} // namespace

ListLook keptListLook()
{
    const Preferences settings;
    ListLook look;
    const QString order = settings.value(key("order")).toString();
    for (std::size_t i = 0; i < orderNames.size(); ++i) {
        if (order == QLatin1StringView(orderNames[i]))
            look.order.key = static_cast<ArticleOrder::Key>(i);
    }
    look.order.ascending = settings.value(key("ascending"), false).toBool();
    look.byDay = settings.value(key("byDay"), false).toBool();
    look.oneLine = settings.value(key("oneLine"), false).toBool();
    return look;
}

void keep(const ListLook &look)
{
    Preferences settings;
    settings.setValue(key("order"),
                      QString::fromLatin1(orderNames[static_cast<std::size_t>(look.order.key)]));
    settings.setValue(key("ascending"), look.order.ascending);
    settings.setValue(key("byDay"), look.byDay);
    settings.setValue(key("oneLine"), look.oneLine);
}

} // namespace apostille
