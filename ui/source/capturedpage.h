// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QUuid>

#include <functional>
#include <vector>

class QObject;

namespace apostille {

class Library;

/// The bytes that an article was made of, as the cleaner decoded them, and where they are from.
struct CapturedPage
{
    QString title = {};
    QString text = {};
    bool html = false;
    QString encoding = {};
    qsizetype size = 0; ///< bytes
    QString hash = {};
    QDateTime captured = {};
    qsizetype start = 0; ///< where its part of the article's text begins
};

/// The capture of a text version and those of the article's further pages, in their order.
[[nodiscard]] Expected<std::vector<CapturedPage>> capturedPages(const Library &library, const QUuid &version);

/// The same on a worker with a library of its own; tells it on the GUI thread, unless `receiver` is gone.
void loadCapturedPages(const QString &library, const QUuid &version, QObject &receiver,
                       std::function<void(const Expected<std::vector<CapturedPage>> &)> tell);

} // namespace apostille
