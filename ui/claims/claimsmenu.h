// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace apostille {

/// The claims of a quote that has several, each with its verdicts: a digit chooses the claim, another one
/// the verdict. Whoever opens it saves what is chosen (Session::setVerdict).
class ClaimsMenu : public QMenu
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    static ClaimsMenu *open(const std::vector<CitedClaim> &claims, const Theme &theme, const QPoint &place,
                            QWidget *parent);

Q_SIGNALS:
    void chosen(const QUuid &claim, apostille::Verdict verdict);

private:
    ClaimsMenu(const std::vector<CitedClaim> &claims, const Theme &theme, QWidget *parent);
};

} // namespace apostille
