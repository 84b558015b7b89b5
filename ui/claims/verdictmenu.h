// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/vocabulary.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace apostille {

/// All verdicts in their order, each with its colour and its key: 1 to 7 choose. Whoever opens it saves what
/// is chosen (Session::setVerdict).
class VerdictMenu : public QMenu
{
    Q_OBJECT

public:
    explicit VerdictMenu(const Theme &theme, QWidget *parent = nullptr);

    /// `about`: the claim's statement, the menu's heading. Deletes itself when it is closed.
    static VerdictMenu *open(const QString &about, Verdict current, const Theme &theme, const QPoint &place,
                             QWidget *parent);
    void setCurrent(Verdict verdict);

Q_SIGNALS:
    void chosen(apostille::Verdict verdict);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The seven of them as a person chooses: from not looked at to cannot be known.
[[nodiscard]] const std::vector<Verdict> &allVerdicts();

/// A dot in the colour that stands beside a verdict's word.
[[nodiscard]] QIcon verdictIcon(Verdict verdict, const Theme &theme);

} // namespace apostille
