// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/parsetree.h"

#include "models/article/nestinglimit.h"
#include "models/article/unreadparts.h"

#include <QtAssert>

#include <algorithm>
#include <csetjmp>
#include <ctime>

namespace apostille {

namespace {

/// Of this thread's own work: a page must not fail because others keep the machine busy.
double secondsWorked()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Ten times what an ordinary page takes, and a second. Only hostile ones come here: libgumbo compares each
/// attribute with all others of its element, so that a million of them would keep it busy for a quarter of an
/// hour.
double timeLimit(std::size_t bytes)
{
    constexpr double least = 1;
    constexpr double perByte = 0.3 / 1e6;
    return least + static_cast<double>(bytes) * perByte;
}

struct Allocation
{
    Arena *arena;
    double deadline;
    unsigned count = 0;
    std::jmp_buf exhausted = {};
};

bool isOverdue(Allocation &allocation)
{
    constexpr unsigned between = 4096;
    return ++allocation.count % between == 0 && secondsWorked() > allocation.deadline;
}

// libgumbo does not check what its allocator returns, so a page that needs more memory or time than allowed
// is left by a jump out of the parser; there are only C frames on the way, and all memory is the arena's.
void *allocate(void *userdata, std::size_t size)
{
    auto *allocation = static_cast<Allocation *>(userdata);
    void *piece = isOverdue(*allocation) ? nullptr : allocation->arena->allocate(size);
    if (!piece)
        std::longjmp(allocation->exhausted, 1); // NOLINT(cert-err52-cpp)
    return piece;
}

void release(void *userdata, void *piece)
{
    static_cast<Allocation *>(userdata)->arena->release(piece);
}

/// Ordinary pages take 15 to 40 times their size; a hostile one can make each tag of three bytes clone
/// hundreds of unclosed formatting elements.
std::size_t memoryLimit(std::size_t bytes)
{
    constexpr std::size_t least = std::size_t{512} * 1024 * 1024;
    constexpr std::size_t factor = 80;
    return std::max(least, bytes * factor);
}

} // namespace

bool ParseTree::build(std::size_t pageSize)
{
    Allocation allocation{m_arena.get(), secondsWorked() + timeLimit(pageSize)};
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = &allocation;
    options.max_errors = 0;
    if (setjmp(allocation.exhausted) != 0) // NOLINT(cert-err52-cpp)
        return false;
    m_output = gumbo_parse_with_options(&options, m_text.data(), m_text.size());
    return m_output != nullptr;
}

std::optional<ParseTree> ParseTree::parse(std::string_view html)
{
    ParseTree tree(memoryLimit(html.size()));
    tree.m_text = withoutUnreadParts(html);
    if (std::string flat = withoutDeepNesting(tree.m_text); !flat.empty())
        tree.m_text = std::move(flat);
    if (!tree.build(html.size()))
        return std::nullopt;
    return tree;
}

std::string_view attribute(const GumboNode *element, std::string_view name)
{
    Q_ASSERT(isReadAttribute(name));
    const GumboVector &attributes = element->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *found = static_cast<const GumboAttribute *>(attributes.data[i]);
        if (name == found->name)
            return found->value;
    }
    return {};
}

} // namespace apostille
