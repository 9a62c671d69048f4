// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// How far one notch of the wheel and one press of an arrow scroll, in pixels.
constexpr float wheel_step = 60;
constexpr float arrow_step = 40;

/// Room left around a target that is scrolled into view, in pixels.
constexpr float show_margin = 12;

bool covers(const Target& target, Point point)
{
    if (target.clip && !contains(*target.clip, point)) {
        return false;
    }
    if (target.parts.empty()) {
        return contains(target.rect, point);
    }
    return std::any_of(target.parts.begin(), target.parts.end(),
                       [&](const Rect& part) { return contains(part, point); });
}

bool can_focus(const Target& target)
{
    return target.focusable == Focusable::Yes;
}

/// The members of `group` that can be focused, in order.
std::vector<const Target*> members(std::span<const Target> targets, const TargetId& group)
{
    std::vector<const Target*> found;
    for (const Target& target : targets) {
        if (can_focus(target) && target.group == group) {
            found.push_back(&target);
        }
    }
    return found;
}

/// Where Tab stops: every focusable target, but of a group only the chosen member or else the first.
std::vector<const Target*> tab_stops(std::span<const Target> targets)
{
    std::vector<const Target*> stops;
    for (const Target& target : targets) {
        if (!can_focus(target)) {
            continue;
        }
        if (target.group.empty()) {
            stops.push_back(&target);
            continue;
        }
        const auto group = members(targets, target.group);
        if (group.front() == &target) {
            const auto chosen = std::find_if(group.begin(), group.end(), [](auto* one) { return one->selected; });
            stops.push_back(chosen == group.end() ? group.front() : *chosen);
        }
    }
    return stops;
}

/// The stop that stands for `focused`: itself, or the one of its group; the number of stops when there is none.
std::size_t stop_of(const std::vector<const Target*>& stops, const Target* focused)
{
    const auto stands_for = [&](const Target* stop) {
        return focused != nullptr
               && (stop->id == focused->id || (!stop->group.empty() && stop->group == focused->group));
    };
    return static_cast<std::size_t>(std::find_if(stops.begin(), stops.end(), stands_for) - stops.begin());
}

/// The stretch between two intervals; negative as far as they overlap.
float gap(float a_begin, float a_end, float b_begin, float b_end)
{
    return std::max(a_begin, b_begin) - std::min(a_end, b_end);
}

/// How far `to` lies from `from` in a direction, edge to edge, what is aside counting double; none when it does not
/// lie there.
std::optional<float> distance(const Rect& from, const Rect& to, Direction direction)
{
    constexpr float slack = 1;
    const bool upright = direction == Direction::Up || direction == Direction::Down;
    const bool backwards = direction == Direction::Up || direction == Direction::Left;
    const float beyond = backwards ? (upright ? from.y - to.bottom() : from.x - to.right())
                                   : (upright ? to.y - from.bottom() : to.x - from.right());
    const float aside
        = upright ? gap(from.x, from.right(), to.x, to.right()) : gap(from.y, from.bottom(), to.y, to.bottom());
    const Point middles = to.center() - from.center();
    const float askew = std::abs(upright ? middles.x : middles.y) / 10; // of two as near, the straighter one
    return beyond >= -slack ? std::optional(beyond + 2 * std::max(0.0F, aside) + askew) : std::nullopt;
}

TargetId neighbour(std::span<const Target> targets, const Target& from, Direction direction)
{
    const Target* best = nullptr;
    float nearest = 0;
    for (const Target& target : targets) {
        const auto far = distance(from.rect, target.rect, direction);
        if (can_focus(target) && target.id != from.id && far && (best == nullptr || *far < nearest)) {
            best = &target;
            nearest = *far;
        }
    }
    return best == nullptr ? TargetId{} : best->id;
}

TargetId neighbour_in_group(std::span<const Target> targets, const Target& from, Direction direction)
{
    const auto group = members(targets, from.group);
    const auto at = std::find_if(group.begin(), group.end(), [&](auto* one) { return one->id == from.id; });
    const bool backwards = direction == Direction::Up || direction == Direction::Left;
    if (at == group.end() || (backwards && at == group.begin()) || (!backwards && std::next(at) == group.end())) {
        return {};
    }
    return (*(backwards ? std::prev(at) : std::next(at)))->id;
}

