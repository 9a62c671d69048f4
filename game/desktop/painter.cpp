// SPDX-License-Identifier: MIT
#include "desktop/painter.h"

#include "desktop/mesh.h"

#include <SFML/Graphics/Texture.hpp>
#include <SFML/Graphics/Transform.hpp>
#include <SFML/Graphics/View.hpp>
#include <cmath>
#include <list>
#include <unordered_map>

namespace desktop {

namespace {

/// How many bytes of text textures are kept: some thirty screens of text.
constexpr std::size_t kept_bytes = 64U * 1024U * 1024U;

/// A text as a texture; `offset` is that of its bitmap.
struct DrawnText {
    std::uint64_t layout = 0;
    sf::Texture texture;
    ui::Point offset;
    std::size_t bytes = 0;
};

void fill_texture(DrawnText& text, const ui::Bitmap& bitmap)
{
    const auto width = static_cast<unsigned>(bitmap.width);
    const auto height = static_cast<unsigned>(bitmap.height);
    if (bitmap.rgba.empty() || !text.texture.create(width, height)) {
        return;
    }
    text.texture.update(bitmap.rgba.data());
    text.texture.setSmooth(true); // matters under a turned stamp alone: elsewhere texels lie on pixels
    text.offset = bitmap.offset;
    text.bytes = bitmap.rgba.size();
}

sf::Color sf_color(ui::Color color)
{
    return {color.r, color.g, color.b, color.a};
}

ui::Rect whole_pixels(const ui::Rect& rect)
{
    const float left = std::floor(rect.x);
    const float top = std::floor(rect.y);
    return {left, top, std::ceil(rect.right()) - left, std::ceil(rect.bottom()) - top};
}

}

struct Painter::Textures {
    std::list<DrawnText> recent; ///< the latest used first
    std::unordered_map<std::uint64_t, std::list<DrawnText>::iterator> by_layout;
    std::size_t bytes = 0;

    const DrawnText& of(const ui::TextLayout& layout)
    {
        if (const auto known = by_layout.find(layout.id()); known != by_layout.end()) {
            recent.splice(recent.begin(), recent, known->second);
            return recent.front();
        }
        recent.emplace_front();
        recent.front().layout = layout.id();
        fill_texture(recent.front(), ui::rasterise(layout));
        bytes += recent.front().bytes;
        by_layout.emplace(layout.id(), recent.begin());
        forget_oldest();
        return recent.front();
    }

    void forget_oldest()
    {
        while (bytes > kept_bytes && recent.size() > 1) {
            bytes -= recent.back().bytes;
            by_layout.erase(recent.back().layout);
            recent.pop_back();
        }
    }
};

namespace {

/// One playing of a draw list: shapes are gathered and drawn together until something else must come between.
template <class Textures> struct Player {
    sf::RenderTarget& target;
    Textures& textures;
    ui::Rect window;
    Mesh mesh;
    std::vector<ui::Rect> clips;
    std::vector<sf::Transform> transforms = {sf::Transform::Identity};

    template <class Shape> void operator()(const Shape& shape) { add(mesh, shape); }

    void operator()(const ui::Text& text)
    {
        flush();
        if (hidden()) {
            return;
        }
        const DrawnText& drawn = textures.of(text.layout);
        if (drawn.bytes == 0) {
            return;
        }
        const ui::Point at = text.origin + drawn.offset;
        const auto size = drawn.texture.getSize();
        const auto w = static_cast<float>(size.x);
        const auto h = static_cast<float>(size.y);
        const sf::Vertex a{{at.x, at.y}, sf::Color::White, {0, 0}};
        const sf::Vertex b{{at.x + w, at.y}, sf::Color::White, {w, 0}};
        const sf::Vertex c{{at.x + w, at.y + h}, sf::Color::White, {w, h}};
        const sf::Vertex d{{at.x, at.y + h}, sf::Color::White, {0, h}};
        draw({a, b, c, a, c, d}, &drawn.texture);
    }

    void operator()(const ui::PushClip& clip)
    {
        flush();
        clips.push_back(ui::intersection(whole_pixels(clip.rect), clips.empty() ? window : clips.back()));
        apply_clip();
    }

    void operator()(const ui::PopClip&)
    {
        flush();
        if (!clips.empty()) {
            clips.pop_back();
        }
        apply_clip();
    }

    void operator()(const ui::PushTransform& turn)
    {
        flush();
        sf::Transform transform = transforms.back();
        transform.translate(turn.pivot.x, turn.pivot.y).rotate(turn.degrees).scale(turn.scale, turn.scale);
        transform.translate(-turn.pivot.x, -turn.pivot.y);
        transforms.push_back(transform);
    }

    void operator()(const ui::PopTransform&)
    {
        flush();
        if (transforms.size() > 1) {
            transforms.pop_back();
        }
    }

    bool hidden() const { return !clips.empty() && clips.back().empty(); }

    void flush()
    {
        if (!mesh.empty() && !hidden()) {
            draw(mesh, nullptr);
        }
        mesh.clear();
    }

    void draw(const Mesh& triangles, const sf::Texture* texture)
    {
        static const sf::BlendMode premultiplied(sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha);
        target.draw(triangles.data(), triangles.size(), sf::Triangles,
                    sf::RenderStates(premultiplied, transforms.back(), texture, nullptr));
    }

    /// A view that shows the clip's part of the window, at its place: what lies outside is cut off.
    void apply_clip()
    {
        const ui::Rect& part = clips.empty() ? window : clips.back();
        if (part.empty()) {
            return;
        }
        sf::View view(sf::FloatRect(part.x, part.y, part.width, part.height));
        view.setViewport(sf::FloatRect(part.x / window.width, part.y / window.height, part.width / window.width,
                                       part.height / window.height));
        target.setView(view);
    }
};

}

Painter::Painter() : m_textures(std::make_unique<Textures>()) { }

Painter::Painter(Painter&&) noexcept = default;
Painter& Painter::operator=(Painter&&) noexcept = default;
Painter::~Painter() = default;

void Painter::paint(sf::RenderTarget& target, const ui::DrawList& list, ui::Color background)
{
    const auto size = target.getSize();
    Player<Textures> player{
        target, *m_textures, {0, 0, static_cast<float>(size.x), static_cast<float>(size.y)}, {}, {}};
    player.apply_clip();
    target.clear(sf_color(background));
    for (const ui::DrawCommand& command : list) {
        std::visit(player, command);
    }
    player.flush();
}

}
