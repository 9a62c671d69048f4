// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_stage.h"
#include "screens/ids.h"
#include "screens/page.h"

#include <algorithm>
#include <concepts>
#include <string>
#include <vector>

/// Parts of the pages that a class sees on its projector.
namespace screens {

/// A class as its pages are drawn.
struct Lesson {
    const State& state;
    const quiz::ReadyPack& pack;
    const Classroom& classroom;
    const ClassNow& now;
    const room::State& room;
};

/// The class of a state that has one, and a pack.
Lesson lesson_of(const State& state);

/// A button at the foot of a page of a class, and the key that does the same.
struct ClassButton {
    ui::Button face;
    ui::Key key = ui::Key::Other;
    Event event;
};

/// The main button of a page, which Enter presses.
ClassButton main_button(const Builder& builder, std::string label, Event event);

/// One of the others.
ClassButton other_button(const char* id, std::string label, std::string keycap, ui::Key key, Event event);

/// "More", which opens all that a teacher can set.
ClassButton menu_button(const Builder& builder);

/// "Open the report".
ClassButton report_button(const base::Language& tr);

/// The pixels that the buttons take across `width`.
float bar_height(const Builder& builder, float width, const std::vector<ClassButton>& buttons);

/// Draws the buttons, and makes their keys work.
void class_bar(Builder& builder, ui::Column& column, const std::vector<ClassButton>& buttons);

/// A code in groups of two: "K7 M4 QX".
std::string grouped(const std::string& code);

/// An address as students type it: without its scheme, unless that is needed.
std::string typed_address(const std::string& url);

/// Pack and question on the left; the time that is left, or where the class is found for who comes late, on the right.
/// Returns what of the window is below it and above the foot.
ui::Rect class_header(Builder& builder, const Lesson& lesson);

/// The button that takes a class back from the device that it was handed over to; nothing where it was not.
void take_back(Builder& builder, ui::Column& column, const Lesson& lesson);

/// What the teacher has to know at once, each with a cross: that answers can't be kept, and what was refused. Nothing
/// when all is well.
void class_troubles(Builder& builder, ui::Column& column, const Lesson& lesson);

/// "Standings off · names shown · nothing leaves this network".
std::string class_facts(const base::Language& tr, const room::State& room);

/// "Teacher-led", "Automatic", "At their own pace".
std::string pace_name(const base::Language& tr, room::Pace pace);

/// The largest size of `sizes` (at 100 %) at which `words` take at most `lines` lines of a heading across `width`.
float fitting_size(const Builder& builder, const std::string& words, float width, std::size_t lines,
                   const std::vector<float>& sizes);

/// What `fill(column, bottom)` draws in a column of `area`, above the buttons, which lie at its foot, or below it where
/// there is no room: then all of it scrolls. `bottom` is where the buttons begin.
template <std::invocable<ui::Column&, float> Fill>
void class_column(Builder& builder, const ui::Rect& area, const ui::Column& place,
                  const std::vector<ClassButton>& buttons, Fill fill)
{
    ui::scroll_area(builder, {ids::page}, area, [&](ui::Column& content) {
        ui::Column column{place.x, content.y + builder.px(20), place.width};
        const float bottom = area.bottom() - bar_height(builder, column.width, buttons) - builder.px(16);
        fill(column, bottom);
        column.y = std::max(column.y + builder.px(16), bottom);
        class_bar(builder, column, buttons);
        content.y = column.y + builder.px(8);
    });
}

/// The same across the page.
template <std::invocable<ui::Column&, float> Fill>
void class_page(Builder& builder, const ui::Rect& area, const std::vector<ClassButton>& buttons, Fill fill)
{
    class_column(builder, area, page_column(builder), buttons, fill);
}

/// The foot of a page of a class, and the keys that work on all of them.
void class_footer(Builder& builder, const Lesson& lesson);

}