std::optional<Direction> direction_of(Key key)
{
    switch (key) {
    case Key::Up: return Direction::Up;
    case Key::Down: return Direction::Down;
    case Key::Left: return Direction::Left;
    case Key::Right: return Direction::Right;
    default: return std::nullopt;
    }
}

/// How far a key scrolls `region`, in pixels; none for other keys.
std::optional<float> scroll_by(const ScrollRegion& region, Key key)
{
    switch (key) {
    case Key::Up: return -arrow_step;
    case Key::Down: return arrow_step;
    case Key::PageUp: return -region.viewport.height * 0.9F;
    case Key::PageDown: return region.viewport.height * 0.9F;
    case Key::Home: return -region.content;
    case Key::End: return region.content;
    default: return std::nullopt;
    }
}

const ScrollRegion* find_region(std::span<const ScrollRegion> scrolls, const TargetId& id)
{
    const auto at = std::find_if(scrolls.begin(), scrolls.end(), [&](const auto& region) { return region.id == id; });
    return at == scrolls.end() ? nullptr : &*at;
}

/// One reaction in the making; what each kind of input does.
struct Reactor {
    std::span<const Target> targets;
    std::span<const ScrollRegion> scrolls;
    Reaction reaction;

    UiState& ui() { return reaction.ui; }

    void operator()(const MouseMoved& moved) { ui().hovered = id_at(moved.at); }
    void operator()(const MouseLeft&) { ui().hovered = {}; }
    void operator()(const MousePressed& press)
    {
        const Target* target = press.button == MouseButton::Left ? target_at(targets, press.at) : nullptr;
        ui().pressed = target == nullptr ? TargetId{} : target->id;
        if (target != nullptr && can_focus(*target)) {
            ui().focused = target->id;
        }
    }
    void operator()(const MouseReleased& release)
    {
        if (release.button == MouseButton::Left && !ui().pressed.empty() && id_at(release.at) == ui().pressed) {
            reaction.activated = ui().pressed;
        }
        ui().pressed = {};
    }
    void operator()(const Wheel& wheel)
    {
        for (const ScrollRegion& region : scrolls) {
            if (contains(region.viewport, wheel.at)) {
                scroll(region, -wheel.steps * wheel_step);
            }
        }
    }
    void operator()(const KeyPressed& press)
    {
        if (press.modifiers.control || press.modifiers.alt) {
            return;
        }
        if (press.key == Key::Tab) {
            const bool back = press.modifiers.shift;
            focus(back ? previous_focus(targets, ui().focused) : next_focus(targets, ui().focused));
        } else if (press.key == Key::Space || (press.key == Key::Enter && takes_enter(targets, ui().focused))) {
            reaction.activated = find(targets, ui().focused) == nullptr ? TargetId{} : ui().focused;
        } else if (!move(press.key)) {
            scroll_by_key(press.key);
        }
    }
    template <class Other> void operator()(const Other&) { }

    TargetId id_at(Point point) const
    {
        const Target* target = target_at(targets, point);
        return target == nullptr ? TargetId{} : target->id;
    }

    /// Moves the focus by an arrow; false when the key is none or nothing lies that way.
    bool move(Key key)
    {
        const auto direction = direction_of(key);
        const TargetId to = direction ? focus_towards(targets, ui().focused, *direction) : TargetId{};
        const Target* target = find(targets, to);
        if (target == nullptr) {
            return false;
        }
        focus(to);
        if (target->role == Role::Option || target->role == Role::Segment) {
            reaction.activated = to;
        }
        return true;
    }

    void focus(const TargetId& id)
    {
        const Target* target = find(targets, id);
        ui().focused = id;
        const ScrollRegion* region
            = target != nullptr && target->scroll_area ? find_region(scrolls, *target->scroll_area) : nullptr;
        if (region != nullptr) {
            ui().scroll[region->id] = scroll_to_show(*region, target->rect);
        }
    }

