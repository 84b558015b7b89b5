// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaner.h"
#include "models/library/articlestore.h"

namespace apostille {

class Library;

/// What came in, ready to be cleaned and kept: bytes with where and when from.
struct Capture
{
    RawDocument document = {};
    QString origin = {}; ///< Snapshot::origin
    QString folder = {}; ///< of a file: what it names beside itself is looked for there
    QUrl requested = {};
    QByteArray headers = {};
    QDateTime captured = {};

    bool operator==(const Capture &other) const;
};

inline constexpr qint64 largestFile = 64LL * 1024 * 1024;
inline constexpr qint64 largestDownload = 20LL * 1024 * 1024;

/// Reads .html .htm .xhtml .txt, each also .gz; size checked before and while reading and unpacking. Errors:
/// FileNotFound, FolderGiven, FileUnreadable, UnsupportedType, TooBig, DamagedArchive, EmptyInput.
[[nodiscard]] Expected<Capture> captureFile(const QString &path);

/// Pasted or dropped text; html where the clipboard has it (plain is then used only when html is empty).
[[nodiscard]] Capture capturePaste(const QString &plain, const QString &html);

/// Cleans as clean() does, with what the reader has chosen for the page's site.
[[nodiscard]] Expected<Article> cleanFor(const Library &library, const RawDocument &document,
                                         Cleaning cleaning = Cleaning::Article);

/// The page of a version's capture cleaned as it would be if it came in now: by this cleaner, with what is
/// chosen for its site and what the reader of this article has put back and removed himself.
[[nodiscard]] Expected<Article> cleanAgain(const Library &library, const TextVersion &version);

struct Kept
{
    QUuid article = {};
    bool wasThere = false; ///< the library had it already: nothing was added
};

/// Keeps a cleaned capture in the library with the pictures that came along, or finds the same article there
/// (canonical address or text hash).
[[nodiscard]] Expected<Kept> keep(Library &library, const Capture &capture, const Article &article);

} // namespace apostille
