// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/anchor.h"
#include "models/annotation/sourceplace.h"
#include "models/base/error.h"
#include "ui/source/displaylines.h"

#include <QDateTime>
#include <QUuid>

#include <functional>

class QObject;

namespace apostille {

class Library;

/// The bytes that an article was made of, as the cleaner decoded them, and where they are from.
struct PageSource
{
    QString title = {};
    QString text = {};
    bool html = false;
    std::vector<DisplayLine> lines = {};
    QString encoding = {};
    qsizetype size = 0; ///< bytes
    QString hash = {};
    QDateTime captured = {};
    SourcePlace quote = {}; ///< of the words that were asked for, in `text`
};

/// What is to be shown: the capture of an article's text version, at the words of a quote (empty: none).
struct SourceRequest
{
    QUuid version = {};
    Anchor quote = {};
};

[[nodiscard]] Expected<PageSource> pageSource(const Library &library, const SourceRequest &request);

/// The same on a worker with a library of its own; tells it on the GUI thread, unless `receiver` is gone.
void loadPageSource(const QString &library, const SourceRequest &request, QObject &receiver,
                    std::function<void(const Expected<PageSource> &)> tell);

} // namespace apostille
