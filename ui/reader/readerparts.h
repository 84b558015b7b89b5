// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/placeschannel.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerchannel.h"

#include <QElapsedTimer>

#include <functional>

namespace apostille {

class ReaderHands;
class ReaderView;
class RemovedView;
class SelectionBar;

/// What the reader is made of, and its talk with the page; only its own files look in here.
struct Reader::Parts
{
    explicit Parts(Reader &reader, const Theme &firstTheme);

    void startEngine();
    void show(const TextVersion *version);
    void deliverSoon();
    void deliver();
    void whenShown(std::function<void()> step);
    void scriptReady();
    void selected(const QJsonObject &told);
    void rendererDied();
    [[nodiscard]] QString css() const;
    void applyTheme(const Theme &newTheme);

    Reader &self;
    ReaderChannel channel;
    PlacesChannel places;
    ReaderView *view = nullptr; ///< none until the engine has been started
    ReaderHands *hands;
    RemovedView *removed;
    SelectionBar *bar;

    Theme theme;
    ReadingSettings reading = {};
    TextVersion version = {};
    bool hasArticle = false;
    int serial = 0; ///< of what is shown; answers about anything else are late
    std::vector<Mark> marks = {};
    std::vector<PlacedPicture> pictures = {};
    Reader::PictureSource pictureSource = {};
    QUuid currentMark = {};
    TextRange selection = {};

    bool isScriptReady = false;
    bool isDeliveryDue = false;
    bool isPageGone = false;                         ///< its renderer died too soon again
    std::vector<std::function<void()>> waiting = {}; ///< for the script
    QElapsedTimer sinceRestart = {};
};

} // namespace apostille
