// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/arena.h"

#include <algorithm>
#include <new>

namespace apostille {

Arena::~Arena()
{
    while (m_large) {
        Large *next = m_large->next;
        ::operator delete(m_large);
        m_large = next;
    }
}

bool Arena::addChunk()
{
    constexpr std::size_t size = std::size_t{8} * 1024;
    static_assert(sizeof(Header) + classes * grain <= size);
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
    const std::size_t kind = std::max<std::size_t>(1, (size + grain - 1) / grain);
    if (kind > classes)
        return allocateLarge(size);
    if (Free *piece = m_free[kind]) {
        m_free[kind] = piece->next;
        return piece;
    }
    const std::size_t needed = sizeof(Header) + kind * grain;
    if (static_cast<std::size_t>(m_end - m_next) < needed && !addChunk())
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
    if (kind == 0)
        releaseLarge(piece);
    else
        m_free[kind] = new (piece) Free{m_free[kind]};
}

void *Arena::allocateLarge(std::size_t size)
{
    if (size > m_limit || m_used > m_limit - size)
        return nullptr;
    void *memory = ::operator new(sizeof(Large) + size, std::nothrow);
    if (!memory)
        return nullptr;
    auto *large = new (memory) Large{nullptr, m_large, size, {0}};
    if (m_large)
        m_large->previous = large;
    m_large = large;
    m_used += size;
    return large + 1;
}

void Arena::releaseLarge(void *piece)
{
    Large *large = static_cast<Large *>(piece) - 1;
    (large->previous ? large->previous->next : m_large) = large->next;
    if (large->next)
        large->next->previous = large->previous;
    m_used -= large->size;
    ::operator delete(large);
}

} // namespace apostille
