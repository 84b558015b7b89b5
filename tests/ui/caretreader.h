// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shownreader.h"
#include "ui/reader/readerhands.h"

namespace apostille {

/// A reader with a caret, and the keyboard.
struct CaretReader : ShownReader
{
    CaretReader() { reader.hands().setCaretMode(true); }

    [[nodiscard]] bool open(const Article &article, const std::vector<Mark> &marks = {})
    {
        reader.activateWindow();
        if (!show(article, marks) || !QTest::qWaitForWindowActive(&reader))
            return false;
        view()->setFocus();
        return QTest::qWaitFor([this] { return reader.hands().caret() == 0; }, 10'000);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(surface(), key, modifiers);
    }

    [[nodiscard]] bool caretComesTo(qsizetype offset)
    {
        const bool came = QTest::qWaitFor([&] { return reader.hands().caret() == offset; }, 5000);
        if (!came)
            qWarning("the caret is at %lld, not at %lld", static_cast<long long>(reader.hands().caret()),
                     static_cast<long long>(offset));
        return came;
    }

    [[nodiscard]] bool selectionComesTo(TextRange range)
    {
        const bool came = QTest::qWaitFor([&] { return reader.selection() == range; }, 5000);
        if (!came)
            qWarning("selected: %lld to %lld", static_cast<long long>(reader.selection().start),
                     static_cast<long long>(reader.selection().end));
        return came;
    }
};

} // namespace apostille
