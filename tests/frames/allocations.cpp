// SPDX-License-Identifier: MIT
#include "frames/allocations.h"

#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t asked = 0;

void* counted(std::size_t bytes)
{
    ++asked;
    void* memory = std::malloc(bytes == 0 ? 1 : bytes);
    if (memory == nullptr) {
        std::abort();
    }
    return memory;
}

}

void* operator new(std::size_t bytes)
{
    return counted(bytes);
}

void* operator new[](std::size_t bytes)
{
    return counted(bytes);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace frames {

std::size_t allocations()
{
    return asked;
}

}
