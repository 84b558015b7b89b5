// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace apostille {

/// What went wrong, as a closed list: the sentence for people is made from it in one place (errorsentence.h).
enum class ErrorCode {
    // Bytes that are no article
    EmptyInput,
    BinaryInput,
    UnreadableEncoding,
    NoArticle,
    TooBig,
    UnsupportedType,
    FolderGiven, ///< where a file was expected
    // Files
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    DamagedArchive,
    // Network
    BadAddress,
    NoNetwork,
    Timeout,
    TooManyRedirects,
    HttpStatus, ///< detail = the status code
    TransferFailed,
    Cancelled,
    // Library
    LibraryNotFound,
    LibraryNotALibrary,
    LibraryNewer, ///< detail = its schema number
    LibraryDamaged,
    LibraryReadOnly,
    LibraryBusy,
    LibraryFailure,
    // Annotating
    QuoteNotFound,
    ArticleNotFound,
    ArticleAmbiguous,
    AnnotationNotFound,
    ThingNotFound, ///< a claim, source or tag
};

/// A failure as a value. `subject` is what it happened to (a path, an address, a quote), `detail` the
/// technical reason (an SQLite or HTTP message), shown dimmed or in a log, never alone.
struct Error
{
    ErrorCode code;
    QString subject = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

template <typename T>
using Expected = std::expected<T, Error>;

} // namespace apostille
