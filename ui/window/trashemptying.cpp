// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trashemptying.h"

#include "models/base/background.h"
#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "models/library/trashstore.h"
#include "ui/window/messagebar.h"

namespace apostille {

namespace {

Expected<int> emptyTrash(const QString &path, const std::stop_token &stop)
{
    const auto library = Library::open(path, Library::Mode::ReadWrite);
    return library ? (*library)->trash().empty(stop) : Expected<int>(std::unexpected(library.error()));
}

} // namespace

TrashEmptying::TrashEmptying(Session &session, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
{
}

TrashEmptying::~TrashEmptying()
{
    m_stop.request_stop();
}

void TrashEmptying::ask()
{
    const auto things = m_session.library().trash().all();
    if (!things || things->empty())
        return;
    m_messages.say(tr("Delete %n thing(s) for good? Articles go with their annotations and original pages. "
                      "This cannot be undone.",
                      nullptr, static_cast<int>(things->size())),
                   MessageBar::Tone::Alarm, {{tr("Delete for good"), [this] { start(); }}});
}

void TrashEmptying::start()
{
    m_stop = {};
    // A step back to something that is gone could only fail.
    m_session.history().clear();
    m_messages.showWork(tr("Emptying the trash…"), [stop = m_stop]() mutable { stop.request_stop(); });
    inBackground(
        this,
        [path = m_session.library().path(), stop = m_stop.get_token()] { return emptyTrash(path, stop); },
        [this](const Expected<int> &removed) {
            m_session.announceEverythingChanged();
            if (removed)
                m_messages.say(tr("%n thing(s) deleted for good.", nullptr, *removed));
            else
                m_messages.say(sentence(removed.error()), MessageBar::Tone::Alarm);
        });
}

} // namespace apostille
