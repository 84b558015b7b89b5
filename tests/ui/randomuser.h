// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/filledwindow.h"

#include <random>

namespace apostille {

/// Somebody who presses, clicks, types, pastes and resizes without knowing why; the same for the same seed.
class RandomUser : public QObject
{
    Q_OBJECT

public:
    RandomUser(FilledWindow &shown, unsigned seed);

    /// Does so many things, then waits for the window to come to rest. False where it hangs.
    [[nodiscard]] bool act(int events);
    /// Closes what stands in front of the window.
    void comeBack();
    /// Types words into the note of a random card and leaves it some way or other; the words, empty where
    /// there was no card.
    [[nodiscard]] QString writeNote();

private:
    void step();
    void actOnce();
    void pressKey(QWidget &target);
    void click(QWidget &target);
    void turnWheel(QWidget &target);
    void paste(QWidget &target);
    void dismissStrangers();
    void closeOthers();
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] int below(int end);

    FilledWindow &m_shown;
    std::mt19937 m_random;
    int m_left = 0;
    bool m_rests = true; ///< no step is due any more
    int m_inDialog = 0;
};

} // namespace apostille
