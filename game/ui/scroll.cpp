// SPDX-License-Identifier: MIT
#include "ui/scroll.h"

#include <cmath>

namespace ui {

namespace {

/// How far beside a bar it can still be grasped, in pixels: bars are thin.
constexpr float bar_reach = 8;

/// What of the height of an area a paging key scrolls.
constexpr float page_part = 0.9F;

float clamped(const ScrollRegion& region, float offset)
{
    return std::round(std::clamp(offset, 0.0F, most_scroll(region)));
}

/// Moves the commands of one scroll area.
struct Mover {
    const ScrollRegion& region;

    bool is_mine(const TargetId& area) const { return area == region.id; }
    void operator()(PushScroll& c) const
    {
        if (is_mine(c.area)) {
            c.offset = region.offset;
        }
    }
    void operator()(ScrollBar& c) const
    {
        if (is_mine(c.area)) {
            c.thumb = thumb(region, c.thumb.height);
        }
    }
    void operator()(ScrollEdge& c) const
    {
        if (is_mine(c.area)) {
            c.offset = region.offset;
        }
    }
    template <class Other> void operator()(Other&) const { }
};

/// The area's offset when the thumb of its bar, `length` pixels long, has its top at `top`.
float offset_at(const ScrollRegion& region, float length, float top)
{
    const float way = region.bar.height - length;
    return way > 0 ? (top - region.bar.y) / way * most_scroll(region) : 0;
}

Rect drawn_thumb(const DrawList& draw, const ScrollRegion& region)
{
    for (const DrawCommand& command : draw) {
        const auto* bar = std::get_if<ScrollBar>(&command);
        if (bar != nullptr && bar->area == region.id) {
            return bar->thumb;
        }
    }
    return region.bar;
}

const ScrollRegion* bar_at(std::span<const ScrollRegion> regions, Point point)
{
    for (const ScrollRegion& region : regions) {
        const Rect& bar = region.bar;
        if (!bar.empty() && contains({bar.x - bar_reach, bar.y, bar.width + 2 * bar_reach, bar.height}, point)) {
            return &region;
        }
    }
    return nullptr;
}

const ScrollRegion* find_region(std::span<const ScrollRegion> regions, const TargetId& id)
{
    const auto at = std::find_if(regions.begin(), regions.end(), [&](const auto& region) { return region.id == id; });
    return at == regions.end() ? nullptr : &*at;
}

/// Takes hold of the bar under the pointer: by its thumb, or the thumb comes with its middle to where the track was
/// pressed.
std::optional<Scrolling> grasp(std::span<const ScrollRegion> regions, const DrawList& draw, UiState& ui, Point at)
{
    const ScrollRegion* region = bar_at(regions, at);
    if (region == nullptr) {
        return std::nullopt;
    }
    const Rect thumb = drawn_thumb(draw, *region);
    const bool on_thumb = at.y >= thumb.y && at.y < thumb.bottom();
    const float held = on_thumb ? at.y - thumb.y : thumb.height / 2;
    ui.bar = HeldBar{region->id, held};
    return Scrolling{region, clamped(*region, offset_at(*region, thumb.height, at.y - held))};
}

std::optional<Scrolling> drag(std::span<const ScrollRegion> regions, const DrawList& draw, const UiState& ui, Point at)
{
    const ScrollRegion* region = find_region(regions, ui.bar->area);
    if (region == nullptr) {
        return Scrolling{};
    }
    const float length = drawn_thumb(draw, *region).height;
    return Scrolling{region, clamped(*region, offset_at(*region, length, at.y - ui.bar->at))};
}

/// How far a key scrolls `region`, in pixels; none for keys that do something else too.
std::optional<float> way_of(const ScrollRegion& region, Key key)
{
    switch (key) {
    case Key::PageUp: return -region.viewport.height * page_part;
    case Key::PageDown: return region.viewport.height * page_part;
    case Key::Home: return -region.content;
    case Key::End: return region.content;
    default: return std::nullopt;
    }
}

/// Where `region` goes by `way` pixels, unless it is at its end.
std::optional<Scrolling> step(const ScrollRegion& region, float way)
{
    const float offset = clamped(region, region.offset + way);
    return offset == region.offset ? std::nullopt : std::optional(Scrolling{&region, offset});
}

}

void move(Target& target, Point by)
{
    if (by == Point{}) {
        return;
    }
    target.rect = moved(target.rect, by);
    for (Rect& part : target.parts) {
        part = moved(part, by);
    }
    if (auto* slider = std::get_if<SliderContent>(&target.content)) {
        slider->track = moved(slider->track, by);
    } else if (auto* field = std::get_if<FieldContent>(&target.content)) {
        field->origin = field->origin + by;
    }
}

float most_scroll(const ScrollRegion& region)
{
    return std::max(0.0F, region.content - region.viewport.height);
}

Rect thumb(const ScrollRegion& region, float least)
{
    const Rect& bar = region.bar;
    const float length
        = std::min(bar.height, std::max(least, bar.height * bar.height / std::max(1.0F, region.content)));
    const float most = most_scroll(region);
    const float way = most > 0 ? (bar.height - length) * std::min(1.0F, region.offset / most) : 0;
    return {bar.x, bar.y + way, bar.width, length};
}

void show_offset(DrawList& draw, const ScrollRegion& region)
{
    for (DrawCommand& command : draw) {
        std::visit(Mover{region}, command);
    }
}

std::optional<Scrolling> wheel_scrolling(std::span<const ScrollRegion> regions, const Wheel& wheel)
{
    for (auto each = regions.rbegin(); each != regions.rend(); ++each) {
        if (contains(each->viewport, wheel.at)) {
            if (const auto to = step(*each, -wheel.steps * wheel_step)) {
                return to;
            }
        }
    }
    return Scrolling{};
}

std::optional<Scrolling> key_scrolling(std::span<const ScrollRegion> regions, const Target* focused,
                                       const KeyPressed& press)
{
    const bool own_use = focused != nullptr && !std::holds_alternative<std::monostate>(focused->content);
    if (own_use || press.modifiers != Modifiers{}) {
        return std::nullopt;
    }
    const bool inside = focused != nullptr && focused->scroll_area;
    for (auto each = regions.rbegin(); each != regions.rend(); ++each) {
        const auto way = way_of(*each, press.key);
        if (way && (!inside || each->id == *focused->scroll_area)) {
            if (const auto to = step(*each, *way)) {
                return to;
            }
        }
    }
    return std::nullopt;
}

std::optional<Scrolling> bar_scrolling(std::span<const ScrollRegion> regions, const DrawList& draw, UiState& ui,
                                       const Input& input)
{
    const auto* press = std::get_if<MousePressed>(&input);
    if (press != nullptr && press->button == MouseButton::Left) {
        return grasp(regions, draw, ui, press->at);
    }
    if (!ui.bar) {
        return std::nullopt;
    }
    if (const auto* moved = std::get_if<MouseMoved>(&input)) {
        return drag(regions, draw, ui, moved->at);
    }
    const auto* release = std::get_if<MouseReleased>(&input);
    if (release != nullptr && release->button == MouseButton::Left) {
        ui.bar.reset();
        return Scrolling{};
    }
    return std::nullopt;
}

}
