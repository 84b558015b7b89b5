// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/floatingpanel.h"

#include <QTimer>

class QLabel;

namespace apostille {

/// A word over the reader that goes by itself: the size after a zoom.
class ReaderNotice : public FloatingPanel
{
    Q_OBJECT

public:
    ReaderNotice(const Theme &theme, QWidget &reader);

    void say(const QString &words);

private:
    QLabel *m_words;
    QTimer m_end;
};

} // namespace apostille
