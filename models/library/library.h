// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <functional>
#include <memory>

namespace apostille {

class AnnotationStore;
class ArticleStore;
class ClaimStore;
class PictureStore;
class QuoteStore;
class QuoteTable;
class ReadingStore;
class SavedSearchStore;
class SearchIndex;
class SettingStore;
class SiteChoiceStore;
class SourceStore;
class TagStore;
class TrashStore;
class VocabularyTable;

/// One SQLite file, opened and migrated: the one public face of the storage; the stores are its rooms.
/// Bound to the thread that opened it (a QSqlDatabase is); a worker opens its own.
class Library
{
public:
    enum class Mode {
        Create,    ///< read and write; made where there is none
        ReadWrite, ///< must be there; opened read-only (isReadOnly) where the file or folder cannot be
                   ///< written
        ReadOnly,
    };

    /// Errors: LibraryNotFound, LibraryNotALibrary, LibraryNewer, LibraryDamaged, LibraryBusy,
    /// LibraryFailure, DiskFull.
    [[nodiscard]] static Expected<std::unique_ptr<Library>> open(const QString &path, Mode mode);

    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] ArticleStore &articles() const;
    [[nodiscard]] AnnotationStore &annotations() const;
    [[nodiscard]] ClaimStore &claims() const;
    [[nodiscard]] SourceStore &sources() const;
    [[nodiscard]] TagStore &tags() const;
    [[nodiscard]] TrashStore &trash() const;
    [[nodiscard]] PictureStore &pictures() const;
    [[nodiscard]] QuoteStore &quotes() const;
    [[nodiscard]] ReadingStore &reading() const;
    [[nodiscard]] SavedSearchStore &savedSearches() const;
    [[nodiscard]] QuoteTable &quoteTable() const;
    [[nodiscard]] VocabularyTable &vocabulary() const;
    [[nodiscard]] SearchIndex &search() const;
    [[nodiscard]] SettingStore &settings() const;
    [[nodiscard]] SiteChoiceStore &siteChoices() const;

    /// SQLite's full integrity and foreign key checks and the search index's own; seconds on a large library:
    /// call it on a worker's own Library. LibraryDamaged with the findings as detail.
    [[nodiscard]] Expected<void> check() const;

    /// From now on `isUnwanted` is asked all the while that something is read, on the thread that reads: true
    /// ends it with Cancelled. For a Library that reads beside the window what may be overtaken.
    void stopWhen(std::function<bool()> isUnwanted) const;

    /// Grows when another connection (another program) has changed the file. Cheap: polled by the window.
    [[nodiscard]] qint64 foreignChanges() const;

private:
    struct Rooms;
    explicit Library(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace apostille
