// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/proposals.h"

#include <QListWidget>

class QKeyEvent;

namespace apostille {

/// The completion list beside a field. It lies in the field's window and never takes the focus: the field
/// hands it the keys that move in it, so typing goes on undisturbed on every platform.
class ProposalList : public QListWidget
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget *field);

    /// Whether Enter takes the first proposal (names) or what was typed (free words) until Down is pressed.
    void setPreselects(bool preselects) { m_preselects = preselects; }
    /// Shows proposals under (or over, where there is more room) a rectangle of the field.
    void propose(std::vector<Proposal> proposals, const QRect &beside);
    void dismiss();

    /// Up, Down, Enter, Tab and Escape while the list is shown; whether the key was meant for the list.
    [[nodiscard]] bool takesKey(QKeyEvent *event);

Q_SIGNALS:
    void accepted(const apostille::Proposal &proposal);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void accept(int row);
    void place(const QRect &beside);
    void speakCurrent();

    QWidget *m_field;
    bool m_preselects = true;
    std::vector<Proposal> m_proposals;
};

} // namespace apostille
