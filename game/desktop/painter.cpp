// SPDX-License-Identifier: MIT
#include "desktop/painter.h"

#include "desktop/atlas.h"
#include "desktop/batch.h"
#include "desktop/raster.h"

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

/// From so many pixels on, filling a rectangle by itself is faster than with the other shapes.
constexpr float large_area = 16'000;

std::span<const Corner> corners_of(const Picture& picture, const Piece& piece)
{
    return std::span(picture.mesh().corners).subspan(piece.corners.begin, piece.corners.end - piece.corners.begin);
}

/// Draws one part of a picture, command by command, from `at` on. Groups out of sight are leapt over.
struct Player {
    const Picture& picture;
    Atlas& atlas;
    Batch& batch;
    Places& places;
    std::vector<ui::Rect>& overhangs; ///< the inks of texts that reach over their lines
    std::size_t at = 0;
    std::size_t next = 0;
    std::size_t page = 0; ///< of the texture used last

    const Piece& piece() const { return picture.pieces()[at]; }

    void play(const ui::Rect& part)
    {
        places.begin(part);
        batch.clip(part);
        if (at == 0) {
            batch.fill(part, picture.background());
        }
        while (at < picture.list().size()) {
            next = at + 1;
            std::visit(*this, picture.list()[at]);
            at = next;
        }
    }

    template <class Shape> void operator()(const Shape& shape)
    {
        if (!places.shown(piece().bounds).empty()) {
            draw_mesh(shape.color, places.place());
        }
    }

    void operator()(const ui::ScrollBar& bar) { draw_mesh(bar.color, places.place() * Place{1, 0, {0, bar.thumb.y}}); }

    void operator()(const ui::ScrollEdge& edge)
    {
        if (edge.offset > 0) {
            draw_mesh(edge.color, places.place());
        }
    }

    void operator()(const ui::Marker& marker)
    {
        float left = drawn_at(marker, picture.now());
        for (const ui::Rect& rect : marker.rects) {
            const float width = std::min(rect.width, left);
            left -= width;
            const bool leftwards = marker.direction == base::Direction::RightToLeft;
            const ui::Rect drawn{leftwards ? rect.right() - width : rect.x, rect.y, width, rect.height};
            if (width > 0) {
                draw_box({whole(drawn), 1}, marker.color, places.place());
            }
        }
    }

    void operator()(const ui::Text& text)
    {
        if (places.shown(piece().bounds).empty()) {
            return;
        }
        const ui::Rect lines = places.place()(piece().content);
        const bool clear = std::none_of(overhangs.begin(), overhangs.end(),
                                        [&](const ui::Rect& ink) { return !ui::intersection(ink, lines).empty(); });
        const Drawing& drawing = atlas.text(text.layout, clear ? piece().ground : std::nullopt);
        if (drawing.overhangs) {
            overhangs.push_back(places.place()(ui::moved(drawing.ink, text.origin)));
        }
        for (const Patch& patch : drawing.patches) {
            draw_patch(patch, text.origin, drawing.opaque ? Blend::Opaque : Blend::Over, places.place());
        }
    }

    template <class Push> void enter(const Push& push)
    {
        if (places.shown(piece().bounds).empty()) {
            next = piece().mate + 1;
            return;
        }
        places.enter(push, picture.now());
        if (places.clip().empty()) {
            places.leave();
            next = piece().mate + 1;
            return;
        }
        batch.clip(places.clip());
    }
    void leave()
    {
        places.leave();
        batch.clip(places.clip());
    }
    void operator()(const ui::PushClip& push) { enter(push); }
    void operator()(const ui::PushShift& push) { enter(push); }
    void operator()(const ui::PushTransform& push) { enter(push); }
    void operator()(const ui::PushScroll& push) { enter(push); }
    void operator()(const ui::PopClip&) { leave(); }
    void operator()(const ui::PopShift&) { leave(); }
    void operator()(const ui::PopTransform&) { leave(); }
    void operator()(const ui::PopScroll&) { leave(); }

