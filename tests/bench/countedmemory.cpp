// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/countedmemory.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

// glibc's own, under the names that it keeps for those who put themselves before it.
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *piece, std::size_t size);
void __libc_free(void *piece);
}

namespace {

std::atomic<std::size_t> held{0};
std::atomic<std::size_t> most{0};
std::atomic<std::size_t> ground{0};

void *took(void *piece)
{
    if (!piece)
        return piece;
    const std::size_t now = held += malloc_usable_size(piece);
    std::size_t before = most;
    while (now > before && !most.compare_exchange_weak(before, now)) {
    }
    return piece;
}

void gave(void *piece)
{
    if (piece)
        held -= malloc_usable_size(piece);
}

} // namespace

extern "C" {

void *malloc(std::size_t size)
{
    return took(__libc_malloc(size));
}

void *calloc(std::size_t count, std::size_t size)
{
    return took(__libc_calloc(count, size));
}

void *realloc(void *piece, std::size_t size)
{
    gave(piece);
    return took(__libc_realloc(piece, size));
}

void free(void *piece)
{
    gave(piece);
    __libc_free(piece);
}
}

namespace apostille {

void CountedMemory::begin()
{
    ground = held.load();
    most = held.load();
}

std::size_t CountedMemory::peak()
{
    return most - ground;
}

} // namespace apostille
