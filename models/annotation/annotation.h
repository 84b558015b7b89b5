// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/anchor.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <vector>

namespace apostille {

/// Colour is a role with a name; values are stored, never renumber. Order and hues are Zotero's.
enum class MarkColour { Yellow = 1, Red, Green, Blue, Purple, Magenta, Orange, Grey };

/// How the words are reported. None: a plain highlight, not (yet) a quote record.
enum class SpeechKind { None, Direct, Partial, Indirect, ScareQuote, Title };

enum class SourceRole { Speaker, ReportedBy, Evidence };
enum class Stance { Makes, Supports, Refutes, Mentions };

struct SourceLink
{
    QUuid source;
    SourceRole role = SourceRole::Speaker;

    bool operator==(const SourceLink &) const = default;
};

struct ClaimLink
{
    QUuid claim;
    Stance stance = Stance::Makes;

    bool operator==(const ClaimLink &) const = default;
};

/// A marked passage and what is said of it: a highlight, or a whole quote record. A plain value; times are
/// UTC.
struct Annotation
{
    QUuid id = {};
    QUuid article = {};
    QUuid version = {}; ///< the text version that anchor's offsets speak of
    Anchor anchor = {};
    std::vector<Anchor> parts = {}; ///< further parts of a quotation that is interrupted, in text order
    MarkColour colour = MarkColour::Yellow;
    SpeechKind speech = SpeechKind::None;
    QString speakerAsWritten = {}; ///< "M. Poutine"
    QString reportingVerb = {};    ///< "s'est félicité"
    QString translatedFrom =
        {}; ///< BCP 47 language of the original, empty where the words are no translation
    QString originalWording = {};
    QString note = {};                    ///< Markdown with @source, #tag and [[claim]] mentions
    std::vector<SourceLink> sources = {}; ///< in the order given by the user
    std::vector<ClaimLink> claims = {};
    std::vector<QUuid> tags = {};
    QDateTime created = {};
    QDateTime modified = {};
    std::optional<QDateTime> trashed = {};

    bool operator==(const Annotation &) const = default;
};

} // namespace apostille
