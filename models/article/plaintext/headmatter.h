// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/pageregion.h"

#include <optional>

namespace apostille::plaintext {

/// The line that is the article's title, if one reads like it: near the first prose, with words that the text
/// takes up again, neither a date nor a name nor a label.
[[nodiscard]] std::optional<std::size_t> titleLine(const Page &page, PageRegion region);

/// Whether no more than a kicker, a date or a name stands above the line: so it must be with the title of a
/// text without a page around it.
[[nodiscard]] bool beginsText(const Page &page, std::size_t index);

/// The title without the outlet that pages put behind it, where a bar or the page itself tells that it is
/// one.
[[nodiscard]] QString titleWithoutOutlet(const QString &title);

/// A line that describes a picture: it names its rights or begins as captions do.
[[nodiscard]] bool isCaption(const PageLine &line);

/// A longer line, for the place right below the title: the truths that votes are learnt from leave many out.
[[nodiscard]] bool readsLikeStandfirst(const PageLine &line);

} // namespace apostille::plaintext