    /// A stretch of a marker, with its ends on whole pixels.
    static ui::Rect whole(const ui::Rect& rect)
    {
        const float left = std::floor(rect.x + 0.5F);
        return {left, rect.y, std::floor(rect.right() + 0.5F) - left, rect.height};
    }

    void draw_mesh(ui::Color color, const Place& place)
    {
        const Mesh& mesh = picture.mesh();
        for (std::size_t i = piece().boxes.begin; i < piece().boxes.end; ++i) {
            draw_box(mesh.boxes[i], color, place);
        }
        if (piece().corners.begin == piece().corners.end) {
            return;
        }
        const std::span<const Corner> corners = corners_of(picture, piece());
        piece().shape != 0 ? draw_shape(corners, color, place) : draw_triangles(corners, color, place);
    }

    void draw_shape(std::span<const Corner> corners, ui::Color color, const Place& place)
    {
        const Drawing& drawing = atlas.shape(piece().shape, corners, color);
        for (const Patch& patch : drawing.patches) {
            draw_patch(patch, bounds_of(corners).origin(), Blend::Over, place);
        }
    }

    void draw_triangles(std::span<const Corner> corners, ui::Color color, const Place& place)
    {
        const Swatch swatch = atlas.swatch(page, color);
        batch.use(Blend::Over, atlas.texture(page));
        for (const Corner& corner : corners) {
            batch.add({place(corner.at), texel(swatch, corner.cover)});
        }
    }

    static ui::Point texel(const Swatch& swatch, float cover)
    {
        return {ui::mix(swatch.nothing.x, swatch.all.x, cover), swatch.all.y};
    }

    void draw_box(const Box& box, ui::Color color, const Place& place)
    {
        const ui::Rect shown = ui::intersection(place(box.rect), places.clip());
        if (shown.empty()) {
            return;
        }
        const bool opaque = box.cover >= 1 && color.a == 255 && !place.turned();
        if (opaque && shown.width * shown.height >= large_area) {
            batch.fill(shown, color);
            return;
        }
        const ui::Point from = texel(atlas.swatch(page, color), box.cover);
        batch.use(opaque ? Blend::Opaque : Blend::Over, atlas.texture(page));
        draw_rect(box.rect, from, from, place);
    }

    void draw_patch(const Patch& patch, ui::Point origin, Blend blend, const Place& place)
    {
        const ui::Rect rect{origin.x + patch.at.x, origin.y + patch.at.y, patch.from.width, patch.from.height};
        if (!ui::intersection(place(rect), places.clip()).empty()) {
            page = patch.page;
            batch.use(blend, atlas.texture(page));
            draw_rect(rect, patch.from.origin(), {patch.from.right(), patch.from.bottom()}, place);
        }
    }

    void draw_rect(const ui::Rect& rect, ui::Point first, ui::Point last, const Place& place)
    {
        if (!place.turned()) {
            batch.add(place(rect), first, last);
            return;
        }
        const Vertex a{place(rect.origin()), first};
        const Vertex b{place(ui::Point{rect.right(), rect.y}), {last.x, first.y}};
        const Vertex c{place(ui::Point{rect.right(), rect.bottom()}), last};
        const Vertex d{place(ui::Point{rect.x, rect.bottom()}), {first.x, last.y}};
        for (const Vertex& vertex : {a, b, c, a, c, d}) {
            batch.add(vertex);
        }
    }
};

/// The colour of a command that draws a shape.
struct ColorOf {
    std::optional<ui::Color> operator()(const ui::Text&) const { return std::nullopt; }
    template <class Command> std::optional<ui::Color> operator()(const Command& command) const
    {
        if constexpr (requires { command.color; }) {
            return command.color;
        } else {
            return std::nullopt;
        }
    }
};

/// True for the begin of a group that moves by itself.
bool moves(const ui::DrawCommand& command)
{
    const auto* shift = std::get_if<ui::PushShift>(&command);
    const auto* transform = std::get_if<ui::PushTransform>(&command);
    return (shift != nullptr && shift->motion.duration > 0)
           || (transform != nullptr && transform->landing.duration > 0);
}

