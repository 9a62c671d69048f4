// SPDX-License-Identifier: MIT
#include "screens/title.h"

#include "screens/ids.h"
#include "screens/words.h"

#include <algorithm>
#include <fmt/core.h>

namespace screens {

namespace {

constexpr std::size_t most_short_items = 3;
constexpr std::size_t most_receipts = 8;

/// The first pack that can be played, or null.
const PackEntry* lead_of(const State& state)
{
    const auto found = std::find_if(state.shelf.begin(), state.shelf.end(),
                                    [](const PackEntry& entry) { return entry.trouble.empty(); });
    return found == state.shelf.end() ? nullptr : &*found;
}

void masthead(Builder& builder, ui::Column& column)
{
    const bool narrow = room(builder) == Room::Narrow;
    const float size = builder.px(narrow ? ui::type::display : ui::type::masthead);
    column.y += builder.px(narrow ? 12 : 14);
    ui::paragraph(builder, column,
                  {.text = "RECEIPTS",
                   .style = {.font = ui::FontRole::Serif,
                             .size = size,
                             .weight = 900,
                             .color = builder.theme().ink,
                             .letter_spacing = size * 0.03F},
                   .line_height = 1.2F,
                   .align = ui::Align::Center});
    column.y += builder.px(8);
    ui::rule(builder, column, ui::RuleKind::Double);
}

/// The line under the masthead: what the game promises, where it is played, and the day.
void dateline(Builder& builder, ui::Column& column, const std::string& today)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 13);
    const ui::Rect line = column.take(builder.px(31));
    ui::label(builder, ui::inset(line, 2), "No question without its receipt", style);
    if (room(builder) == Room::Wide) {
        auto italic = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 13);
        italic.slant = ui::Slant::Italic;
        ui::label(builder, line, "Played on this desk, offline", italic, ui::Align::Center);
    }
    if (room(builder) != Room::Narrow) {
        ui::label(builder, ui::inset(line, 2), today, style, ui::Align::End);
    }
    ui::rule(builder, column, ui::RuleKind::Strong);
    column.y += builder.px(22);
}

/// A pack in numbers: "64 questions · 5 articles · English · last time 9 of 12".
void facts(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14);
    RichText line(style);
    line.add(fmt::format("{} · {} · {}", counted(pack.playable, "question", "questions"),
                         counted(pack.articles, "article", "articles"), language_name(pack.language)));
    if (pack.last) {
        line.add(" · last time ").add(fmt::format("{} of {}", pack.last->right, pack.last->asked), bold(style));
    }
    ui::paragraph(builder, column, std::move(line.spec));
}

