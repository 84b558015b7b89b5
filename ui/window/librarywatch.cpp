// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/librarywatch.h"

#include "models/base/background.h"
#include "models/editing/session.h"

#include <QTimer>

namespace apostille {

namespace {

constexpr auto lookEvery = std::chrono::seconds(1);
/// The window comes first: the check starts when it has been painted and the first article is open.
constexpr auto checkAfter = std::chrono::seconds(3);

} // namespace

LibraryWatch::LibraryWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_seen(session.library().foreignChanges())
{
    auto *looking = new QTimer(this);
    connect(looking, &QTimer::timeout, this, &LibraryWatch::lookForChanges);
    looking->start(lookEvery);
    QTimer::singleShot(checkAfter, this, &LibraryWatch::check);
}

void LibraryWatch::lookForChanges()
{
    const qint64 now = m_session.library().foreignChanges();
    if (now == m_seen)
        return;
    m_seen = now;
    m_session.announceEverythingChanged();
}

void LibraryWatch::check()
{
    const auto checked = [path = m_session.library().path()] {
        return Library::open(path, Library::Mode::ReadOnly).and_then([](const auto &library) {
            return library->check();
        });
    };
    inBackground(this, checked, [this](const Expected<void> &result) {
        if (!result)
            Q_EMIT damaged(result.error());
    });
}

} // namespace apostille
