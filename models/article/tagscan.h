// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace apostille {

/// A start or end tag as it is written; its name goes up to a space, a / or the >.
struct WrittenTag
{
    std::size_t begin; ///< of its '<'
    std::size_t end;   ///< one past its '>'
    std::string_view name;
    bool closing = false;
    bool selfClosed = false;
};

/// An attribute as it is written.
struct WrittenAttribute
{
    std::size_t begin;
    std::size_t end;
    std::string_view name;
    std::string_view value; ///< without quotation marks; empty where there is none
};

/// The next attribute of a tag at or after `from`, a place between its attributes. Nothing where the tag ends
/// first.
[[nodiscard]] std::optional<WrittenAttribute> attributeAfter(std::string_view html, std::size_t from);

/// Whether a tokenizer of HTML5 takes this '<' for the beginning of a tag.
[[nodiscard]] bool beginsTag(std::string_view html, std::size_t at);

/// The tag whose '<' is at `begin`, ended where a tokenizer of HTML5 ends it: a '>' in a quoted value does
/// not. Nothing where no tag stands there or the page ends within it.
[[nodiscard]] std::optional<WrittenTag> tagAt(std::string_view html, std::size_t begin);

/// The next tag at or after `from`, whatever stands around it; where a quotation mark is left open, it ends
/// at the next '>'. Nothing where the page ends first.
[[nodiscard]] std::optional<WrittenTag> nextTag(std::string_view html, std::size_t from);

/// Whether a name as written is this one, which is given in lower case.
[[nodiscard]] bool nameIs(std::string_view name, std::string_view wanted);

/// Where the next `</name` stands that ends an element of this name, or npos. `name` is in lower case.
[[nodiscard]] std::size_t endTagOf(std::string_view html, std::string_view name, std::size_t from);

} // namespace apostille
