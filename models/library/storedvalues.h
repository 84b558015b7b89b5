// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/vocabulary.h"
#include "models/library/articlestore.h"

namespace apostille {

/// The one place that knows how values stand in the file: readable words for enumerations (whose order may
/// change), ISO 8601 for times, UUIDs without braces. An unknown word, of a later version, reads as the first
/// of its kind.
[[nodiscard]] QString storedIdentifier(const QUuid &id);
[[nodiscard]] QString storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFromStored(const QString &stored);
[[nodiscard]] QVariant storedOptionalTime(const std::optional<QDateTime> &time); ///< NULL where there is none

[[nodiscard]] QString stored(VersionCause cause);
[[nodiscard]] QString stored(SpeechKind speech);
[[nodiscard]] QString stored(SourceRole role);
[[nodiscard]] QString stored(Stance stance);
[[nodiscard]] QString stored(SourceKind kind);
[[nodiscard]] QString stored(Verdict verdict);

[[nodiscard]] VersionCause versionCauseFromStored(const QString &stored);
[[nodiscard]] SpeechKind speechKindFromStored(const QString &stored);
[[nodiscard]] SourceRole sourceRoleFromStored(const QString &stored);
[[nodiscard]] Stance stanceFromStored(const QString &stored);
[[nodiscard]] SourceKind sourceKindFromStored(const QString &stored);
[[nodiscard]] Verdict verdictFromStored(const QString &stored);

/// Numbers of colours are part of the format (annotation.h).
[[nodiscard]] int stored(MarkColour colour);
[[nodiscard]] MarkColour markColourFromStored(qint64 stored);

} // namespace apostille
