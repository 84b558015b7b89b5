// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/vocabulary.h"

namespace apostille {

/// What a quotation needs to be cited and proven: the article and the capture its words were taken from.
struct CitedArticle
{
    QUuid id = {};
    QString title = {};
    QString byline = {};
    QString outlet = {};
    QString published = {}; ///< ISO 8601, date or date and time
    QString address = {};
    QString language = {};
    QDateTime accessed = {};   ///< when the snapshot was captured, UTC
    QString snapshotHash = {}; ///< SHA-256 of the original bytes, lower-case hexadecimal

    bool operator==(const CitedArticle &) const = default;
};

struct CitedSource
{
    Source source;
    SourceRole role = SourceRole::Speaker;
};

struct CitedClaim
{
    Claim claim;
    Stance stance = Stance::Makes;
};

/// An annotation with everything it points to, resolved: what exports and cards are made from.
struct QuoteRecord
{
    Annotation annotation = {};
    CitedArticle article = {};
    std::vector<CitedSource> sources = {};
    std::vector<CitedClaim> claims = {};
    QStringList tags = {};
};

/// Records of one article with its text, so that each quote's context can be cut from it.
struct CitedText
{
    CitedArticle article = {};
    QString text = {};                    ///< of the version the records were made on
    std::vector<QuoteRecord> quotes = {}; ///< in text order
};

} // namespace apostille
