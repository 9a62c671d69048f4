// SPDX-License-Identifier: MIT
#include "ui/navigate.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// What targets beside the line of the arrow are put behind those in it, in pixels.
constexpr float askew_penalty = 100;

bool upright(Direction direction)
{
    return direction == Direction::Up || direction == Direction::Down;
}

bool backwards(Direction direction)
{
    return direction == Direction::Up || direction == Direction::Left;
}

bool can_focus(const Target& target)
{
    return target.focusable == Focusable::Yes;
}

/// The stretch between two intervals; negative as far as they overlap.
float gap(float a_begin, float a_end, float b_begin, float b_end)
{
    return std::max(a_begin, b_begin) - std::min(a_end, b_end);
}

/// Where one rectangle lies from another as an arrow goes: `beyond` along the arrow, edge to edge; `aside` across it,
/// negative as far as they overlap; `askew` from middle to middle across it; `ragged` from edge to edge across it,
/// where that is less.
struct Lie {
    float beyond = 0;
    float aside = 0;
    float askew = 0;
    float ragged = 0;
};

/// How far two intervals are from sharing a beginning, a middle or an end.
float raggedness(float a_begin, float a_end, float b_begin, float b_end)
{
    const float first = b_begin - a_begin;
    const float last = b_end - a_end;
    return std::min({std::abs(first), std::abs(last), std::abs(first + last) / 2});
}

Lie lie_of(const Rect& from, const Rect& to, Direction direction)
{
    const Point middles = to.center() - from.center();
    if (upright(direction)) {
        return {direction == Direction::Up ? from.y - to.bottom() : to.y - from.bottom(),
                gap(from.x, from.right(), to.x, to.right()), std::abs(middles.x),
                raggedness(from.x, from.right(), to.x, to.right())};
    }
    return {direction == Direction::Left ? from.x - to.right() : to.x - from.right(),
            gap(from.y, from.bottom(), to.y, to.bottom()), std::abs(middles.y),
            raggedness(from.y, from.bottom(), to.y, to.bottom())};
}

/// Edges that touch or overlap by a pixel still lie beyond each other.
bool lies_there(const Lie& lie)
{
    return lie.beyond >= -1;
}

bool in_line(const Lie& lie)
{
    return lie.aside < 0;
}

/// The target for which `cost` is least; none where it has no value.
template <class Cost> const Target* cheapest(std::span<const Target* const> targets, Cost cost)
{
    const Target* best = nullptr;
    float least = 0;
    for (const Target* target : targets) {
        const std::optional<float> costs = cost(*target);
        if (costs && (best == nullptr || *costs < least)) {
            best = target;
            least = *costs;
        }
    }
    return best;
}

std::vector<const Target*> members_of(std::span<const Target> targets, const TargetId& group)
{
    std::vector<const Target*> members;
    for (const Target& target : targets) {
        if (can_focus(target) && target.group == group) {
            members.push_back(&target);
        }
    }
    return members;
}

/// The first and the last piece of a target that reaches over several lines.
Rect first_part(const Target& target)
{
    return target.parts.empty() ? target.rect : target.parts.front();
}
Rect last_part(const Target& target)
{
    return target.parts.empty() ? target.rect : target.parts.back();
}

bool on_one_line(const Rect& a, const Rect& b)
{
    const float shared = -gap(a.y, a.bottom(), b.y, b.bottom());
    return shared > std::min(a.height, b.height) / 2;
}

/// True when more neighbours of a group that share a line follow each other to the left than to the right.
bool runs_leftwards(std::span<const Target* const> members)
{
    int leftwards = 0;
    for (std::size_t i = 1; i < members.size(); ++i) {
        const Rect a = last_part(*members[i - 1]);
        const Rect b = first_part(*members[i]);
        if (on_one_line(a, b)) {
            leftwards += b.x < a.x ? 1 : -1;
        }
    }
    return leftwards > 0;
}

bool several_to_a_line(std::span<const Target* const> members)
{
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (on_one_line(last_part(*members[i - 1]), first_part(*members[i]))) {
            return true;
        }
    }
    return false;
}

/// The member after or before `from` in order, or none at the end.
const Target* in_order(std::span<const Target* const> members, const Target& from, Direction direction)
{
    const bool sideways_back = (direction == Direction::Left) != runs_leftwards(members);
    const bool back = upright(direction) ? direction == Direction::Up : sideways_back;
    const auto at = std::find_if(members.begin(), members.end(), [&](auto* one) { return one->id == from.id; });
    if (at == members.end() || (back && at == members.begin()) || (!back && std::next(at) == members.end())) {
        return nullptr;
    }
    return *(back ? std::prev(at) : std::next(at));
}

/// The member on the next line up or down that is nearest sideways, or the next one to the side on the same line.
const Target* by_line(std::span<const Target* const> members, const Target& from, Direction direction)
{
    const Rect start = first_part(from);
    return cheapest(members, [&](const Target& target) -> std::optional<float> {
        const Lie lie = lie_of(start, first_part(target), direction);
        const bool there = target.id != from.id && lies_there(lie) && (upright(direction) || in_line(lie));
        return there ? std::optional(lie.beyond * 10 + lie.askew) : std::nullopt;
    });
}

const Target* in_group(std::span<const Target> targets, const Target& from, Direction direction)
{
    const auto members = members_of(targets, from.group);
    if (from.role == Role::Sentence) {
        return in_order(members, from, direction);
    }
    const Target* there = by_line(members, from, direction);
    const bool on_to_next_line = there == nullptr && !upright(direction) && several_to_a_line(members);
    return on_to_next_line ? in_order(members, from, direction) : there;
}

