// SPDX-License-Identifier: MIT
#include "ui/checks.h"

#include "ui/check_drawn.h"
#include "ui/navigate.h"

#include <cmath>
#include <fmt/format.h>
#include <set>

namespace ui {

namespace {

/// Half a pixel of rounding is nobody's mistake.
constexpr float slack = 1;

double linear(std::uint8_t channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Rect shown(const Target& target)
{
    return target.clip ? intersection(target.rect, *target.clip) : target.rect;
}

std::vector<Rect> shown_parts(const Target& target)
{
    std::vector<Rect> parts = target.parts.empty() ? std::vector{target.rect} : target.parts;
    for (Rect& part : parts) {
        part = target.clip ? intersection(part, *target.clip) : part;
    }
    return parts;
}

bool overlap(const Target& a, const Target& b)
{
    for (const Rect& one : shown_parts(a)) {
        for (const Rect& other : shown_parts(b)) {
            const Rect both = intersection(one, other);
            if (both.width > slack && both.height > slack) {
                return true;
            }
        }
    }
    return false;
}

/// Targets within a line of text may be as small as the text (WCAG 2.5.8, "inline").
bool inline_target(const Target& target)
{
    return target.role == Role::Sentence || target.role == Role::Word || target.role == Role::Link;
}

void check_target(std::vector<Finding>& findings, const Target& target, const Metrics& metrics)
{
    const float least = px(metrics, 24);
    const Rect window{0, 0, metrics.window.width, metrics.window.height};
    if (target.label.empty()) {
        findings.push_back({"target-without-name", fmt::format("{} has no label", target.id.value)});
    }
    if (!inline_target(target) && (target.rect.width < least || target.rect.height < least)) {
        findings.push_back({"target-too-small", fmt::format("{} is {:g}x{:g}, less than {:g}", target.id.value,
                                                            target.rect.width, target.rect.height, least)});
    }
    if (!contains(window, shown(target), slack) && !(target.clip && shown(target).empty())) {
        findings.push_back({"target-outside-window", fmt::format("{} leaves the window", target.id.value)});
    }
    if (target.clip && (target.rect.x < target.clip->x - slack || target.rect.right() > target.clip->right() + slack)) {
        findings.push_back({"target-cut-off", fmt::format("{} reaches out of its area sideways", target.id.value)});
    }
}

void check_pairs(std::vector<Finding>& findings, const std::vector<Target>& targets)
{
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (std::size_t j = i + 1; j < targets.size(); ++j) {
            if (targets[i].id == targets[j].id) {
                findings.push_back({"target-twice", fmt::format("two targets are called {}", targets[i].id.value)});
            } else if (overlap(targets[i], targets[j])) {
                findings.push_back(
                    {"targets-overlap", fmt::format("{} and {}", targets[i].id.value, targets[j].id.value)});
            }
        }
    }
}

/// True for the arrows that move a slider instead of the focus.
bool moves_slider(const Target& target, Direction direction)
{
    return std::holds_alternative<SliderContent>(target.content)
           && (direction == Direction::Left || direction == Direction::Right);
}

/// Tab and Shift+Tab undo each other, and both ways come to everything.
void check_focus(std::vector<Finding>& findings, std::span<const Target> targets)
{
    for (const auto& [by, rule] :
         {std::pair(By::Tab, "not-reached-by-tab"), std::pair(By::Arrows, "not-reached-by-arrows")}) {
        for (const TargetId& id : unreachable(targets, by)) {
            findings.push_back({rule, fmt::format("no way leads to {}", id.value)});
        }
    }
    const TargetId first = next_focus(targets, {});
    if (previous_focus(targets, next_focus(targets, first)) != first) {
        findings.push_back({"focus-does-not-return", fmt::format("Shift+Tab does not lead back to {}", first.value)});
    }
}

}

double luminance(Color color)
{
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

double contrast_ratio(Color a, Color b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::vector<TargetId> unreachable(std::span<const Target> targets, By by)
{
    std::set<TargetId> reached;
    std::vector<TargetId> open{next_focus(targets, {})};
    while (!open.empty()) {
        const TargetId id = open.back();
        open.pop_back();
        const Target* target = find(targets, id);
        if (target == nullptr || !reached.insert(id).second) {
            continue;
        }
        for (const Direction direction : {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
            const Way way = way_towards(targets, *target, direction);
            // With the keyboard, Left and Right belong to a slider.
            if (by == By::Arrows || way.found == Found::InGroup) {
                if (!moves_slider(*target, direction)) {
                    open.push_back(way.to);
                }
            }
        }
        if (by == By::Tab) {
            open.push_back(next_focus(targets, id));
        }
    }
    std::vector<TargetId> missing;
    for (const Target& target : targets) {
        if (target.focusable == Focusable::Yes && reached.count(target.id) == 0) {
            missing.push_back(target.id);
        }
    }
    return missing;
}

std::vector<Finding> check(const Checked& checked, const Metrics& metrics)
{
    const Rect window{0, 0, metrics.window.width, metrics.window.height};
    std::vector<Finding> findings = check_drawn(checked, window);
    for (const Fitting& fitting : checked.fittings) {
        if (!contains(fitting.outer, fitting.inner, slack)) {
            findings.push_back({"text-too-long", fmt::format("\"{}\" leaves its place", fitting.what)});
        }
    }
    for (const Target& target : checked.targets) {
        check_target(findings, target, metrics);
    }
    check_pairs(findings, checked.targets);
    check_focus(findings, checked.targets);
    return findings;
}

}
