// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace apostille {

/// What the program and the script of the original (resources/reader/original.js) say to each other. A place
/// is a block of the article and the share of the way from it to the next; block -1: before all of them.
class OriginalChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void blocksGiven(const QStringList &heads); ///< by how their texts begin
    void placeAsked(int block, double share);

    void scriptIsReady();
    void scrolledTo(int block, double share); ///< by the user

public Q_SLOTS:
    void scriptReady() { Q_EMIT scriptIsReady(); }
    void scrolled(int block, double share) { Q_EMIT scrolledTo(block, share); }
};

} // namespace apostille