/// What of a target its scroll area shows; empty when it is scrolled away.
Rect visible(const Target& target)
{
    return target.clip ? intersection(target.rect, *target.clip) : target.rect;
}

/// Where `target` is to be looked for from outside its scroll area: there what of it shows counts; what is scrolled
/// away lies at the area's edge, and as far behind it as it is scrolled away.
Rect seen_from(const Target& target, const Target& from)
{
    if (target.scroll_area == from.scroll_area || !target.clip) {
        return target.rect;
    }
    if (const Rect shown = visible(target); !shown.empty()) {
        return shown;
    }
    const Rect& clip = *target.clip;
    const float y = std::clamp(target.rect.y, clip.y, std::max(clip.y, clip.bottom() - target.rect.height));
    return {target.rect.x, y, target.rect.width, target.rect.height};
}

/// What it costs to go from `from` to `to` with an arrow; none when it does not lie there.
std::optional<float> cost_of(const Rect& from, const Rect& to, Direction direction)
{
    const Lie lie = lie_of(from, to, direction);
    if (!lies_there(lie)) {
        return std::nullopt;
    }
    const float ragged = lie.ragged / 10; // of two as near, the straighter one
    if (in_line(lie)) {
        return lie.beyond + ragged;
    }
    // Steeply above or below; to the sides, about as high as the things themselves.
    const float most_aside = upright(direction) ? lie.beyond : 4 * std::max(from.height, to.height);
    const bool there = lie.aside <= most_aside;
    return there ? std::optional(askew_penalty + lie.beyond + 2 * lie.aside + ragged) : std::nullopt;
}

/// The nearest of `others` as an arrow goes.
const Target* nearest(std::span<const Target* const> others, const Target& from, Direction direction)
{
    return cheapest(others, [&](const Target& target) -> std::optional<float> {
        const Rect place = seen_from(target, from);
        const auto cost = cost_of(seen_from(from, target), place, direction);
        const float hidden = visible(target).empty() ? std::abs(place.y - target.rect.y) : 0;
        return cost ? std::optional(*cost + hidden) : std::nullopt;
    });
}

/// What lies outside the group of `from`; up and down, the rest of its scroll area comes first.
const Target* outside(std::span<const Target> targets, const Target& from, Direction direction)
{
    std::vector<const Target*> others;
    std::vector<const Target*> near;
    for (const Target& target : targets) {
        const bool own_group = !from.group.empty() && target.group == from.group;
        if (can_focus(target) && target.id != from.id && !own_group) {
            others.push_back(&target);
            if (from.scroll_area && target.scroll_area == from.scroll_area) {
                near.push_back(&target);
            }
        }
    }
    const Target* first = upright(direction) ? nearest(near, from, direction) : nullptr;
    return first == nullptr ? nearest(others, from, direction) : first;
}

/// Who is entered by an arrow that leads to `target`: of a radio group its chosen member.
const Target* entrance(std::span<const Target> targets, const Target* target)
{
    if (target == nullptr || (target->role != Role::Option && target->role != Role::Segment) || target->group.empty()) {
        return target;
    }
    const auto members = members_of(targets, target->group);
    const auto chosen = std::find_if(members.begin(), members.end(), [](auto* one) { return one->selected; });
    return chosen == members.end() ? target : *chosen;
}

/// The next or previous stop in Tab order, unless that comes round.
TargetId in_tab_order(std::span<const Target> targets, const Target& from, Direction direction)
{
    const TargetId to = backwards(direction) ? previous_focus(targets, from.id) : next_focus(targets, from.id);
    const auto place = [&](const TargetId& id) { return find(targets, id) - targets.data(); };
    const bool came_round = to.empty() || (place(to) < place(from.id)) != backwards(direction) || to == from.id;
    return came_round ? TargetId{} : to;
}

/// True when an arrow to the side is better followed out of an article than to a sentence on another line: else a
/// gamepad, which has no Tab, would never leave the article.
bool leads_away(const Target& from, const Target& member, Direction direction)
{
    if (upright(direction) || from.role != Role::Sentence) {
        return false;
    }
    return !on_one_line(last_part(from), first_part(member)) && !on_one_line(first_part(from), last_part(member));
}

/// The next or previous stop beside a slider, which Left and Right do not lead to because they move it.
TargetId beside_slider(std::span<const Target> targets, const Target& from, Direction direction)
{
    if (from.role != Role::Slider || !upright(direction)) {
        return {};
    }
    const TargetId next = in_tab_order(targets, from, direction);
    const Target* target = find(targets, next);
    return target != nullptr && on_one_line(from.rect, target->rect) ? next : TargetId{};
}

}

Way way_towards(std::span<const Target> targets, const Target& from, Direction direction)
{
    if (const TargetId beside = beside_slider(targets, from, direction); !beside.empty()) {
        return {beside, Found::Straight};
    }
    const Target* member = from.group.empty() ? nullptr : in_group(targets, from, direction);
    if (member != nullptr && !leads_away(from, *member, direction)) {
        return {member->id, Found::InGroup};
    }
    if (const Target* there = entrance(targets, outside(targets, from, direction))) {
        return {there->id, Found::Straight};
    }
    if (member != nullptr) {
        return {member->id, Found::InGroup};
    }
    const TargetId next = upright(direction) ? in_tab_order(targets, from, direction) : TargetId{};
    return {next, next.empty() ? Found::Nowhere : Found::InOrder};
}

}
