// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/arena.h"

#include <algorithm>
#include <bit>
#include <new>

namespace apostille {

namespace {

constexpr std::size_t grain = 16;
constexpr std::size_t smallest = 64; ///< classes 1 … 64 are multiples of the grain, those above powers of two
constexpr std::size_t smallLimit = grain * smallest;

} // namespace

std::size_t Arena::sizeClass(std::size_t size)
{
    if (size <= smallLimit)
        return std::max<std::size_t>(1, (size + grain - 1) / grain);
    return smallest + static_cast<std::size_t>(std::bit_width(size - 1)) - std::bit_width(smallLimit - 1);
}

std::size_t Arena::capacity(std::size_t sizeClass)
{
    return sizeClass <= smallest ? sizeClass * grain : smallLimit << (sizeClass - smallest);
}

bool Arena::addChunk(std::size_t atLeast)
{
    constexpr std::size_t usual = std::size_t{256} * 1024;
    const std::size_t size = std::max(usual, atLeast);
    if (m_used + size > m_limit)
        return false;
    m_chunks.push_back(std::unique_ptr<std::byte[]>(new (std::nothrow) std::byte[size]));
    if (!m_chunks.back())
        return false;
    m_used += size;
    m_next = m_chunks.back().get();
    m_end = m_next + size;
    return true;
}

void *Arena::allocate(std::size_t size)
{
    const std::size_t kind = sizeClass(size);
    if (Free *piece = m_free[kind]) {
        m_free[kind] = piece->next;
        return piece;
    }
    const std::size_t needed = sizeof(Header) + capacity(kind);
    if (static_cast<std::size_t>(m_end - m_next) < needed && !addChunk(needed))
        return nullptr;
    auto *header = new (m_next) Header{kind};
    m_next += needed;
    return header + 1;
}

void Arena::release(void *piece)
{
    if (!piece)
        return;
    const std::size_t kind = (static_cast<Header *>(piece) - 1)->sizeClass;
    m_free[kind] = new (piece) Free{m_free[kind]};
}

} // namespace apostille
