// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace apostille {

/// The page without what nobody reads: the insides of scripts, style sheets and drawings, comments, space
/// between the tags of blocks, and attributes but those that isReadAttribute() knows, styles that may hide,
/// and web addresses in data attributes. On news pages these are more than half of all bytes, and the parser
/// would take each of them through the whole of its tree building, while they are skipped here at the speed
/// of memchr. The tree of the rest is the same; what JSON-LD says stays. Where it is not sure how a tokenizer
/// of HTML5 would go on (double escaped scripts, HTML within SVG or MathML, framesets), the page is left as
/// it is.
[[nodiscard]] std::string withoutUnreadParts(std::string_view html);

/// Whether elements keep the attribute. Who asks for one more adds its name to the list.
[[nodiscard]] bool isReadAttribute(std::string_view name);

} // namespace apostille
