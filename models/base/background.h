// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace apostille {

/// Runs `work()` on a worker thread and gives its value to `then(value)` on the GUI thread, unless `context`
/// is gone by then. Call it on the GUI thread, where `context` lives: the pointer is only looked at there.
/// A QSqlDatabase is bound to its thread: work that reads the library opens its own.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [work = std::move(work), then = std::move(then), context = QPointer(context)]() mutable {
            QMetaObject::invokeMethod(
                qApp,
                [value = work(), then = std::move(then), context]() mutable {
                    if (context)
                        then(std::move(value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace apostille
