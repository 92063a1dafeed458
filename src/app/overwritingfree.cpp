// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

// Overwrites what the program, Qt and all other libraries give back, before it is given back.
// glibc's M_PERTURB leaves out what goes to the cache that each thread has, and that is where most
// of what is smaller than a kilobyte goes: a session string, for one. Its allocator stays; only the
// way to it leads through here.

#ifndef SESSIONARY_SANITIZED // a sanitizer has an allocator of its own

#include <malloc.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): glibc calls them so
extern "C" void __libc_free(void *memory);
extern "C" void *__libc_realloc(void *memory, std::size_t size);
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

namespace {

/// From here on the allocator maps pages of their own, which go back to the system as they are
/// freed: see returnFreedMemory() of core/processguard.h.
constexpr std::size_t ownPages = std::size_t(256) * 1024;

/// What is new of \a memory, which has grown to \a size, all at once. Qt's header of a table reads
/// of it before it has written anything, a bit field for each of a million rows: then the system
/// maps each page twice, and interrupts all other threads in between.
void mapNewPages(void *memory, std::size_t before, std::size_t size)
{
    const auto pageSize = std::size_t(::getpagesize());
    const std::size_t inPage = reinterpret_cast<std::uintptr_t>(memory) % pageSize;
    const std::size_t first = (inPage + before + pageSize - 1) / pageSize * pageSize - inPage;
    const std::size_t end = (inPage + size) / pageSize * pageSize - inPage;
    if (size < ownPages || first >= end)
        return;
    const int error = errno; // a system that cannot do that does without
    ::madvise(static_cast<char *>(memory) + first, end - first, MADV_POPULATE_WRITE);
    errno = error;
}

} // namespace

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): glibc has none to share
extern "C" void free(void *memory) noexcept
{
    if (memory == nullptr)
        return;
    if (const std::size_t size = ::malloc_usable_size(memory); size < ownPages)
        ::explicit_bzero(memory, size);
    __libc_free(memory);
}

// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" void *realloc(void *memory, std::size_t size) noexcept
{
    const std::size_t before = memory != nullptr ? ::malloc_usable_size(memory) : 0;
    if (memory != nullptr && size == 0) {
        free(memory);
        return nullptr;
    }
    if (before == 0)
        return std::malloc(size);
    if (before >= ownPages) { // nothing of it stays behind
        void *grown = __libc_realloc(memory, size);
        if (grown != nullptr)
            mapNewPages(grown, before, size);
        return grown;
    }
    void *moved = std::malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, std::min(before, size));
    mapNewPages(moved, before, size);
    free(memory);
    return moved;
}

#endif
