// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/shelving.h"

#include "models/editing/session.h"
#include "models/library/articlestore.h"

#include <QCoreApplication>

namespace apostille {

namespace {

using Change = Expected<std::vector<QUuid>> (ArticleStore::*)(const std::vector<QUuid> &, bool);

/// Undoing it turns back those that it turned, and no others.
bool turn(Session &session, Change change, const std::vector<QUuid> &articles, bool on, const QString &name,
          const std::function<void(const std::vector<QUuid> &)> &tell)
{
    auto turned = (session.library().articles().*change)(articles, on);
    if (!turned) {
        Q_EMIT session.failed(turned.error());
        return false;
    }
    if (turned->empty())
        return false;
    const auto to = [&session, change, turned = *turned](bool state) {
        return (session.library().articles().*change)(turned, state).transform([](const auto &) {});
    };
    session.done({.name = name,
                  .again = [to, on] { return to(on); },
                  .back = [to, on] { return to(!on); },
                  .tell = [tell, turned = *turned] { tell(turned); }});
    return true;
}

struct Shelving
{
    Q_DECLARE_TR_FUNCTIONS(Shelving)
};

std::function<void(const std::vector<QUuid> &)> tellEach(Session &session)
{
    return [&session](const std::vector<QUuid> &articles) {
        for (const QUuid &article : articles)
            Q_EMIT session.articleChanged(article);
    };
}

std::function<void(const std::vector<QUuid> &)> tellAll(Session &session)
{
    return [&session](const std::vector<QUuid> &) { session.announceArticlesChanged(); };
}

} // namespace

void markRead(Session &session, const std::vector<QUuid> &articles, bool read)
{
    const int count = static_cast<int>(articles.size());
    turn(session, &ArticleStore::setRead, articles, read,
         read ? Shelving::tr("mark %n article(s) as read", nullptr, count)
              : Shelving::tr("mark %n article(s) as unread", nullptr, count),
         tellEach(session));
}

void star(Session &session, const std::vector<QUuid> &articles, bool starred)
{
    const int count = static_cast<int>(articles.size());
    turn(session, &ArticleStore::setStarred, articles, starred,
         starred ? Shelving::tr("star %n article(s)", nullptr, count)
                 : Shelving::tr("remove the star of %n article(s)", nullptr, count),
         tellEach(session));
}

bool moveToTrash(Session &session, const std::vector<QUuid> &articles)
{
    const int count = static_cast<int>(articles.size());
    return turn(session, &ArticleStore::setTrashed, articles, true,
                Shelving::tr("move %n article(s) to the trash", nullptr, count), tellAll(session));
}

} // namespace apostille
