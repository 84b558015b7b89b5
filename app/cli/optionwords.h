// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"

#include <QStringList>

#include <array>
#include <utility>

namespace apostille::cli {

/// The words of the command line for an enumeration's values; stable, English, never translated.
template <typename Value, std::size_t Count>
using Words = std::array<std::pair<QStringView, Value>, Count>;

inline constexpr Words<MarkColour, 8> colourWords = {{{u"yellow", MarkColour::Yellow},
                                                      {u"red", MarkColour::Red},
                                                      {u"green", MarkColour::Green},
                                                      {u"blue", MarkColour::Blue},
                                                      {u"purple", MarkColour::Purple},
                                                      {u"magenta", MarkColour::Magenta},
                                                      {u"orange", MarkColour::Orange},
                                                      {u"grey", MarkColour::Grey}}};

inline constexpr Words<SpeechKind, 6> speechWords = {{{u"none", SpeechKind::None},
                                                      {u"direct", SpeechKind::Direct},
                                                      {u"partial", SpeechKind::Partial},
                                                      {u"indirect", SpeechKind::Indirect},
                                                      {u"scare", SpeechKind::ScareQuote},
                                                      {u"title", SpeechKind::Title}}};

inline constexpr Words<Stance, 4> stanceWords = {{{u"makes", Stance::Makes},
                                                  {u"supports", Stance::Supports},
                                                  {u"refutes", Stance::Refutes},
                                                  {u"mentions", Stance::Mentions}}};

template <typename Value, std::size_t Count>
[[nodiscard]] QStringList wordsOf(const Words<Value, Count> &words)
{
    QStringList list;
    for (const auto &[word, value] : words)
        list.append(word.toString());
    return list;
}

/// The value of a word that parsing has already let through.
template <typename Value, std::size_t Count>
[[nodiscard]] Value valueOf(const Words<Value, Count> &words, const QString &asked, Value fallback)
{
    for (const auto &[word, value] : words) {
        if (word == asked)
            return value;
    }
    return fallback;
}

template <typename Value, std::size_t Count>
[[nodiscard]] QString wordOf(const Words<Value, Count> &words, Value asked)
{
    for (const auto &[word, value] : words) {
        if (value == asked)
            return word.toString();
    }
    return {};
}

} // namespace apostille::cli
