// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <vector>

namespace apostille {

class CompletionField;
class Session;

/// Names that are half typed: no source, claim or tag yet, but on disk within a second of the last key all
/// the same, and there again when the form of the same annotation opens the next time.
class NameDrafts : public QObject
{
    Q_OBJECT

public:
    NameDrafts(Session &session, const QUuid &annotation);

    /// Shows what is left of an earlier time, and keeps what is typed from now on.
    void follow(CompletionField &field, const QString &name);
    void keep(); ///< now

private:
    struct Draft
    {
        CompletionField *field;
        QString key;
        QString kept; ///< on disk
    };

    Session &m_session;
    QUuid m_annotation;
    std::vector<Draft> m_drafts;
    QTimer m_pause;
};

} // namespace apostille
