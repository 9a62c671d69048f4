// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include "ui/navigate.h"

#include <algorithm>

namespace ui {

namespace {

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
    return way_towards(targets, *from, direction).to;
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
    for (TargetId* id : {&ui.focused, &ui.hovered, &ui.pressed, &ui.grabbed}) {
        if (find(targets, *id) == nullptr) {
            *id = {};
        }
    }
    const Target* focused = find(targets, ui.focused);
    if (const auto* field = focused == nullptr ? nullptr : std::get_if<FieldContent>(&focused->content)) {
        ui.caret = std::min(ui.caret, field->text.size());
        ui.selected_from = std::min(ui.selected_from, field->text.size());
    }
    for (const ScrollRegion& region : scrolls) {
        if (const auto at = ui.scroll.find(region.id); at != ui.scroll.end()) {
            at->second = clamped_scroll(region, at->second);
        }
    }
    return ui;
}

bool takes_enter(std::span<const Target> targets, const TargetId& focused)
{
    const Target* target = find(targets, focused);
    if (target == nullptr) {
        return false;
    }
    switch (target->role) {
    case Role::Option:
    case Role::Segment:
    case Role::Field:
    case Role::Slider:
    case Role::Item: return false;
    case Role::Sentence:
    case Role::Word: return !target->selected;
    default: return true;
    }
}

}
