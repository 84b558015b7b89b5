// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/placeschannel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace apostille {

MarkPlaces markPlaces(const QJsonObject &told, qreal zoom)
{
    const auto pixels = [zoom](const QJsonValue &value) { return qRound(value.toDouble() * zoom); };
    MarkPlaces places{.scrollRange = pixels(told["range"_L1]), .scroll = pixels(told["scroll"_L1])};
    const QJsonArray marks = told["marks"_L1].toArray();
    places.marks.reserve(marks.size());
    for (const QJsonValue &mark : marks) {
        places.marks.insert(QUuid::fromString(mark[0].toString()),
                            {.top = pixels(mark[1]), .bottom = pixels(mark[2])});
    }
    return places;
}

} // namespace apostille
