// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace apostille {

/// An address of something in a library, for other programs to keep: apostille:article/UUID,
/// apostille:annotation/UUID. It opens in the window of the library that is running, or in the usual one.
struct LibraryLink
{
    enum class Kind { Article, Annotation };

    Kind kind = Kind::Article;
    QUuid id;

    bool operator==(const LibraryLink &) const = default;
};

[[nodiscard]] QString addressOf(const LibraryLink &link);

/// None for everything but these two forms: the addresses of the reader's own page (apostille://reader/…)
/// mean nothing outside of it.
[[nodiscard]] std::optional<LibraryLink> libraryLink(const QString &address);

/// Whether it claims to be one, right or wrong.
[[nodiscard]] bool hasLibraryScheme(const QString &address);

} // namespace apostille
