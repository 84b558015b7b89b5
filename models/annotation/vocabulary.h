// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace apostille {

enum class SourceKind { Person, Organisation, Publication, Document, Address };

/// Who said it, who reported it, what backs it: a thing of its own that annotations point to.
struct Source
{
    QUuid id = {};
    QString name = {};
    SourceKind kind = SourceKind::Person;
    QStringList aliases = {};
    QString address = {}; ///< web address, where it has one
    QString note = {};
    QDateTime created = {};
    QDateTime modified = {};
    std::optional<QDateTime> trashed = {};
    QUuid mergedInto = {}; ///< of one in the trash: where its quotes have gone

    bool operator==(const Source &) const = default;
};

enum class Verdict { Unchecked, InProgress, True, MostlyTrue, Misleading, False, Unverifiable };

/// A statement that can be true or false, made or met in many quotes of many articles.
struct Claim
{
    QUuid id = {};
    QString statement = {};
    QStringList wordings = {}; ///< other words for the same
    Verdict verdict = Verdict::Unchecked;
    QString review = {}; ///< Markdown: why the verdict
    QDateTime created = {};
    QDateTime modified = {};
    std::optional<QDateTime> trashed = {};
    QUuid mergedInto = {}; ///< as of a source

    bool operator==(const Claim &) const = default;
};

struct Tag
{
    QUuid id = {};
    QString name = {}; ///< without #
    QDateTime created = {};
    QDateTime modified = {};
    std::optional<QDateTime> trashed = {};

    bool operator==(const Tag &) const = default;
};

} // namespace apostille
