// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/marknames.h"
#include "models/annotation/vocabulary.h"
#include "models/base/error.h"
#include "models/library/library.h"
#include "models/library/readingsettings.h"
#include "models/library/vocabularytable.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace apostille {

class SearchUpkeep;
template <typename Thing>
struct Named;

/// A change that was made, and how to take it back and make it again; each in one transaction.
struct Deed
{
    QString name; ///< the undo text, translated: "merge tags"
    std::function<Expected<void>()> again;
    std::function<Expected<void>()> back;
    std::function<void()> tell; ///< emits what changed, after each of them
};

/// A library being worked on: every change of annotations, claims, sources and tags goes through here, is
/// saved at once, can be undone by name, and is told to whoever shows it. A change that cannot be saved is
/// told by failed() and leaves the library as it was. GUI thread; owns the Library.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Library> library, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Library &library() const;
    [[nodiscard]] QUndoStack &history();

    /// Creates (unknown id) or changes an annotation. `name` is the undo text, translated: "set verdict".
    /// Calls with the same id and the same non-empty mergeKey ("note") within one stretch of typing become
    /// one undo step.
    bool saveAnnotation(const Annotation &annotation, const QString &name, const QString &mergeKey = {});
    bool trashAnnotation(const QUuid &annotation);
    bool restoreAnnotation(const QUuid &annotation);

    bool saveClaim(const Claim &claim, const QString &name, const QString &mergeKey = {});
    bool saveSource(const Source &source, const QString &name, const QString &mergeKey = {});
    bool setVerdict(const QUuid &claim, Verdict verdict);

    /// One step for all: quotes of the others point to the first one, which takes their names over.
    bool merge(VocabularyKind kind, const QUuid &into, const std::vector<QUuid> &others);
    /// Quotes keep their links: who is restored has them again.
    bool trash(VocabularyKind kind, const std::vector<QUuid> &things);
    bool restore(VocabularyKind kind, const std::vector<QUuid> &things);

    /// The claim, source or tag of that name (folded; aliases too), made where there is none. Not an undo
    /// step of its own: what is not pointed to by anything does no harm.
    [[nodiscard]] Expected<Claim> claimNamed(const QString &statement);
    [[nodiscard]] Expected<Source> sourceNamed(const QString &name, SourceKind kind = SourceKind::Person);
    [[nodiscard]] Expected<Tag> tagNamed(const QString &name);

    [[nodiscard]] const MarkNames &markNames() const { return m_markNames; }
    bool saveMarkNames(const MarkNames &names, const QString &name);

    /// How this library's articles are set. What a read-only library cannot keep holds for as long as it is
    /// open. No step: a reset takes it back.
    [[nodiscard]] const ReadingSettings &reading() const { return m_reading; }
    void saveReading(const ReadingSettings &settings);

    void setRead(const QUuid &article, bool read);       ///< undoable by doing the contrary: no step
    void setStarred(const QUuid &article, bool starred); ///< likewise
    bool trashArticle(const QUuid &article);             ///< an undo step
    bool restoreArticle(const QUuid &article);           ///< likewise

    /// What was done already, as one undo step; tells it. For changes of many things at once: the functions
    /// in tagging.h, shelving.h and savedsearches.h.
    void done(Deed deed);

    void announceArticlesChanged();
    void announceTextChanged(const QUuid &article);
    void announceSiteChoicesChanged();
    /// Tells everyone that the library was changed through another door (intake, another program).
    void announceEverythingChanged();

Q_SIGNALS:
    /// Made, edited, trashed or restored; null ids: another program changed any of them.
    void annotationChanged(const QUuid &article, const QUuid &annotation);
    void vocabularyChanged(); ///< a claim, source or tag
    void savedSearchesChanged();
    void markNamesChanged();
    void readingChanged();
    void articleChanged(const QUuid &article);
    void textChanged(const QUuid &article); ///< another version of it is the current one
    void siteChoicesChanged();              ///< what cleaning does otherwise on some site
    void articlesChanged();                 ///< the list's rows may be others now
    void saved();                           ///< something the user did is on disk
    void failed(const apostille::Error &error);
    void readFailed(const apostille::Error &error); ///< nothing was changed: a list could not be filled

private:
    template <typename Change>
    bool perform(Change change, const QString &name, const QString &mergeKey);
    template <typename Thing>
    Expected<Thing> tellIfNew(Expected<Named<Thing>> named);
    bool setAnnotationTrashed(const QUuid &annotation, bool trashed, const QString &name);
    bool setTrashed(const QUuid &article, bool trashed, const QString &name);
    template <typename Store>
    bool mergeIn(Store &store, const QUuid &into, const std::vector<QUuid> &others, const QString &name);
    bool setTrashed(VocabularyKind kind, const std::vector<QUuid> &things, bool trashed, const QString &name);

    void readMarkNames();

    std::unique_ptr<Library> m_library;
    MarkNames m_markNames;
    ReadingSettings m_reading;
    QUndoStack m_history;
    std::unique_ptr<SearchUpkeep> m_upkeep;
};

} // namespace apostille
