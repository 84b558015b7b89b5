// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/namedrafts.h"

#include "models/editing/session.h"
#include "models/library/settingstore.h"
#include "ui/annotations/completionfield.h"
#include "ui/annotations/typingpause.h"

using namespace Qt::StringLiterals;

namespace apostille {

NameDrafts::NameDrafts(Session &session, const QUuid &annotation)
    : m_session(session)
    , m_annotation(annotation)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NameDrafts::keep);
}

void NameDrafts::follow(CompletionField &field, const QString &name)
{
    const QString key = u"draft.%1.%2"_s.arg(m_annotation.toString(QUuid::WithoutBraces), name);
    const QString kept = m_session.library().settings().value(key, {});
    if (!kept.isEmpty())
        field.resume(kept);
    m_drafts.push_back({&field, key, kept});
    connect(&field, &CompletionField::pendingChanged, this, [this, typing = &field] {
        // What was accepted is saved first, its draft goes then: between the two nothing is lost.
        if (typing->isPending())
            m_pause.start();
        else
            QMetaObject::invokeMethod(this, &NameDrafts::keep, Qt::QueuedConnection);
    });
}

void NameDrafts::keep()
{
    m_pause.stop();
    if (m_session.library().isReadOnly())
        return;
    SettingStore settings = m_session.library().settings();
    for (Draft &draft : m_drafts) {
        const QString typed = draft.field->isPending() ? draft.field->text().trimmed() : QString();
        if (typed == draft.kept)
            continue;
        const auto done = typed.isEmpty() ? settings.remove(draft.key) : settings.setValue(draft.key, typed);
        if (done)
            draft.kept = typed;
        else
            Q_EMIT m_session.failed(done.error());
    }
}

} // namespace apostille
