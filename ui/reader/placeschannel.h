// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/markplaces.h"

#include <QJsonObject>
#include <QObject>

namespace apostille {

/// The part of the talk with the page that is about places: beside ReaderChannel, and like it.
class PlacesChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void scrollByAsked(double distance);

    void placesAre(const QJsonObject &places); ///< serial, marks ([id, top, bottom] each), range, scroll
    void isScrolled(int serial, double scroll);

public Q_SLOTS:
    void placed(const QJsonObject &places) { Q_EMIT placesAre(places); }
    void scrolled(int serial, double scroll) { Q_EMIT isScrolled(serial, scroll); }
};

/// CSS pixels → pixels of the view.
[[nodiscard]] MarkPlaces markPlaces(const QJsonObject &told, qreal zoom);

} // namespace apostille