void story(Builder& builder, ui::Column& column, const std::string& kicker, const std::string& title,
           const std::string& words)
{
    ui::kicker(builder, column, kicker);
    column.y += builder.px(2);
    balanced_heading(builder, column, title, room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    column.y += builder.px(8);
    ui::paragraph(builder, column, words, ui::style::article(builder.theme(), builder.scene.metrics, builder.surface),
                  1.48F);
    column.y += builder.px(20);
}

void go_on_story(Builder& builder, ui::Column& column, const Unfinished& round)
{
    story(builder, column, "Your round goes on", round.title,
          fmt::format("You stopped at question {} of {}, with {} so far.", round.question, round.of,
                      points_in_words(round.points)));
    {
        ButtonRow row(builder, column);
        row.add({.id = {ids::go_on}, .label = "Go on with the round", .keycap = "Enter", .font = ui::FontRole::Serif},
                GoOn{});
        builder.shortcut(key(ui::Key::Enter), GoOn{});
    }
    column.y += builder.px(24);
    ui::paragraph(builder, column, "A new round, from the shelf, ends this one.",
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
}

void lead_story(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const std::size_t asked = std::min(pack.playable, round_length);
    story(builder, column, "Today’s round", pack.title,
          fmt::format("{}{}; every answer comes with the passage that proves it.",
                      pack.about.empty() ? "" : pack.about + " ", counted(asked, "question", "questions")));
    {
        ButtonRow row(builder, column);
        const OpenPack play{pack.path, Purpose::Play};
        const OpenPack read{pack.path, Purpose::Read};
        row.add({.id = {ids::play}, .label = "Play the round", .keycap = "Enter", .font = ui::FontRole::Serif}, play);
        row.add({.id = {"read"},
                 .label = "Read first",
                 .keycap = "R",
                 .kind = ui::ButtonKind::Secondary,
                 .font = ui::FontRole::Serif},
                read);
        builder.shortcut(key(ui::Key::Enter), play);
        builder.shortcut(key(ui::Key::R), read);
    }
    column.y += builder.px(24);
    facts(builder, column, pack);
    if (!pack.notice.empty()) {
        column.y += builder.px(6);
        ui::paragraph(builder, column, "On its subject: " + pack.notice,
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
    }
}

void lead(Builder& builder, ui::Column& column, const State& state)
{
    if (state.unfinished) {
        go_on_story(builder, column, *state.unfinished);
    } else if (const PackEntry* pack = lead_of(state)) {
        lead_story(builder, column, *pack);
    } else {
        story(builder, column, "Nothing to play yet", "The shelf is empty",
              "The game found no pack of questions that it can ask. “All packs” says why.");
    }
}

void short_item(Builder& builder, ui::Column& column, const PackEntry& pack, std::size_t row)
{
    ui::kicker(builder, column, pack.last ? "Play again" : "Not played yet");
    column.y += builder.px(2);
    link_heading(builder, column, ids::numbered("pack", row), pack.title, ui::type::lead,
                 OpenPack{pack.path, Purpose::Play});
    column.y += builder.px(4);
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    ui::paragraph(builder, column, pack.about.empty() ? counted(pack.playable, "question", "questions") : pack.about,
                  quiet, 1.4F);
    column.y += builder.px(12);
    ui::rule(builder, column, ui::RuleKind::Thin);
    column.y += builder.px(14);
}

void shelf(Builder& builder, ui::Column& column, const State& state)
{
    ui::rule(builder, column, ui::RuleKind::Heavy);
    column.y += builder.px(14);
    const PackEntry* lead = lead_of(state);
    const std::string shown = state.unfinished ? state.unfinished->path : lead == nullptr ? "" : lead->path;
    std::size_t items = 0;
    std::size_t questions = 0;
    for (std::size_t i = 0; i < state.shelf.size(); ++i) {
        const PackEntry& pack = state.shelf[i];
        questions += pack.playable;
        if (pack.path != shown && pack.trouble.empty() && items < most_short_items) {
            short_item(builder, column, pack, i);
            ++items;
        }
    }
    ui::kicker(builder, column, "Shelf");
    column.y += builder.px(2);
    link_heading(builder, column, {ids::all_packs}, "All packs", ui::type::lead, OpenLibrary{});
    column.y += builder.px(4);
    ui::paragraph(builder, column,
                  fmt::format("{}, {}", counted(state.shelf.size(), "pack", "packs"),
                              counted(questions, "question", "questions")),
                  ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), 1.4F);
}

void last_receipts(Builder& builder, ui::Column& column, const State& state)
{
    ui::rule(builder, column, ui::RuleKind::Heavy);
    column.y += builder.px(16);
    ui::kicker(builder, column, "Your last receipts");
    column.y += builder.px(12);
    ui::rule(builder, column, ui::RuleKind::Dashed);
    column.y += builder.px(10);
    const auto style = bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 14));
    int total = 0;
    for (std::size_t i = 0; i < std::min(state.receipts.size(), most_receipts); ++i) {
        const LastReceipt& receipt = state.receipts[i];
        total += receipt.points;
        const ui::Color amount = receipt.points < 0 ? builder.theme().refuted : builder.theme().supported;
        ui::till_line(builder, column, {receipt.words, signed_points(receipt.points), amount}, style);
    }
    column.y += builder.px(10);
    ui::rule(builder, column, ui::RuleKind::Dashed);
    column.y += builder.px(8);
    auto sum = style;
    sum.weight = 700;
    ui::till_line(builder, column, {"Total", total_points(total), {}}, sum);
    column.y += builder.px(8);
    ui::rule(builder, column, ui::RuleKind::Dashed);
}

/// The page's three columns where there is room for them, else two, else one.
void columns(Builder& builder, ui::Column& page, const State& state)
{
    const float gap = builder.px(36);
    const Room space = room(builder);
    const bool receipts = !state.receipts.empty();
    if (space == Room::Narrow) {
        lead(builder, page, state);
        page.y += builder.px(28);
        shelf(builder, page, state);
        if (receipts) {
            page.y += builder.px(28);
            last_receipts(builder, page, state);
        }
        return;
    }
    const bool three = space == Room::Wide && receipts;
    const float lead_part = three ? 0.44F : 0.56F;
    ui::Column first{page.x, page.y, page.width * lead_part - gap / 2};
    const float rest = page.width - first.width - gap;
    ui::Column second{first.x + first.width + gap, page.y, three ? rest * 0.55F - gap / 2 : rest};
    lead(builder, first, state);
    shelf(builder, second, state);
    float bottom = std::max(first.y, second.y);
    if (three) {
        ui::Column third{second.x + second.width + gap, page.y, rest - second.width - gap};
        last_receipts(builder, third, state);
        bottom = std::max(bottom, third.y);
    } else if (receipts) {
        second.y += builder.px(24);
        last_receipts(builder, second, state);
        bottom = std::max(bottom, second.y);
    }
    page.y = bottom;
}

}

Frame view(const State& state, const Title&, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        masthead(builder, page);
        dateline(builder, page, state.today);
        columns(builder, page, state);
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, "Nothing you do here leaves this computer.");
    common_shortcuts(builder);
    builder.shortcut(key(ui::Key::L), OpenLibrary{});
    return std::move(builder).finish();
}

}