/// The number of the last command that hides all before it in this part of the window; 0 where none does.
std::size_t first_seen(const Picture& picture, const ui::Rect& part)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i < picture.list().size(); ++i) {
        const Piece& piece = picture.pieces()[i];
        const auto* fill = std::get_if<ui::FillRect>(&picture.list()[i]);
        const bool box = fill != nullptr && fill->color.a == 255 && piece.boxes.begin < piece.boxes.end;
        if (box && ui::contains(picture.mesh().boxes[piece.boxes.begin].rect, part)) {
            first = i;
        }
        i = std::max(i, piece.mate);
    }
    return first;
}

}

struct Painter::Impl {
    Atlas atlas;
    Batch batch;
    Places places;
    std::vector<ui::Rect> overhangs;
    std::uint64_t moving = 0; ///< the revision of the picture whose moving groups have been drawn ahead
    std::uint64_t prepared = 0; ///< the revision of the picture that is being drawn ahead
    std::size_t prepared_to = 0; ///< how many of its commands have been looked at

    Prepared prepare(const Picture& picture, std::size_t command)
    {
        const Piece& piece = picture.pieces()[command];
        if (const auto* text = std::get_if<ui::Text>(&picture.list()[command])) {
            return atlas.prepare(text->layout, piece.ground);
        }
        const std::optional<ui::Color> color = std::visit(ColorOf{}, picture.list()[command]);
        if (!color) {
            return Prepared::Known;
        }
        atlas.swatch(0, *color);
        return piece.shape == 0 ? Prepared::Known : atlas.prepare(piece.shape, corners_of(picture, piece), *color);
    }
};

Painter::Painter() : m_impl(std::make_unique<Impl>())
{
    constexpr std::size_t usual_count = 64;
    m_impl->overhangs.reserve(usual_count);
}

Painter::Painter(Painter&&) noexcept = default;
Painter& Painter::operator=(Painter&&) noexcept = default;
Painter::~Painter() = default;

void Painter::paint(const Picture& picture, std::span<const ui::Rect> parts)
{
    if (parts.empty()) {
        return;
    }
    Impl& impl = *m_impl;
    impl.atlas.begin();
    impl.batch.begin(picture.size());
    for (const ui::Rect& part : parts) {
        impl.overhangs.clear();
        Player player{picture, impl.atlas, impl.batch, impl.places, impl.overhangs, first_seen(picture, part)};
        player.play(part);
    }
    impl.batch.end();
}

void Painter::paint(sf::RenderTarget& target, const ui::DrawList& list, ui::Color background, std::int64_t now)
{
    const auto size = target.getSize();
    Picture picture;
    const ui::Size pixels{static_cast<float>(size.x), static_cast<float>(size.y)};
    target.setActive(true);
    paint(picture, picture.become(list, background, pixels, now).parts);
}

void Painter::prepare_moving(const Picture& picture)
{
    if (m_impl->moving == picture.revision()) {
        return;
    }
    m_impl->moving = picture.revision();
    for (std::size_t i = 0; i < picture.list().size(); ++i) {
        if (moves(picture.list()[i])) {
            const std::size_t end = picture.pieces()[i].mate;
            for (++i; i < end; ++i) {
                m_impl->prepare(picture, i);
            }
        }
    }
}

bool Painter::prepare_next(const Picture& picture)
{
    Impl& impl = *m_impl;
    if (impl.prepared != picture.revision()) {
        impl.prepared = picture.revision();
        impl.prepared_to = 0;
    }
    while (impl.prepared_to < picture.list().size()) {
        const Prepared result = impl.prepare(picture, impl.prepared_to++);
        if (result == Prepared::NoRoom) {
            impl.prepared_to = picture.list().size();
        } else if (result == Prepared::Drawn) {
            return true;
        }
    }
    return false;
}

}
