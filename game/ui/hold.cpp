// SPDX-License-Identifier: MIT
#include "ui/reacting.h"
#include "ui/reorder.h"
#include "ui/scale.h"
#include "ui/writing.h"

namespace ui {

namespace {

std::size_t caret_under(const FieldContent& field, Point at)
{
    return field.layout.caret_at(at - field.origin);
}

/// The rectangles of a group's members, in order.
std::vector<Rect> rects_of(std::span<const Target> targets, const TargetId& group)
{
    std::vector<Rect> rects;
    for (const Target& target : targets) {
        if (target.group == group) {
            rects.push_back(target.rect);
        }
    }
    return rects;
}

void slide(Reacting& reacting, const Target& target, double value)
{
    if (value != std::get<SliderContent>(target.content).value) {
        reacting.reaction.change = SliderMoved{target.id, value};
    }
}

/// Moves an item, and keeps the place it goes to in view.
void change_place(Reacting& reacting, const Target& target, std::size_t to)
{
    const std::size_t from = std::get<ItemContent>(target.content).place;
    const auto rects = rects_of(reacting.targets, target.group);
    if (from != to && to < rects.size()) {
        reacting.reaction.change = ItemMoved{target.group, from, to};
        show(reacting, target, rects[to]);
    }
}

void drop(Reacting& reacting, const Target& target)
{
    const std::size_t place = std::get<ItemContent>(target.content).place;
    const auto rects = rects_of(reacting.targets, target.group);
    const float by = dragged_by(reacting.ui());
    if (place < rects.size() && by != 0) {
        change_place(reacting, target, place_dropped(rects, place, by));
    }
}

Writing writing_in(const FieldContent& field, const UiState& ui)
{
    return {field.text, ui.caret, ui.selected_from};
}

/// Lets the field's text stay where it is for as long as the caret shows there.
void keep_offset(UiState& ui, const Target& target, const FieldContent& field)
{
    if (field.offset != 0 || ui.scroll.count(target.id) != 0) {
        ui.scroll[target.id] = field.offset;
    }
}

void write(Reacting& reacting, const Target& target, Writing after)
{
    const auto& field = std::get<FieldContent>(target.content);
    reacting.ui().caret = after.caret;
    reacting.ui().selected_from = after.selected_from;
    keep_offset(reacting.ui(), target, field);
    if (after.text != field.text) {
        reacting.reaction.change = TextChanged{target.id, std::move(after.text)};
    }
}

}

bool holds(const UiState& ui)
{
    return !ui.grabbed.empty() && ui.grabbed == ui.focused && ui.pressed.empty();
}

void take_hold(Reacting& reacting, const Target& target, Point at)
{
    UiState& ui = reacting.ui();
    if (const auto* field = std::get_if<FieldContent>(&target.content)) {
        ui.caret = caret_under(*field, at);
        ui.selected_from = ui.caret;
        keep_offset(ui, target, *field);
    }
    const auto* slider = std::get_if<SliderContent>(&target.content);
    const bool has_track = slider != nullptr && !slider->track.empty();
    if (has_track || std::holds_alternative<ItemContent>(target.content)) {
        ui.grabbed = target.id;
        ui.taken_at = at;
        drag(reacting, target, at);
    }
}

void drag(Reacting& reacting, const Target& target, Point at)
{
    UiState& ui = reacting.ui();
    if (const auto* field = std::get_if<FieldContent>(&target.content)) {
        ui.caret = caret_under(*field, at);
    }
    if (ui.grabbed != target.id) {
        return;
    }
    ui.pointer = at;
    if (const auto* slider = std::get_if<SliderContent>(&target.content)) {
        slide(reacting, target, value_at(*slider, at, reacting.direction));
    }
}

void let_go(Reacting& reacting, const Target& target, Point at)
{
    if (std::holds_alternative<ItemContent>(target.content)) {
        drop(reacting, target);
        return;
    }
    const Target* under = target_at(reacting.targets, at);
    if (under == nullptr || under->id != target.id) {
        return;
    }
    const auto* slider = std::get_if<SliderContent>(&target.content);
    if (slider != nullptr && slider->track.empty()) {
        slide(reacting, target, value_clicked(*slider, target.rect, at, reacting.direction));
    } else if (std::holds_alternative<std::monostate>(target.content)) {
        reacting.reaction.activated = target.id;
    }
}

bool change_by_key(Reacting& reacting, Key key)
{
    const Target* target = reacting.focused();
    if (target == nullptr) {
        return false;
    }
    if (const auto* slider = std::get_if<SliderContent>(&target->content)) {
        const auto value = value_after(*slider, key, reacting.direction);
        if (value) {
            slide(reacting, *target, *value);
        }
        return value.has_value();
    }
    const bool up_or_down = key == Key::Up || key == Key::Down;
    if (target->role != Role::Item || !holds(reacting.ui()) || !up_or_down) {
        return false;
    }
    move_item(reacting, *target, key);
    return true;
}

void move_item(Reacting& reacting, const Target& target, Key key)
{
    const auto* item = std::get_if<ItemContent>(&target.content);
    if (item != nullptr && key == Key::Up && item->place > 0) {
        change_place(reacting, target, item->place - 1);
    } else if (item != nullptr && key == Key::Down && item->place + 1 < item->count) {
        change_place(reacting, target, item->place + 1);
    }
}

void write_key(Reacting& reacting, const Target& target, const KeyPressed& press)
{
    const auto& field = std::get<FieldContent>(target.content);
    write(reacting, target, pressed(writing_in(field, reacting.ui()), field, press));
}

void write_character(Reacting& reacting, const Target& target, char32_t character)
{
    const auto& field = std::get<FieldContent>(target.content);
    write(reacting, target, typed(writing_in(field, reacting.ui()), field, character));
}

void write_pad(Reacting& reacting, const Target& target, PadButton button)
{
    const auto& field = std::get<FieldContent>(target.content);
    write(reacting, target, pad_written(writing_in(field, reacting.ui()), field, button));
}

}