    void scroll(const ScrollRegion& region, float by)
    {
        ui().scroll[region.id] = clamped_scroll(region, region.offset + by);
    }

    void scroll_by_key(Key key)
    {
        const Target* focused = find(targets, ui().focused);
        const ScrollRegion* region
            = focused != nullptr && focused->scroll_area ? find_region(scrolls, *focused->scroll_area) : nullptr;
        if (region != nullptr) {
            scroll_region_by_key(*region, key);
            return;
        }
        // What was drawn last lies on top; when it is at its end, what lies under it moves.
        for (auto each = scrolls.rbegin(); each != scrolls.rend(); ++each) {
            if (scroll_region_by_key(*each, key)) {
                return;
            }
        }
    }

    /// False when the key is none that scrolls, or there is nowhere left to go.
    bool scroll_region_by_key(const ScrollRegion& region, Key key)
    {
        const auto by = scroll_by(region, key);
        if (!by || clamped_scroll(region, region.offset + *by) == region.offset) {
            return false;
        }
        scroll(region, *by);
        return true;
    }
};

}

const Target* target_at(std::span<const Target> targets, Point point)
{
    const auto at = std::find_if(targets.rbegin(), targets.rend(), [&](const Target& t) { return covers(t, point); });
    return at == targets.rend() ? nullptr : &*at;
}

const Target* find(std::span<const Target> targets, const TargetId& id)
{
    const auto at = std::find_if(targets.begin(), targets.end(), [&](const Target& t) { return t.id == id; });
    return at == targets.end() || id.empty() ? nullptr : &*at;
}

TargetId next_focus(std::span<const Target> targets, const TargetId& focused)
{
    const auto stops = tab_stops(targets);
    const std::size_t at = stop_of(stops, find(targets, focused));
    return stops.empty() ? TargetId{} : stops[at + 1 < stops.size() ? at + 1 : 0]->id;
}

TargetId previous_focus(std::span<const Target> targets, const TargetId& focused)
{
    const auto stops = tab_stops(targets);
    const std::size_t at = stop_of(stops, find(targets, focused));
    return stops.empty() ? TargetId{} : stops[(at == 0 ? stops.size() : at) - 1]->id;
}

TargetId focus_towards(std::span<const Target> targets, const TargetId& focused, Direction direction)
{
    const Target* from = find(targets, focused);
    if (from == nullptr) {
        return {};
    }
    return from->group.empty() ? neighbour(targets, *from, direction) : neighbour_in_group(targets, *from, direction);
}

float clamped_scroll(const ScrollRegion& region, float offset)
{
    return std::clamp(offset, 0.0F, std::max(0.0F, region.content - region.viewport.height));
}

float scroll_to_show(const ScrollRegion& region, const Rect& rect)
{
    const float above = rect.y - show_margin - region.viewport.y;
    const float below = rect.bottom() + show_margin - region.viewport.bottom();
    if (above < 0 || rect.height > region.viewport.height) {
        return clamped_scroll(region, region.offset + above);
    }
    return clamped_scroll(region, region.offset + std::max(0.0F, below));
}

UiState settled(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui)
{
    for (TargetId* id : {&ui.focused, &ui.hovered, &ui.pressed}) {
        if (find(targets, *id) == nullptr) {
            *id = {};
        }
    }
    for (const ScrollRegion& region : scrolls) {
        if (const auto at = ui.scroll.find(region.id); at != ui.scroll.end()) {
            at->second = clamped_scroll(region, at->second);
        }
    }
    return ui;
}

Reaction react(std::span<const Target> targets, std::span<const ScrollRegion> scrolls, UiState ui, const Input& input)
{
    Reactor reactor{targets, scrolls, {std::move(ui), {}}};
    std::visit(reactor, input);
    return std::move(reactor.reaction);
}

bool takes_enter(std::span<const Target> targets, const TargetId& focused)
{
    const Target* target = find(targets, focused);
    if (target == nullptr || target->role == Role::Option || target->role == Role::Segment) {
        return false;
    }
    const bool text = target->role == Role::Sentence || target->role == Role::Word;
    return !(text && target->selected);
}

}
