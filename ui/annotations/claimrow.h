// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QToolButton;

namespace apostille {

class ChoiceBox;
class GrowingEdit;
class Session;

/// A claim within the form: what this quote does to it, and the claim itself, which changes everywhere.
class ClaimRow : public QFrame
{
    Q_OBJECT

public:
    ClaimRow(Session &session, const CitedClaim &cited, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Claim &claim() const { return m_claim; }
    void follow(const CitedClaim &cited); ///< from the library, without losing what is being typed
    void setTheme(const Theme &theme);
    bool flush(); ///< saves a statement being typed
    void takeTabPlaceBefore(QWidget *field);

Q_SIGNALS:
    void stanceChosen(apostille::Stance stance);
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void nameFields();
    void chooseVerdict(Verdict verdict);

    Session &m_session;
    Theme m_theme;
    Claim m_claim;
    GrowingEdit *m_statement;
    ChoiceBox *m_stance;
    ChoiceBox *m_verdict;
    QToolButton *m_remove;
    QTimer m_pause;
};

} // namespace apostille
