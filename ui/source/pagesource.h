// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/anchor.h"
#include "models/annotation/sourceplace.h"
#include "ui/source/capturedpage.h"
#include "ui/source/displaylines.h"

namespace apostille {

/// A captured page broken into the lines in which it is shown.
struct PageSource : CapturedPage
{
    std::vector<DisplayLine> lines = {};
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
