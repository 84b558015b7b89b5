// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/actiongroups.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace apostille {

namespace {

/// Words of the groups.
struct ActionGroups
{
    Q_DECLARE_TR_FUNCTIONS(ActionGroups)
};

/// Without the underlined letter and the dots that announce a question.
QString bare(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\n"));
    text.remove(u'&');
    text.replace(u'\n', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

void collect(const QMenu &menu, const QString &within, std::vector<NamedAction> &actions)
{
    for (QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            collect(*inner, bare(inner->title()), actions);
        else if (!action->isSeparator() && !action->objectName().isEmpty())
            actions.push_back({action, within.isEmpty() ? bare(action->iconText())
                                                        : ActionGroups::tr("%1: %2").arg(
                                                              within, bare(action->iconText()))});
    }
}

} // namespace

std::vector<ActionGroup> actionGroups(const QMenuBar &bar)
{
    std::vector<ActionGroup> groups;
    for (const QAction *entry : bar.actions()) {
        if (!entry->menu())
            continue;
        ActionGroup group{.title = bare(entry->menu()->title()), .actions = {}};
        collect(*entry->menu(), {}, group.actions);
        if (!group.actions.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace apostille
