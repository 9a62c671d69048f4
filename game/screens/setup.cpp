// SPDX-License-Identifier: MIT
#include "screens/setup.h"

#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/setup_groups.h"
#include "screens/setup_plan.h"
#include "screens/words.h"

namespace screens {

namespace {

/// How many questions come of what is chosen.
std::string comes_to(const base::Language& tr, const Fit& fit, Party party)
{
    if (party == Party::Class) {
        return tr.many("The class is asked {} question.", "The class is asked {} questions.", fit.asked, fit.asked);
    }
    if (fit.asked == fit.fitting) {
        return tr.many("This round asks {} question: all that fits.", "This round asks {} questions: all that fit.",
                       fit.asked, fit.asked);
    }
    return tr.many("This round asks {0} of the {1} question that fits.",
                   "This round asks {0} of the {1} questions that fit.", fit.fitting, fit.asked, fit.fitting);
}

/// A cross and why the round can't begin.
void refusal(Builder& builder, ui::Column& column, const std::string& words)
{
    const float side = builder.px(22);
    const float indent = builder.px(34);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(14)}, side, ui::Mark::Cross, ui::Fill::Outline);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, words, ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    column.y = beside.y;
}

/// The ways into a class: the one that was left, where there is one, and a new one.
void class_buttons(Builder& builder, ui::Column& column, const Setup& setup, bool can_begin)
{
    const base::Language& tr = builder.scene.tr;
    ButtonRow row(builder, column);
    if (setup.left) {
        const BeginClass go_on{ClassBegins::WhereItWas};
        row.add({.id = {ids::go_on},
                 .label = tr("Go on with the class"),
                 .keycap = tr("Enter"),
                 .font = ui::FontRole::Serif},
                go_on);
        builder.shortcut(key(ui::Key::Enter), go_on);
    }
    const ui::Button anew{.id = {ids::play},
                          .label = setup.left ? tr("A new class") : tr("Open the class"),
                          .keycap = setup.left ? "" : tr("Enter"),
                          .kind = setup.left ? ui::ButtonKind::Secondary : ui::ButtonKind::Primary,
                          .font = ui::FontRole::Serif};
    if (!can_begin) {
        row.keep_place(anew);
        return;
    }
    row.add(anew, BeginClass{});
    if (!setup.left) {
        builder.shortcut(key(ui::Key::Enter), BeginClass{});
    }
}

void begin_buttons(Builder& builder, ui::Column& column, const State& state, bool can_begin)
{
    ButtonRow row(builder, column);
    const ui::Button begin{.id = {ids::play},
                           .label = builder.tr("Begin the round"),
                           .keycap = builder.tr("Enter"),
                           .font = ui::FontRole::Serif};
    if (can_begin) {
        row.add(begin, StartPlanned{});
        builder.shortcut(key(ui::Key::Enter), StartPlanned{});
    } else {
        row.keep_place(begin);
    }
    if (!state.pack->articles.empty()) {
        const OpenReader read{state.pack->articles.front().id, {}};
        row.add({.id = {"read"},
                 .label = builder.tr("Look into the articles"),
                 .keycap = builder.tr("R"),
                 .kind = ui::ButtonKind::Secondary,
                 .font = ui::FontRole::Serif},
                read);
        builder.shortcut(key(ui::Key::R), read);
    }
}

void head(Builder& builder, ui::Column& page, const State& state, const Setup& setup)
{
    {
        ButtonRow row(builder, page);
        row.add({.id = {ids::front_page},
                 .label = builder.tr("Front page"),
                 .keycap = builder.tr("Esc"),
                 .kind = ui::ButtonKind::Quiet},
                OpenFrontPage{});
    }
    page.y += builder.px(10);
    name_line(builder, page, state.pack->title,
              ui::style::kicker(builder.theme(), builder.scene.metrics, builder.surface));
    page.y += builder.px(2);
    ui::heading(builder, page, setup.party == Party::Class ? builder.tr("Host a class") : builder.tr("Choose a round"),
                room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    page.y += builder.px(6);
    const std::string refused = why_not_begin(builder.scene.tr, *state.pack, setup);
    if (refused.empty()) {
        ui::paragraph(builder, page, comes_to(builder.scene.tr, fit_of(*state.pack, setup.plan), setup.party),
                      ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    } else {
        refusal(builder, page, refused);
    }
    page.y += builder.px(16);
    if (setup.party == Party::Class) {
        class_buttons(builder, page, setup, refused.empty());
        if (setup.left) {
            note(builder, page,
                 builder.scene.tr.many("The class of {1} waits, with {0} student.",
                                       "The class of {1} waits, with {0} students.", setup.left->students,
                                       setup.left->students, today_words(builder.scene.tr, setup.left->began)));
        }
        if (setup.changed > 0) {
            note(builder, page,
                 builder.tr("A class of this pack that was left can’t go on, because the pack was changed since. Put "
                            "the pack and its articles back as they were to go on with it."));
        }
        note(builder, page,
             builder.tr("Students join from any browser in this network. Nothing leaves it, and nobody needs an "
                        "account."));
        page.y += builder.px(24);
        return;
    }
    begin_buttons(builder, page, state, refused.empty());
    if (state.unfinished && state.unfinished->path == state.pack_path) {
        note(builder, page,
             builder.tr("It ends the round of this pack that waits at question {0} of {1}.", state.unfinished->question,
                        state.unfinished->of));
    }
    page.y += builder.px(24);
}

}

Frame view(const State& state, const Setup& setup, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y + builder.px(24);
        head(builder, page, state, setup);
        ui::rule(builder, page, ui::RuleKind::Heavy);
        page.y += builder.px(20);
        side_by_side(
            builder, page, 0.5F, [&](ui::Column& column) { how_to_play(builder, column, state, setup); },
            [&](ui::Column& column) { what_to_ask(builder, column, *state.pack, setup.plan); });
        content.y = page.y;
    });
    footer(builder, state, builder.tr("Tab goes on · ← → choose · Space ticks · Enter begins · Esc front page"));
    common_shortcuts(builder);
    builder.shortcut(key(ui::Key::Escape), OpenFrontPage{});
    return std::move(builder).finish();
}

}
