// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/carddeck.h"

namespace apostille {

struct CardClaim
{
    QString statement;
    QString stance;
    QString verdict;
    Verdict value = Verdict::Unchecked;
};

/// What a card says, in the words it says it with: the one place that painting and screen readers draw from.
struct CardText
{
    PlacementState state = PlacementState::Exact;
    QString warning;         ///< what the state means, empty where the words stand where they stood
    QString quote;           ///< in quotation marks, unless it is a plain highlight
    QString speaker;         ///< names, joined
    QStringList attribution; ///< as written, verb, kind and translation, in this order
    QString original;        ///< wording before translation, in the marks of its language
    std::vector<CardClaim> claims;
    QStringList chips; ///< other sources with their role, then #tags
    QString note;      ///< Markdown
};

[[nodiscard]] CardText cardText(const Card &shown, const QString &language);

/// The card as one text for assistive technology; `mark` is what its colour stands for.
[[nodiscard]] QString spokenText(const CardText &card, const QString &mark);

} // namespace apostille
