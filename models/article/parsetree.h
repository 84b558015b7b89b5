// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/arena.h"

#include <gumbo.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace apostille {

/// An HTML5 tree of libgumbo and the memory it lives in. It lacks what withoutUnreadParts() takes out.
class ParseTree
{
public:
    /// Nothing where the page would need more memory, or many times more time, than any honest one.
    [[nodiscard]] static std::optional<ParseTree> parse(std::string_view html);

    [[nodiscard]] const GumboNode *document() const { return m_output->document; }

    /// Frees what was parsed: what the tree says of places in it is not to be read any more.
    void forgetText() { std::string().swap(m_text); }

private:
    explicit ParseTree(std::size_t memoryLimit)
        : m_arena(std::make_unique<Arena>(memoryLimit))
    {
    }
    bool build(std::size_t pageSize);

    std::unique_ptr<Arena> m_arena;
    std::string m_text; ///< what is parsed
    GumboOutput *m_output = nullptr;
};

/// The value of an attribute that isReadAttribute() knows; a null view where the element has none of that
/// name.
[[nodiscard]] std::string_view attribute(const GumboNode *element, std::string_view name);

} // namespace apostille
