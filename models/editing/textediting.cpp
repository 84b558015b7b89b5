// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/textediting.h"

#include "models/article/cleaningaudit.h"
#include "models/editing/session.h"
#include "models/library/textchange.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct TextEditing
{
    Q_DECLARE_TR_FUNCTIONS(TextEditing)
};

bool change(Session &session, const TextVersion &version, const Article &content, const QString &name,
            VersionCause cause = VersionCause::PutBack)
{
    const auto changed = session.library().articles().changeText(version, content, cause);
    if (!changed) {
        Q_EMIT session.failed(changed.error());
        return false;
    }
    const auto to = [&session](const TextState &state) { return session.library().articles().goTo(state); };
    session.done({.name = name,
                  .again = [to, after = changed->after] { return to(after); },
                  .back = [to, before = changed->before] { return to(before); },
                  .tell = [&session, article = version.article] { session.announceTextChanged(article); }});
    return true;
}

} // namespace

bool putBackPart(Session &session, const TextVersion &version, const Article &article, std::size_t part)
{
    if (part >= article.removed.size())
        return false;
    return change(session, version, withPartBack(article, part), TextEditing::tr("put back a part"));
}

bool replaceText(Session &session, const TextVersion &version, const Article &article)
{
    if (article.blocks == version.content.blocks)
        return false;
    return change(session, version, article, TextEditing::tr("clean again"), VersionCause::Cleaner);
}

bool removeBlock(Session &session, const TextVersion &version, const Article &article, std::size_t block)
{
    if (block >= article.blocks.size())
        return false;
    const Article without = withoutBlock(article, block);
    if (without.text().isEmpty())
        return false;
    return change(session, version, without, TextEditing::tr("remove a block"));
}

} // namespace apostille
