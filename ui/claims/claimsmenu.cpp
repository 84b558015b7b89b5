// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsmenu.h"

#include "ui/claims/verdictmenu.h"

namespace apostille {

namespace {

constexpr int statementWidth = 320;
constexpr int digits = 9;

} // namespace

ClaimsMenu *ClaimsMenu::open(const std::vector<CitedClaim> &claims, const Theme &theme, const QPoint &place,
                             QWidget *parent)
{
    auto *menu = new ClaimsMenu(claims, theme, parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
    return menu;
}

ClaimsMenu::ClaimsMenu(const std::vector<CitedClaim> &claims, const Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("claimsMenu"));
    setAccessibleName(tr("Verdict on which claim"));
    int number = 1;
    for (const CitedClaim &cited : claims) {
        const Claim &claim = cited.claim;
        auto *verdicts = new VerdictMenu(theme, this);
        const QString words = fontMetrics()
                                  .elidedText(claim.statement, Qt::ElideRight, statementWidth)
                                  .replace(u'&', QStringLiteral("&&"));
        verdicts->setTitle(number > digits ? words : QStringLiteral("&%1  %2").arg(number).arg(words));
        verdicts->setIcon(verdictIcon(claim.verdict, theme));
        verdicts->setAccessibleDescription(claim.statement);
        verdicts->setCurrent(claim.verdict);
        connect(verdicts, &VerdictMenu::chosen, this, [this, id = claim.id](Verdict verdict) {
            close();
            Q_EMIT chosen(id, verdict);
        });
        addMenu(verdicts);
        ++number;
    }
}

} // namespace apostille
