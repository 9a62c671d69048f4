// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace desktop {

/// A rectangle of whole pixels.
struct Cell {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Cell&) const = default;
};

/// A rectangle in which smaller ones find room side by side on shelves of about their height. They are given back all
/// at once.
class Shelves {
public:
    /// An empty rectangle, so many pixels wide and high.
    Shelves(int width, int height) : m_width(width), m_height(height) { }

    /// Room for so many pixels, or none.
    std::optional<Cell> take(int width, int height);

    /// How high a shelf there is still room for.
    int left() const { return m_height - m_used; }

    /// Empties the rectangle.
    void clear();

private:
    struct Shelf {
        int y = 0;
        int height = 0;
        int used = 0;
    };

    Shelf* shelf_for(int width, int height);

    int m_width;
    int m_height;
    int m_used = 0; ///< from the top, by shelves
    std::vector<Shelf> m_shelves;
};

}
