// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/tagging.h"

#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/vocabularystore.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct Tagging
{
    Q_DECLARE_TR_FUNCTIONS(Tagging)
};

TagStore &tagsOf(Session &session)
{
    return session.library().tags();
}

template <typename Value>
bool told(Session &session, const Expected<Value> &result)
{
    if (!result)
        Q_EMIT session.failed(result.error());
    return result.has_value();
}

bool saveTag(Session &session, const Tag &before, Tag after, const QString &name)
{
    after.modified = QDateTime::currentDateTimeUtc();
    if (!told(session, tagsOf(session).save(after)))
        return false;
    session.done({.name = name,
                  .again = [&session, after] { return tagsOf(session).save(after); },
                  .back = [&session, before] { return tagsOf(session).save(before); },
                  .tell = [&session] { Q_EMIT session.vocabularyChanged(); }});
    return true;
}

void tellTagged(Session &session, const Things &things)
{
    for (const QUuid &article : things.articles)
        Q_EMIT session.articleChanged(article);
    if (!things.annotations.empty())
        Q_EMIT session.annotationChanged({}, {});
    Q_EMIT session.vocabularyChanged();
}

QString bare(QString name)
{
    name = name.simplified();
    while (name.startsWith(u'#'))
        name.removeFirst();
    return name;
}

} // namespace

QUuid createTag(Session &session, const QString &name)
{
    const QString written = bare(name);
    if (written.isEmpty())
        return {};
    const auto known = tagsOf(session).named(written);
    if (!told(session, known))
        return {};
    if (*known)
        return (*known)->id;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Tag tag{.id = newIdentifier(), .name = written, .created = now, .modified = now};
    Tag undone = tag;
    undone.trashed = now;
    return saveTag(session, undone, tag, Tagging::tr("create tag")) ? tag.id : QUuid();
}

QUuid renameTag(Session &session, const QUuid &tag, const QString &name)
{
    const auto before = tagsOf(session).get(tag);
    const QString written = bare(name);
    if (!told(session, before) || written.isEmpty() || written == before->name)
        return tag;
    const auto same = tagsOf(session).named(written);
    if (!told(session, same))
        return tag;
    if (*same && (*same)->id != tag)
        return mergeTags(session, tag, (*same)->id) ? (*same)->id : tag;
    Tag after = *before;
    after.name = written;
    saveTag(session, *before, after, Tagging::tr("rename tag"));
    return tag;
}

bool mergeTags(Session &session, const QUuid &tag, const QUuid &into)
{
    const auto before = tagsOf(session).get(tag);
    if (tag == into || !told(session, before))
        return false;
    Tag after = *before;
    after.trashed = QDateTime::currentDateTimeUtc();
    after.modified = *after.trashed;
    const auto gained = tagsOf(session).merge(after, into);
    if (!told(session, gained))
        return false;
    session.done(
        {.name = Tagging::tr("merge tags"),
         .again = [&session, after,
                   into] { return tagsOf(session).merge(after, into).transform([](const Things &) {}); },
         .back = [&session, before = *before, into,
                  gained = *gained] { return tagsOf(session).split(before, into, gained); },
         .tell = [&session, gained = *gained] { tellTagged(session, gained); }});
    return true;
}

bool trashTag(Session &session, const QUuid &tag)
{
    const auto before = tagsOf(session).get(tag);
    if (!told(session, before))
        return false;
    Tag after = *before;
    after.trashed = QDateTime::currentDateTimeUtc();
    return saveTag(session, *before, after, Tagging::tr("delete tag"));
}

bool restoreTag(Session &session, const QUuid &tag)
{
    const auto before = tagsOf(session).get(tag);
    if (!told(session, before))
        return false;
    Tag after = *before;
    after.trashed.reset();
    return saveTag(session, *before, after, Tagging::tr("restore tag"));
}

bool tagThings(Session &session, const QUuid &tag, const Things &things)
{
    const auto tagged = tagsOf(session).tag(tag, things);
    if (!told(session, tagged) || tagged->isEmpty())
        return false;
    session.done({.name = Tagging::tr("add tag"),
                  .again =
                      [&session, tag, things = *tagged] {
                          return tagsOf(session).tag(tag, things).transform([](const Things &) {});
                      },
                  .back =
                      [&session, tag, things = *tagged] {
                          return tagsOf(session).untag(tag, things).transform([](const Things &) {});
                      },
                  .tell = [&session, things = *tagged] { tellTagged(session, things); }});
    return true;
}

bool untagThings(Session &session, const QUuid &tag, const Things &things)
{
    const auto untagged = tagsOf(session).untag(tag, things);
    if (!told(session, untagged) || untagged->isEmpty())
        return false;
    session.done({.name = Tagging::tr("remove tag"),
                  .again =
                      [&session, tag, things = *untagged] {
                          return tagsOf(session).untag(tag, things).transform([](const Things &) {});
                      },
                  .back =
                      [&session, tag, things = *untagged] {
                          return tagsOf(session).tag(tag, things).transform([](const Things &) {});
                      },
                  .tell = [&session, things = *untagged] { tellTagged(session, things); }});
    return true;
}

} // namespace apostille
