// SPDX-License-Identifier: MIT
#include "learn/translated.h"
#include "screens/class_parts.h"
#include "screens/class_view.h"
#include "screens/cover.h"
#include "screens/page_groups.h"
#include "ui/field.h"

#include <algorithm>

namespace screens {

namespace {

constexpr std::size_t most_listed = 60; ///< students at once
constexpr std::size_t least_to_find = 20; ///< fewer need no field to find one

std::string facts_of(const base::Language& tr, const Lesson& lesson, room::StudentId id, const room::Student& student)
{
    const bool here = id.value < lesson.now.here.size() && lesson.now.here[id.value];
    std::string facts = student.removed ? tr("Taken out of the class") : here ? tr("Here") : tr("Not connected");
    if (!student.removed) {
        facts += " · " + learn::points_in_words(tr, room::points(lesson.room, student));
    }
    if (student.team) {
        facts += " · " + tr("Team {}", *student.team + 1);
    }
    if (student.no_limit) {
        facts += " · " + tr("no time limit");
    }
    return facts;
}

/// The field in which a student's new name is typed.
void name_field(Builder& builder, ui::Column& column, const RosterLayer& layer, room::StudentId student)
{
    const ui::Field field{.id = {ids::field},
                          .label = builder.tr("Name"),
                          .text = layer.typed,
                          .placeholder = builder.tr("Name"),
                          .most_bytes = 4 * rounds::most_name_length};
    ui::field(builder, column, field);
    column.y += builder.px(10);
    ButtonRow row(builder, column);
    row.add({.id = {"take-name"}, .label = builder.tr("Take this name"), .keycap = builder.tr("Enter")},
            RenameStudent{student});
    builder.shortcut(key(ui::Key::Enter), RenameStudent{student});
}

ui::Button small(const char* name, room::StudentId student, std::string label)
{
    return {.id = ids::numbered(name, student.value), .label = std::move(label), .kind = ui::ButtonKind::Quiet};
}

void actions(Builder& builder, ui::Column& column, room::StudentId id, const room::Student& student)
{
    ButtonRow row(builder, column);
    if (student.removed) {
        row.add(small("readmit", id, builder.tr("Let back in")), Steer{room::Readmit{id}});
        return;
    }
    row.add(small(ids::rename, id, builder.tr("Rename")), RenameStudent{id});
    row.add(small("lift", id, student.no_limit ? builder.tr("Time limit again") : builder.tr("No time limit")),
            Steer{room::LiftLimit{id, student.no_limit ? room::Switch::Off : room::Switch::On}});
    row.add(small("remove", id, builder.tr("Take out of the class")), Steer{room::Remove{id}});
}

void student_item(Builder& builder, ui::Column& column, const Lesson& lesson, const RosterLayer& layer,
                  room::StudentId id)
{
    const room::Student& student = lesson.room.students[id.value];
    if (layer.renaming == id) {
        name_field(builder, column, layer, id);
    } else {
        name_line(builder, column, student.name.shown,
                  ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, ui::type::lead));
        ui::paragraph(builder, column, facts_of(builder.scene.tr, lesson, id, student),
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), 1.4F);
        column.y += builder.px(4);
        actions(builder, column, id, student);
    }
    column.y += builder.px(8);
    ui::rule(builder, column, ui::RuleKind::Thin);
    column.y += builder.px(10);
}

/// `words` with its Latin letters small.
std::string lower(std::string words)
{
    for (char& c : words) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

/// The students whose names have in them what is typed; the one who gets another name alone.
std::vector<room::StudentId> found(const room::State& room, const RosterLayer& layer)
{
    if (layer.renaming) {
        return {*layer.renaming};
    }
    const std::string wanted = lower(layer.typed);
    std::vector<room::StudentId> found;
    for (std::size_t i = 0; i < room.students.size(); ++i) {
        if (lower(room.students[i].name.shown).find(wanted) != std::string::npos) {
            found.push_back({i});
        }
    }
    return found;
}

/// A field in which a part of a name is typed, where there are many.
void find_field(Builder& builder, ui::Column& page, const RosterLayer& layer)
{
    ui::Column column{page.x, page.y, std::min(page.width, builder.px(420))};
    ui::field(builder, column,
              {.id = {ids::field},
               .label = builder.tr("Find a student"),
               .text = layer.typed,
               .placeholder = builder.tr("Find a student"),
               .most_bytes = 4 * rounds::most_name_length});
    page.y = column.y + builder.px(16);
}

/// The students in two columns, as many as can be looked over; of the others how many there are.
void roster(Builder& builder, ui::Column& page, const Lesson& lesson, const RosterLayer& layer)
{
    const std::vector<room::StudentId> students = found(lesson.room, layer);
    const std::size_t shown = std::min(students.size(), most_listed);
    const auto every_other = [&](ui::Column& column, std::size_t first) {
        for (std::size_t i = first; i < shown; i += 2) {
            student_item(builder, column, lesson, layer, students[i]);
        }
    };
    side_by_side(
        builder, page, 0.5F, [&](ui::Column& column) { every_other(column, 0); },
        [&](ui::Column& column) { every_other(column, 1); });
    if (students.empty()) {
        note(builder, page, builder.tr("Nobody of such a name is in the class."));
    } else if (students.size() > shown) {
        const std::size_t more = students.size() - shown;
        note(builder, page,
             builder.scene.tr.many("There is {} more: type a part of the name to find them.",
                                   "There are {} more: type a part of a name to find them.", more, more));
    }
}

}

Frame view(const State& state, const RosterLayer& layer, const Look& look)
{
    const Lesson lesson = lesson_of(state);
    const auto back = layer.renaming ? ui::ButtonKind::Secondary : ui::ButtonKind::Primary;
    return layer_page(
        state, look, {lesson.pack.title, look.tr("Students"), back}, [&](Builder& builder, ui::Column& page) {
            class_troubles(builder, page, lesson);
            if (lesson.room.students.empty()) {
                ui::paragraph(builder, page, builder.tr("Nobody is in yet."),
                              ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
                return;
            }
            if (lesson.room.students.size() > least_to_find && !layer.renaming) {
                find_field(builder, page, layer);
            }
            roster(builder, page, lesson, layer);
        });
}

}
