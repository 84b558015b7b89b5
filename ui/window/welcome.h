// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace apostille {

/// What an empty library shows in the reader's place: what to do, in three lines, and a sample to play with.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void sampleRequested(const QString &language); ///< "fr" or "en"
};

} // namespace apostille
