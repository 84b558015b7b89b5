// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

class ReaderHands;
struct WindowParts;

/// The commands of keys and pointer in the text: the caret, growing selections, quotations in parts.
class HandCommands : public QObject
{
    Q_OBJECT

public:
    HandCommands(WindowParts &parts, QObject *parent);

private:
    void setCaretMode(bool on);
    [[nodiscard]] ReaderHands &meant() const; ///< of the article that has the keyboard

    WindowParts &m_parts;
};

} // namespace apostille
