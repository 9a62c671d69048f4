// SPDX-License-Identifier: MIT
#include "screens/class_view.h"

#include "screens/class_end.h"
#include "screens/class_lobby.h"
#include "screens/class_question.h"
#include "screens/class_receipt.h"
#include "screens/page_groups.h"
#include "screens/words.h"

#include <algorithm>
#include <string>

namespace screens {

namespace {

/// A page of few words on a class that stands: what is the matter, and what goes on.
struct Standing {
    std::string heading;
    std::string words;
    std::vector<ClassButton> buttons;
};

std::string day_of(base::Timestamp at, const base::Language& tr)
{
    const auto days = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(at.milliseconds)));
    return day_name(tr, quiz::Day(days));
}

Frame standing_page(const State& state, const Look& look, const Standing& page)
{
    Builder builder = begin(state, look, ui::Surface::Desk);
    const Lesson lesson = lesson_of(state);
    class_page(builder, class_header(builder, lesson), page.buttons, [&](ui::Column& column, float bottom) {
        class_troubles(builder, column, lesson);
        column.y = std::max(column.y, column.y + (bottom - column.y) * 0.25F);
        balanced_heading(builder, column, page.heading,
                         room(builder) == Room::Narrow ? ui::type::heading : ui::type::display);
        column.y += builder.px(10);
        ui::paragraph(builder, column, page.words,
                      ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::lead),
                      1.4F);
    });
    class_footer(builder, lesson);
    return std::move(builder).finish();
}

/// Something to name buttons with before there is a page.
Builder words_of(const State& state, const Look& look)
{
    return begin(state, look, ui::Surface::Desk);
}

Frame paused(const State& state, const Look& look)
{
    const Builder names = words_of(state, look);
    return standing_page(state, look,
                         {look.tr("The class is paused"),
                          look.tr("No time counts, and answers wait until it goes on."),
                          {main_button(names, look.tr("Go on"), Steer{room::Resume{}}), menu_button(names)}});
}

Frame stopped(const State& state, const Look& look)
{
    const Builder names = words_of(state, look);
    return standing_page(
        state, look,
        {look.tr("The class goes on another day"),
         look.tr("Names, answers and points are kept on this computer. Students come back by the same "
                 "link, on the same device."),
         {main_button(names, look.tr("Front page"), LeaveClass{}),
          other_button("resume", look.tr("Go on now"), look.tr("G"), ui::Key::G, Steer{room::Resume{}}),
          report_button(look.tr)}});
}

/// Everybody at their own pace: how many are through, and until when.
Frame own_pace(const State& state, const Look& look)
{
    const Builder names = words_of(state, look);
    const Lesson lesson = lesson_of(state);
    const AnsweredCount count = answered_count(lesson.now);
    std::string words = look.tr("Everybody goes at their own pace, from {0} with the code {1}.",
                                isolated(typed_address(lesson.classroom.place.url)), grouped(lesson.room.code));
    if (lesson.room.closes) {
        words += " " + look.tr("It closes on {}.", day_of(*lesson.room.closes, look.tr));
    }
    return standing_page(state, look,
                         {look.tr("{0} of {1} are through", count.answered, count.of),
                          words,
                          {other_button("class-roster", look.tr("Students"), look.tr("R"), ui::Key::R,
                                        OpenOverClass{ClassLayer::Roster}),
                           other_button("leave-class", look.tr("Stop or end"), look.tr("Esc"), ui::Key::Escape,
                                        OpenOverClass{ClassLayer::Leaving}),
                           menu_button(names)}});
}

}

Frame view(const State& state, const InClass& screen, const Look& look)
{
    switch (class_stage(state.classroom->now->room)) {
    case ClassStage::Lobby: return class_lobby(state, look);
    case ClassStage::Question: return class_question(state, look);
    case ClassStage::Receipt:
        return screen.standings && state.classroom->now->room.standings ? class_standings(state, look)
                                                                        : class_receipt(state, screen, look);
    case ClassStage::Earlier: return class_receipt(state, screen, look);
    case ClassStage::OwnPace: return own_pace(state, look);
    case ClassStage::Finished: return class_end(state, look);
    case ClassStage::Paused: return paused(state, look);
    case ClassStage::Stopped: break;
    }
    return stopped(state, look);
}

ui::TargetId first_focus_in_class(const State& state)
{
    const bool own = state.classroom && class_stage(state.classroom->now->room) == ClassStage::OwnPace;
    return {own ? "class-roster" : ids::next};
}

}
