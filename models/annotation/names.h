// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/context.h"
#include "models/annotation/vocabulary.h"
#include "models/annotation/wording.h"

namespace apostille {

/// Names for people, in lower case as they stand within a sentence ("reported by AFP"); a label of its own
/// takes capitalised(). Translated in the context "Names".
[[nodiscard]] QString speechName(SpeechKind kind, const Wording &wording = Wording());
[[nodiscard]] QString roleName(SourceRole role, const Wording &wording = Wording());
[[nodiscard]] QString stanceName(Stance stance, const Wording &wording = Wording());
[[nodiscard]] QString verdictName(Verdict verdict, const Wording &wording = Wording());
[[nodiscard]] QString sourceKindName(SourceKind kind, const Wording &wording = Wording());
/// What a colour stands for: "quote", "doubtful", "confirmed" …
[[nodiscard]] QString markName(MarkColour colour, const Wording &wording = Wording());
/// The hue itself: "yellow", "red" …
[[nodiscard]] QString hueName(MarkColour colour, const Wording &wording = Wording());
/// "none", "sentence", "sentence and its neighbours", "paragraph".
[[nodiscard]] QString contextName(ContextWidth width, const Wording &wording = Wording());
/// "Russian" for "ru"; the code itself where the language has no name.
[[nodiscard]] QString languageName(const QString &language, const Wording &wording = Wording());

/// With a capital first letter, after the rules of the locale.
[[nodiscard]] QString capitalised(const QString &name, const QLocale &locale = QLocale());

/// Keys for machines: English, stable, never translated. Empty for SpeechKind::None.
[[nodiscard]] QString speechKey(SpeechKind kind);
[[nodiscard]] QString roleKey(SourceRole role);
[[nodiscard]] QString stanceKey(Stance stance);
[[nodiscard]] QString verdictKey(Verdict verdict);
[[nodiscard]] QString hueKey(MarkColour colour);
[[nodiscard]] QString contextKey(ContextWidth width);

} // namespace apostille
