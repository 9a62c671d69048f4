// SPDX-License-Identifier: MIT
#include "screens/class_lobby.h"

#include "screens/class_qr.h"
#include "screens/standing_parts.h"
#include "screens/title_columns.h"
#include "screens/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace screens {

namespace {

constexpr float code_side = 330; ///< of the QR code, at 100 %

/// "The storm · 12 questions · teacher-led".
std::string about(const base::Language& tr, const Lesson& lesson)
{
    const std::size_t count = lesson.room.questions.size();
    return isolated(lesson.pack.title) + " · " + tr.many("{} question", "{} questions", count, count) + " · "
           + pace_name(tr, lesson.room.pace);
}

/// "Join at" and the address, underlined in gold: on one line where both fit, else the address on its own.
void join_at(Builder& builder, ui::Column& column, const Lesson& lesson)
{
    const std::string address = typed_address(lesson.classroom.place.url);
    const std::string line = builder.tr("Join at {}", isolated(address));
    const std::size_t begin = line.find(address);
    const float size = fitting_size(builder, line, column.width, 1, {60, ui::type::display, ui::type::heading, 30});
    const auto style = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, size);
    const ui::TextLayout layout
        = builder.set({.text = line, .style = style, .width = column.width, .line_height = 1.25F});
    const ui::Rect rect = column.take(layout.size().height);
    ui::draw_text(builder, layout, rect.origin());
    const float thick = builder.px(4);
    for (const ui::Rect& part : ui::text_rects(builder, layout, rect.origin(), begin, begin + address.size())) {
        builder.draw.emplace_back(
            ui::FillRect{{part.x, part.bottom() + builder.px(2), part.width, thick}, builder.palette().gold});
    }
    column.y += thick + builder.px(14);
}

/// The code in typewriter capitals, as large as the column allows.
void the_code(Builder& builder, ui::Column& column, const std::string& code)
{
    ui::paragraph(builder, column, builder.tr("with the code"),
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body));
    constexpr std::array<float, 5> sizes{138, 112, 88, 64, 44};
    ui::TextSpec spec{.text = grouped(code), .line_height = 1.1F, .align = ui::Align::Near};
    for (const float size : sizes) {
        spec.style = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, size));
        spec.style.letter_spacing = builder.px(size * 0.04F);
        if (builder.set(spec).natural_width() <= column.width) {
            break;
        }
    }
    ui::paragraph(builder, column, spec);
    column.y += builder.px(18);
}

/// The names as patches: how large, and how many of them.
struct Patches {
    float size = 20; ///< of the letters, at 100 %
    std::size_t shown = 0; ///< the latest to come
};

constexpr std::array<float, 4> patch_sizes{20, 17, 15, 13};

ui::TextStyle patch_style(const Builder& builder, float size)
{
    return ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, size);
}

/// A patch that does not fit in what is left of a line begins the next one.
struct PatchLayout {
    Builder& builder;
    ui::Column column;
    float size;
    float x = 0;
    float y = 0;

    float height() const { return builder.px(size * 2.1F); }
    float gap() const { return builder.px(size * 0.6F); }

    ui::Rect place(const std::string& words)
    {
        const float natural = builder.set({.text = words, .style = patch_style(builder, size)}).natural_width();
        const float width = std::min(column.width, std::ceil(natural) + 2 * builder.px(size * 0.8F));
        if (x > 0 && x + width > column.width) {
            x = 0;
            y += height() + gap();
        }
        const ui::Rect rect{column.x + x, column.y + y, width, height()};
        x += width + gap();
        return rect;
    }
};

std::string more_words(const base::Language& tr, std::size_t count)
{
    return tr.many("and {} more", "and {} more", count, count);
}

/// How many of the names, from the last one back, fit above `bottom` at a size, with room for "and 112 more".
std::size_t fitting_names(Builder& builder, const ui::Column& column, float size, float bottom,
                          const std::vector<std::string>& names)
{
    PatchLayout layout{builder, column, size};
    std::size_t fit = 0;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (layout.place(*name).bottom() > bottom) {
            break;
        }
        ++fit;
    }
    if (fit == names.size() || fit == 0) {
        return fit;
    }
    PatchLayout again{builder, column, size};
    const ui::Rect more = again.place(more_words(builder.scene.tr, names.size()));
    std::size_t beside = 0;
    for (auto name = names.rbegin(); name != names.rend() && more.bottom() <= bottom; ++name) {
        if (again.place(*name).bottom() > bottom) {
            break;
        }
        ++beside;
    }
    return beside;
}

Patches fitting_patches(Builder& builder, const ui::Column& column, float bottom, const std::vector<std::string>& names)
{
    Patches patches;
    for (const float size : patch_sizes) {
        patches = {size, fitting_names(builder, column, size, bottom, names)};
        if (patches.shown == names.size()) {
            break;
        }
    }
    return patches;
}

