// SPDX-License-Identifier: MIT
#include "desktop/shelves.h"

namespace desktop {

namespace {

/// How much higher than what stands on it a shelf may be before a new one is better.
constexpr int most_waste = 6;

}

Shelves::Shelf* Shelves::shelf_for(int width, int height)
{
    for (Shelf& shelf : m_shelves) {
        const bool fits = height <= shelf.height && width <= m_width - shelf.used;
        if (fits && shelf.height - height <= most_waste) {
            return &shelf;
        }
    }
    if (width > m_width || height > left()) {
        return nullptr;
    }
    m_shelves.push_back({m_used, height, 0});
    m_used += height;
    return &m_shelves.back();
}

std::optional<Cell> Shelves::take(int width, int height)
{
    Shelf* shelf = shelf_for(width, height);
    if (shelf == nullptr) {
        return std::nullopt;
    }
    const Cell cell{shelf->used, shelf->y, width, height};
    shelf->used += width;
    return cell;
}

void Shelves::clear()
{
    m_shelves.clear();
    m_used = 0;
}

}
