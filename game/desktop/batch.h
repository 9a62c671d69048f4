// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/atlas.h"
#include "ui/color.h"
#include "ui/geometry.h"

#include <SFML/Window/GlResource.hpp>
#include <vector>

namespace desktop {

/// Where a corner lies on the target in pixels, and which texel is drawn there.
struct Vertex {
    ui::Point at;
    ui::Point texel;
};

/// Whether what is drawn lets through what is under it.
enum class Blend { Opaque, Over };

/// Gathers textured triangles and draws as many as it can at once with OpenGL on the active target. Nothing is
/// allocated once it has drawn as many.
class Batch : sf::GlResource {
public:
    Batch();
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    Batch(Batch&&) = delete;
    Batch& operator=(Batch&&) = delete;

    /// Begins to draw on a target of `size` pixels.
    void begin(ui::Size size);

    /// From now on nothing is drawn outside `rect`.
    void clip(const ui::Rect& rect);

    /// What is drawn next: how, and from which texture.
    void use(Blend blend, unsigned texture);

    /// One more corner; every three are a triangle.
    void add(const Vertex& vertex) { m_vertices.push_back(vertex); }

    /// A rectangle with the texels from one corner to the opposite one. Its triangles come as a pair, by which Mesa's
    /// software renderer knows a rectangle and copies it without looking at every pixel.
    void add(const ui::Rect& rect, ui::Point first_texel, ui::Point last_texel);

    /// Fills what lies within `rect` and the clip.
    void fill(const ui::Rect& rect, ui::Color color);

    /// Draws what has been gathered, and leaves OpenGL as SFML expects it.
    void end();

private:
    void flush();

    unsigned m_program = 0;
    int m_scale = -1; ///< where the program takes the target's size
    ui::Size m_size;
    ui::Rect m_clip;
    bool m_first = true; ///< the first picture is still being drawn
    Blend m_blend = Blend::Over;
    unsigned m_texture = 0;
    std::vector<Vertex> m_vertices;
};

}
