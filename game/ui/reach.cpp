// SPDX-License-Identifier: MIT
#include "ui/navigate.h"
#include "ui/reacting.h"
#include "ui/scroll.h"

namespace ui {

namespace {

/// How far one press of an arrow scrolls, in pixels.
constexpr float arrow_step = 40;

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

/// Where Up or Down scrolls: the area that has the focus, else the topmost one that can go that way.
std::optional<Scrolling> arrow_scrolling(std::span<const ScrollRegion> scrolls, const Target* focused, Key key)
{
    if (key != Key::Up && key != Key::Down) {
        return std::nullopt;
    }
    const float by = key == Key::Down ? arrow_step : -arrow_step;
    for (auto region = scrolls.rbegin(); region != scrolls.rend(); ++region) {
        const bool theirs = focused == nullptr || !focused->scroll_area || *focused->scroll_area == region->id;
        const float offset = clamped_scroll(*region, region->offset + by);
        if (theirs && offset != region->offset) {
            return Scrolling{&*region, offset};
        }
    }
    return std::nullopt;
}

std::size_t text_length(const Target& target)
{
    const auto* field = std::get_if<FieldContent>(&target.content);
    return field == nullptr ? 0 : field->text.size();
}

}

Reached focus_on(Reacting& reacting, const TargetId& id)
{
    const Target* target = find(reacting.targets, id);
    if (target == nullptr) {
        return Reached::Nothing;
    }
    const Target* before = reacting.focused();
    const bool within = before != nullptr && !before->group.empty() && before->group == target->group;
    set_focus(reacting.ui(), *target);
    show(reacting, *target, target->rect);
    return within ? Reached::Within : Reached::Elsewhere;
}

void set_focus(UiState& ui, const Target& target)
{
    if (ui.focused != target.id) {
        ui.focused = target.id;
        ui.grabbed = {};
        ui.caret = text_length(target);
        ui.selected_from = ui.caret;
    }
}

Reached move_focus(Reacting& reacting, Key key)
{
    const auto direction = direction_of(key);
    const Target* from = reacting.focused();
    if (!direction) {
        return Reached::Nothing;
    }
    if (from == nullptr) {
        const bool pad = reacting.ui().device == Device::Pad;
        return pad ? focus_on(reacting, next_focus(reacting.targets, {})) : Reached::Nothing;
    }
    const Way way = way_towards(reacting.targets, *from, *direction);
    const Target* to = find(reacting.targets, way.to);
    const bool leaves = to != nullptr && from->scroll_area && to->scroll_area != from->scroll_area;
    if ((leaves || way.found == Found::InOrder) && arrow_scrolling(reacting.scrolls, from, key)) {
        return Reached::Nothing;
    }
    return focus_on(reacting, way.to);
}

void show(Reacting& reacting, const Target& target, const Rect& rect)
{
    for (const ScrollRegion& region : reacting.scrolls) {
        if (target.scroll_area == region.id) {
            reacting.ui().scroll[region.id] = scroll_to_show(region, rect);
        }
    }
}

void scroll_by_key(Reacting& reacting, const KeyPressed& press)
{
    const Target* focused = reacting.focused();
    const bool plain = focused != nullptr && std::holds_alternative<std::monostate>(focused->content);
    auto to = arrow_scrolling(reacting.scrolls, focused, press.key);
    if (!to) {
        to = key_scrolling(reacting.scrolls, plain ? focused : nullptr, press);
    }
    if (to && to->region != nullptr) {
        reacting.ui().scroll[to->region->id] = to->offset;
    }
}

}