void draw_patch(Builder& builder, const ui::Rect& rect, const std::string& words, float size)
{
    builder.draw.emplace_back(ui::FillRect{rect, builder.palette().chip, builder.px(3)});
    const float padding = builder.px(size * 0.8F);
    near_label(builder, {rect.x + padding, rect.y, rect.width - 2 * padding + 1, rect.height}, words,
               patch_style(builder, size));
}

/// Everybody's name on a patch; where there is no room for all, the latest to come, and how many there are besides.
void names_in(Builder& builder, ui::Column& column, float bottom, const std::vector<std::string>& names)
{
    const float least = column.y + builder.px(110); // two lines and a half, however low the window is
    const Patches patches = fitting_patches(builder, column, std::max(bottom - builder.px(14), least), names);
    PatchLayout layout{builder, column, patches.size};
    const std::size_t hidden = names.size() - patches.shown;
    if (hidden > 0) {
        const std::string words = more_words(builder.scene.tr, hidden);
        draw_patch(builder, layout.place(words), words, patches.size);
    }
    for (std::size_t i = hidden; i < names.size(); ++i) {
        draw_patch(builder, layout.place(names[i]), names[i], patches.size);
    }
    column.y += layout.y + layout.height();
}

std::vector<std::string> names_of(const room::State& room)
{
    std::vector<std::string> names;
    for (const room::StudentId student : students_in(room)) {
        names.push_back(room.students[student.value].name.shown);
    }
    return names;
}

/// Who is in: their names, or with names hidden how many they are.
void who_is_in(Builder& builder, ui::Column& column, float bottom, const Lesson& lesson)
{
    const std::vector<std::string> names = names_of(lesson.room);
    const auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, ui::type::body);
    if (names.empty()) {
        ui::paragraph(builder, column, builder.tr("Nobody is in yet. Names stand here as they come."), style);
    } else if (lesson.room.names_hidden) {
        ui::paragraph(builder, column,
                      builder.scene.tr.many("{} student is in.", "{} students are in.", names.size(), names.size()),
                      style);
    } else {
        names_in(builder, column, bottom, names);
    }
}

/// What the teacher should know before the class begins.
void cautions(Builder& builder, ui::Column& column, const Lesson& lesson)
{
    const std::size_t unreviewed = unreviewed_questions(lesson.pack, lesson.room);
    if (unreviewed > 0) {
        caution(builder, column, builder.tr("Questions that nobody has checked yet: {}.", unreviewed));
    }
    if (lesson.room.locked) {
        caution(builder, column, builder.tr("The room is locked: nobody else comes in."));
    }
    column.y += builder.px(10);
}

std::vector<ClassButton> buttons(const Builder& builder, const Lesson& lesson)
{
    const std::size_t count = students_in(lesson.room).size();
    const room::Switch other = lesson.room.locked ? room::Switch::Off : room::Switch::On;
    return {main_button(builder,
                        count == 0 ? builder.tr("Start")
                                   : builder.scene.tr.many("Start with {}", "Start with {}", count, count),
                        Steer{room::Start{}}),
            other_button("lock", lesson.room.locked ? builder.tr("Unlock the room") : builder.tr("Lock the room"),
                         builder.tr("L"), ui::Key::L, Steer{room::Lock{other}}),
            other_button("no-phone", builder.tr("No phone gets through?"), builder.tr("N"), ui::Key::N,
                         OpenOverClass{ClassLayer::NoPhone}),
            menu_button(builder)};
}

/// Address and code, and who is in.
void invitation(Builder& builder, ui::Column& column, float bottom, const Lesson& lesson)
{
    ui::kicker(builder, column, about(builder.scene.tr, lesson));
    column.y += builder.px(4);
    join_at(builder, column, lesson);
    the_code(builder, column, lesson.room.code);
    class_troubles(builder, column, lesson);
    cautions(builder, column, lesson);
    who_is_in(builder, column, bottom, lesson);
}

}

Frame class_lobby(const State& state, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Desk);
    const Lesson lesson = lesson_of(state);
    const QrModules& code = lesson.classroom.place.code;
    class_page(builder, body(builder), buttons(builder, lesson), [&](ui::Column& page, float bottom) {
        page.y += builder.px(24);
        const bool beside = room(builder) != Room::Narrow;
        const float wanted = builder.px(room(builder) == Room::Wide ? code_side : 240);
        const float side = qr_side(code, std::min(wanted, page.width));
        ui::Column words{page.x, page.y, beside ? page.width - side - builder.px(48) : page.width};
        invitation(builder, words, bottom, lesson);
        if (beside) {
            draw_qr(builder, {page.x + page.width - side, page.y}, side, code);
            page.y = std::max(words.y, page.y + side);
        } else {
            draw_qr(builder, {page.x, words.y + builder.px(20)}, side, code);
            page.y = words.y + builder.px(20) + side;
        }
    });
    class_footer(builder, lesson);
    return std::move(builder).finish();
}

}
