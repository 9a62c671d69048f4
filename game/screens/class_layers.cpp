// SPDX-License-Identifier: MIT
#include "screens/class_parts.h"
#include "screens/class_view.h"
#include "screens/cover.h"
#include "screens/page_groups.h"
#include "screens/words.h"
#include "ui/choices.h"

#include <algorithm>
#include <array>

namespace screens {

namespace {

constexpr std::int64_t day_milliseconds = 24LL * 60 * 60 * 1000;
constexpr std::array<std::int64_t, 4> homework_days{1, 3, 7, 14};
constexpr std::array<std::size_t, 6> team_counts{0, 2, 3, 4, 5, 6};

using Segments = std::vector<ui::Segment<Event>>;

room::Switch other(bool on)
{
    return on ? room::Switch::Off : room::Switch::On;
}

void switch_line(Builder& builder, ui::Column& column, const char* id, const std::string& label,
                 const std::string& detail, bool on, room::Command command)
{
    on_off(builder, column,
           {.id = {id}, .label = label, .detail = detail, .state = on ? builder.tr("On") : builder.tr("Off"), .on = on},
           Steer{std::move(command)});
}

/// What can be switched at any time.
void switches(Builder& builder, ui::Column& column, const room::State& room)
{
    group_head(builder, column, builder.tr("What the class sees"));
    switch_line(builder, column, "standings", builder.tr("Standings"),
                builder.tr("After each receipt, and at the end."), room.standings,
                room::ShowStandings{other(room.standings)});
    switch_line(builder, column, "hide-names", builder.tr("Hide names"),
                builder.tr("Nobody sees the name of another, here or on a phone."), room.names_hidden,
                room::HideNames{other(room.names_hidden)});
    switch_line(builder, column, "lock", builder.tr("Lock the room"), builder.tr("Nobody else comes in."), room.locked,
                room::Lock{other(room.locked)});
    group_end(builder, column);
}

void pace(Builder& builder, ui::Column& column, const State& state, const room::State& room)
{
    group_head(builder, column, builder.tr("Who sets the pace"));
    const base::Timestamp tomorrow{class_time_now(state).milliseconds + day_milliseconds};
    const base::Language& tr = builder.scene.tr;
    one_of(builder, column, {"pace"},
           {{{"pace-teacher"}, tr("The teacher"), "", room.pace == room::Pace::Teacher, Steer{room::SetPace{}}},
            {{"pace-automatic"},
             tr("The clock"),
             "",
             room.pace == room::Pace::Automatic,
             Steer{room::SetPace{room::Pace::Automatic, std::nullopt}}},
            {{"pace-self"},
             tr("Everybody for themselves"),
             "",
             room.pace == room::Pace::Self,
             Steer{room::SetPace{room::Pace::Self, room.closes.value_or(tomorrow)}}}});
    if (room.pace == room::Pace::Self) {
        note(builder, column, tr("For homework: students go on until the day on which it closes."));
        column.y += builder.px(8);
        Segments days;
        for (const std::int64_t each : homework_days) {
            const base::Timestamp closes{class_time_now(state).milliseconds + each * day_milliseconds};
            const bool selected = room.closes
                                  && (room.closes->milliseconds - closes.milliseconds) < day_milliseconds / 2
                                  && (closes.milliseconds - room.closes->milliseconds) < day_milliseconds / 2;
            days.push_back({ids::numbered("closes", static_cast<std::size_t>(each)),
                            tr.many("in {} day", "in {} days", static_cast<std::size_t>(each), each), "", selected,
                            Steer{room::SetPace{room::Pace::Self, closes}}});
        }
        one_of(builder, column, {"closes"}, days);
    }
    group_end(builder, column);
}

void teams(Builder& builder, ui::Column& column, const room::State& room)
{
    const base::Language& tr = builder.scene.tr;
    group_head(builder, column, tr("Teams"));
    Segments counts;
    for (const std::size_t each : team_counts) {
        counts.push_back({ids::numbered("teams", each), each == 0 ? tr("None") : tr("{}", each), "",
                          room.teams.sizes.size() == each, Steer{room::SetTeams{each, room.teams.by}}});
    }
    one_of(builder, column, {"teams"}, counts);
    const std::size_t now = room.teams.sizes.size();
    if (now > 0) {
        column.y += builder.px(10);
        one_of(builder, column, {"teams-by"},
               {{{"teams-choice"},
                 tr("Students choose"),
                 "",
                 room.teams.by == room::TeamsBy::Choice,
                 Steer{room::SetTeams{now, room::TeamsBy::Choice}}},
                {{"teams-chance"},
                 tr("By chance"),
                 "",
                 room.teams.by == room::TeamsBy::Chance,
                 Steer{room::SetTeams{now, room::TeamsBy::Chance}}}});
    }
    note(builder, column, tr("A team has the mean of its members’ points, so a large one has no advantage."));
    group_end(builder, column);
}

/// The ways from here: students, earlier receipts, the invitation, and out.
void ways(Builder& builder, ui::Column& column, const Lesson& lesson)
{
    const base::Language& tr = builder.scene.tr;
    group_head(builder, column, tr("The class"));
    std::vector<ClassButton> buttons{
        other_button("class-roster", tr("Students"), tr("R"), ui::Key::R, OpenOverClass{ClassLayer::Roster}),
        other_button("earlier", tr("Earlier receipts"), tr("B"), ui::Key::B, OpenOverClass{ClassLayer::Earlier}),
        other_button("no-phone", tr("No phone gets through?"), tr("N"), ui::Key::N, OpenOverClass{ClassLayer::NoPhone}),
        other_button("hand-over", tr("Go on from another device"), tr("D"), ui::Key::D,
                     OpenOverClass{ClassLayer::HandOver}),
        other_button("leave-class", tr("Stop or end"), tr("E"), ui::Key::E, OpenOverClass{ClassLayer::Leaving})};
    class_bar(builder, column, buttons);
    note(builder, column,
         tr("Who comes late joins at {0} with the code {1}.", isolated(typed_address(lesson.classroom.place.url)),
            grouped(lesson.room.code)));
    group_end(builder, column);
}

/// A network that phones may be in; the one of the invitation is ticked.
void networks(Builder& builder, ui::Column& column, const ClassPlace& place)
{
    if (place.networks.size() < 2) {
        return;
    }
    group_head(builder, column, builder.tr("Invite from another network"));
    for (std::size_t i = 0; i < place.networks.size(); ++i) {
        const ClassNetwork& network = place.networks[i];
        ui::radio_row(builder, column,
                      {.id = ids::numbered("network", i),
                       .group = {"networks"},
                       .label = network.address,
                       .detail = network.name,
                       .selected = network.address == place.address},
                      Event{ChooseNetwork{network.address}});
    }
    group_end(builder, column);
}

void advice(Builder& builder, ui::Column& column, const std::string& name, const std::string& words)
{
    group_head(builder, column, name);
    ui::paragraph(builder, column, words, ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    group_end(builder, column);
}

}

Frame view(const State& state, const ClassMenuLayer& /*layer*/, const Look& look)
{
    const Lesson lesson = lesson_of(state);
    return layer_page(state, look, {lesson.pack.title, look.tr("Steer the class")},
                      [&](Builder& builder, ui::Column& page) {
                          class_troubles(builder, page, lesson);
                          side_by_side(
                              builder, page, 0.5F,
                              [&](ui::Column& column) {
                                  ways(builder, column, lesson);
                                  switches(builder, column, lesson.room);
                              },
                              [&](ui::Column& column) {
                                  if (class_stage(lesson.room) == ClassStage::Lobby) {
                                      pace(builder, column, state, lesson.room);
                                      teams(builder, column, lesson.room);
                                  }
                              });
                          builder.shortcut(key(ui::Key::M), CloseLayer{});
                      });
}

Frame view(const State& state, const NoPhoneLayer& /*layer*/, const Look& look)
{
    const Lesson lesson = lesson_of(state);
    const std::uint16_t port = lesson.classroom.place.port;
    const base::Language& tr = look.tr;
    return layer_page(state, look, {lesson.pack.title, tr("No phone gets through?")},
                      [&](Builder& builder, ui::Column& page) {
                          side_by_side(
                              builder, page, 0.5F,
                              [&](ui::Column& column) {
                                  networks(builder, column, lesson.classroom.place);
                                  advice(builder, column, tr("The same network"),
                                         tr("Phones and this computer must be in the same network: the same Wi-Fi, and "
                                            "mobile data off on the phone."));
                                  advice(builder, column, tr("Guests kept apart"),
                                         tr("Networks for guests often keep devices apart from one another. Then open "
                                            "a hotspot on this computer or on a phone, let everybody join that, and "
                                            "choose it here."));
                              },
                              [&](ui::Column& column) {
                                  advice(builder, column, tr("The firewall"),
                                         tr("A firewall on this computer must let in TCP port {0}. With ufw: sudo ufw "
                                            "allow {0}/tcp",
                                            port));
                                  advice(builder, column, tr("The address"),
                                         tr("Typed with all its figures and the colon: {}. Some phones look it up on "
                                            "the web instead; http:// before it helps.",
                                            isolated(typed_address(lesson.classroom.place.url))));
                              });
                      });
}

Frame view(const State& state, const EarlierLayer& /*layer*/, const Look& look)
{
    const Lesson lesson = lesson_of(state);
    return layer_page(
        state, look, {lesson.pack.title, look.tr("Earlier receipts")}, [&](Builder& builder, ui::Column& page) {
            ui::paragraph(builder, page,
                          builder.tr("A receipt that you choose shows here and on every phone; the time "
                                     "of the class stands until you go back."),
                          ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
            page.y += builder.px(16);
            std::size_t seen = 0;
            for (std::size_t turn = 0; turn < lesson.room.fates.size(); ++turn) {
                const quiz::Item* item = room::item_at(lesson.pack, lesson.room, {turn});
                if (lesson.room.fates[turn] == room::Fate::Told && item != nullptr) {
                    ++seen;
                    link_heading(builder, page, ids::numbered("turn", turn),
                                 builder.tr("{0}. {1}", turn + 1, item->question.prompt), ui::type::lead,
                                 Steer{room::Back{{turn}}});
                    page.y += builder.px(10);
                }
            }
            if (seen == 0) {
                ui::paragraph(builder, page, builder.tr("There are none yet."),
                              ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
            }
        });
}

Frame view(const State& state, const LeavingLayer& /*layer*/, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        class_troubles(builder, column, lesson_of(state));
        cover_words(builder, column, builder.tr("Is the class over?"),
                    builder.tr("It can go on another day, with all names, answers and points kept on this computer. Or "
                               "it ends now: then everybody sees their results, and a question whose receipt was not "
                               "shown counts for nobody."));
        const auto second = [](const char* id, std::string label) {
            return ui::Button{.id = {id}, .label = std::move(label), .kind = ui::ButtonKind::Secondary};
        };
        ButtonRow row(builder, column);
        row.add({.id = {ids::close_layer}, .label = builder.tr("Go on with the class"), .keycap = builder.tr("Esc")},
                CloseLayer{});
        row.add(second("stop-class", builder.tr("It goes on another day")), Steer{room::Stop{}});
        row.add(second("end-class", builder.tr("End the class")), Steer{room::End{}});
        builder.shortcut(key(ui::Key::Escape), CloseLayer{});
    });
}

}
