// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/picturestore.h"
#include "ui/reader/mark.h"

#include <QJsonArray>
#include <QRect>

#include <vector>

namespace apostille {

// The shapes that the program and the page's script (resources/reader) talk in.

[[nodiscard]] QString shortId(const QUuid &id);                  ///< empty: null
[[nodiscard]] QJsonArray asJson(const std::vector<Mark> &marks); ///< [id, start, end, colour, label] each
[[nodiscard]] QJsonArray
asJson(const std::vector<PlacedPicture> &pictures); ///< [address, hash, width, height] each

/// [left, top, width, height] in CSS pixels of the page → pixels of the view.
[[nodiscard]] QRect asBox(const QJsonArray &box, qreal zoom);

/// For "dir"; what is written in an unknown language shows it itself.
[[nodiscard]] QString directionOf(const QString &language);

} // namespace apostille
