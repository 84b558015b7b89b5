// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"

#include "models/annotation/names.h"
#include "models/editing/deedstep.h"
#include "models/editing/searchupkeep.h"
#include "models/editing/valuestep.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "models/library/marknamestore.h"
#include "models/library/namedthings.h"
#include "models/library/readingstore.h"
#include "models/library/vocabularymerge.h"
#include "models/library/vocabularystore.h"

namespace apostille {

namespace {

struct ArticleTrash
{
    QUuid id;
    bool trashed = false;
};

template <typename Value>
void stamp(Value &value)
{
    value.modified = QDateTime::currentDateTimeUtc();
    if (!value.created.isValid())
        value.created = value.modified;
}

struct NamedMarks
{
    QUuid id = {}; ///< null: there is one set of names
    MarkNames names = {};
};

/// What undoing the creation of a thing leaves: the same thing in the trash.
template <typename Value>
Value inTrash(Value value)
{
    value.trashed = value.modified;
    return value;
}

/// What a change starts from. A thing that is not there yet is a new one; one that cannot be read is a
/// failure: taken for new, it would lose what it was.
template <typename Value>
Expected<Value> before(Expected<Value> known, const Value &after)
{
    const bool isNew = !known && (known.error().code == ErrorCode::AnnotationNotFound ||
                                  known.error().code == ErrorCode::ThingNotFound);
    return isNew ? inTrash(after) : known;
}

} // namespace

Session::Session(std::unique_ptr<Library> library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_markNames(keptMarkNames(m_library->settings()))
    , m_reading(m_library->reading().settings())
    , m_upkeep(std::make_unique<SearchUpkeep>(*this))
{
}

Session::~Session() = default;

Library &Session::library() const
{
    return *m_library;
}

QUndoStack &Session::history()
{
    return m_history;
}

template <typename Change>
bool Session::perform(Change change, const QString &name, const QString &mergeKey)
{
    if (const auto result = change.save(change.after); !result) {
        Q_EMIT failed(result.error());
        return false;
    }
    const auto tell = change.tell;
    using Step = ValueStep<std::decay_t<decltype(change.after)>>;
    m_history.push(std::make_unique<Step>(*this, name, mergeKey, std::move(change)).release());
    tell();
    Q_EMIT saved();
    return true;
}

void Session::done(Deed deed)
{
    const auto tell = deed.tell;
    m_history.push(std::make_unique<DeedStep>(*this, std::move(deed)).release());
    tell();
    Q_EMIT saved();
}

bool Session::saveAnnotation(const Annotation &annotation, const QString &name, const QString &mergeKey)
{
    Annotation after = annotation;
    stamp(after);
    const auto known = before(m_library->annotations().get(annotation.id), after);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    return perform(
        ValueStep<Annotation>::Change{
            .before = *known,
            .after = after,
            .save = [this](const Annotation &value) { return m_library->annotations().save(value); },
            .tell = [this, id = after.id, article = after.article] { Q_EMIT annotationChanged(article, id); },
        },
        name, mergeKey);
}

bool Session::setAnnotationTrashed(const QUuid &annotation, bool trashed, const QString &name)
{
    auto known = m_library->annotations().get(annotation);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    known->trashed = trashed ? std::optional(QDateTime::currentDateTimeUtc()) : std::nullopt;
    return saveAnnotation(*known, name);
}

bool Session::trashAnnotation(const QUuid &annotation)
{
    return setAnnotationTrashed(annotation, true, tr("delete annotation"));
}

bool Session::restoreAnnotation(const QUuid &annotation)
{
    return setAnnotationTrashed(annotation, false, tr("restore annotation"));
}

bool Session::saveClaim(const Claim &claim, const QString &name, const QString &mergeKey)
{
    Claim after = claim;
    stamp(after);
    const auto known = before(m_library->claims().get(claim.id), after);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    return perform(ValueStep<Claim>::Change{
                       .before = *known,
                       .after = after,
                       .save = [this](const Claim &value) { return m_library->claims().save(value); },
                       .tell = [this] { Q_EMIT vocabularyChanged(); },
                   },
                   name, mergeKey);
}

bool Session::setVerdict(const QUuid &claim, Verdict verdict)
{
    auto known = m_library->claims().get(claim);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    if (known->verdict == verdict)
        return true;
    known->verdict = verdict;
    return saveClaim(*known, tr("set verdict to “%1”").arg(verdictName(verdict)));
}

bool Session::saveSource(const Source &source, const QString &name, const QString &mergeKey)
{
    Source after = source;
    stamp(after);
    const auto known = before(m_library->sources().get(source.id), after);
    if (!known) {
        Q_EMIT failed(known.error());
        return false;
    }
    return perform(ValueStep<Source>::Change{
                       .before = *known,
                       .after = after,
                       .save = [this](const Source &value) { return m_library->sources().save(value); },
                       .tell = [this] { Q_EMIT vocabularyChanged(); },
                   },
                   name, mergeKey);
}

template <typename Store>
bool Session::mergeIn(Store &store, const QUuid &into, const std::vector<QUuid> &others, const QString &name)
{
    auto planned = store.planMerge(into, others);
    if (!planned) {
        Q_EMIT failed(planned.error());
        return false;
    }
    using Side = decltype(planned->before);
    return perform(typename ValueStep<Side>::Change{
                       .before = std::move(planned->before),
                       .after = std::move(planned->after),
                       .save = [&store](const Side &side) { return store.put(side); },
                       .tell =
                           [this] {
                               Q_EMIT vocabularyChanged();
                               Q_EMIT annotationChanged({}, {});
                           },
                   },
                   name, {});
}

bool Session::merge(VocabularyKind kind, const QUuid &into, const std::vector<QUuid> &others)
{
    return kind == VocabularyKind::Claims ? mergeIn(m_library->claims(), into, others, tr("merge claims"))
                                          : mergeIn(m_library->sources(), into, others, tr("merge sources"));
}

bool Session::setTrashed(VocabularyKind kind, const std::vector<QUuid> &things, bool trashed,
                         const QString &name)
{
    const auto when = trashed ? std::optional(QDateTime::currentDateTimeUtc()) : std::nullopt;
    const auto change = [&](auto known, auto save) {
        if (!known) {
            Q_EMIT failed(known.error());
            return false;
        }
        known->trashed = when;
        known->mergedInto = {};
        return (this->*save)(*known, name, QString());
    };
    if (things.empty())
        return false;
    bool done = true;
    m_history.beginMacro(name);
    for (const QUuid &thing : things)
        done = (kind == VocabularyKind::Claims
                    ? change(m_library->claims().get(thing), &Session::saveClaim)
                    : change(m_library->sources().get(thing), &Session::saveSource)) &&
               done;
    m_history.endMacro();
    // Cards leave out what is in the trash.
    Q_EMIT annotationChanged({}, {});
    return done;
}

bool Session::trash(VocabularyKind kind, const std::vector<QUuid> &things)
{
    return setTrashed(kind, things, true,
                      kind == VocabularyKind::Claims ? tr("delete claim") : tr("delete source"));
}

bool Session::restore(VocabularyKind kind, const std::vector<QUuid> &things)
{
    return setTrashed(kind, things, false,
                      kind == VocabularyKind::Claims ? tr("restore claim") : tr("restore source"));
}

template <typename Thing>
Expected<Thing> Session::tellIfNew(Expected<Named<Thing>> named)
{
    if (named && named->isNew)
        Q_EMIT vocabularyChanged();
    return std::move(named).transform([](Named<Thing> found) { return std::move(found.thing); });
}

Expected<Claim> Session::claimNamed(const QString &statement)
{
    return tellIfNew(apostille::claimNamed(*m_library, statement));
}

Expected<Source> Session::sourceNamed(const QString &name, SourceKind kind)
{
    return tellIfNew(apostille::sourceNamed(*m_library, name, kind));
}

Expected<Tag> Session::tagNamed(const QString &name)
{
    return tellIfNew(apostille::tagNamed(*m_library, name));
}

bool Session::saveMarkNames(const MarkNames &names, const QString &name)
{
    return perform(
        ValueStep<NamedMarks>::Change{
            .before = {.names = m_markNames},
            .after = {.names = names},
            .save =
                [this](const NamedMarks &value) { return keepMarkNames(m_library->settings(), value.names); },
            .tell = [this] { readMarkNames(); },
        },
        name, {});
}

void Session::readMarkNames()
{
    const MarkNames kept = keptMarkNames(m_library->settings());
    if (std::exchange(m_markNames, kept) != kept)
        Q_EMIT markNamesChanged();
}

void Session::saveReading(const ReadingSettings &settings)
{
    if (std::exchange(m_reading, settings) == settings)
        return;
    Q_EMIT readingChanged();
    if (m_library->isReadOnly())
        return;
    if (const auto kept = m_library->reading().setSettings(settings); !kept)
        Q_EMIT failed(kept.error());
}

void Session::setRead(const QUuid &article, bool read)
{
    if (const auto result = m_library->articles().setRead(article, read); !result) {
        Q_EMIT failed(result.error());
        return;
    }
    Q_EMIT articleChanged(article);
}

void Session::setStarred(const QUuid &article, bool starred)
{
    if (const auto result = m_library->articles().setStarred(article, starred); !result) {
        Q_EMIT failed(result.error());
        return;
    }
    Q_EMIT articleChanged(article);
}

bool Session::setTrashed(const QUuid &article, bool trashed, const QString &name)
{
    return perform(ValueStep<ArticleTrash>::Change{
                       .before = {article, !trashed},
                       .after = {article, trashed},
                       .save =
                           [this](const ArticleTrash &value) {
                               return m_library->articles().setTrashed(value.id, value.trashed);
                           },
                       .tell = [this] { Q_EMIT articlesChanged(); },
                   },
                   name, {});
}

bool Session::trashArticle(const QUuid &article)
{
    return setTrashed(article, true, tr("move article to trash"));
}

bool Session::restoreArticle(const QUuid &article)
{
    return setTrashed(article, false, tr("restore article"));
}

void Session::announceArticlesChanged()
{
    Q_EMIT articlesChanged();
}

void Session::announceTextChanged(const QUuid &article)
{
    Q_EMIT textChanged(article);
    Q_EMIT articleChanged(article);
    Q_EMIT annotationChanged(article, {});
}

void Session::announceSiteChoicesChanged()
{
    Q_EMIT siteChoicesChanged();
}

void Session::announceEverythingChanged()
{
    readMarkNames();
    Q_EMIT siteChoicesChanged();
    Q_EMIT articlesChanged();
    Q_EMIT vocabularyChanged();
    Q_EMIT savedSearchesChanged();
    Q_EMIT annotationChanged({}, {});
}

} // namespace apostille
