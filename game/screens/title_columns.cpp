// SPDX-License-Identifier: MIT
#include "screens/title_columns.h"

#include "learn/translated.h"
#include "screens/ids.h"
#include "screens/standing_parts.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr std::size_t most_packs = 2;
constexpr std::size_t most_receipts = 6;

ui::TextStyle quiet(const Builder& builder, float size = 14)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, size);
}

/// The first pack that can be played, or null.
const PackEntry* lead_of(const State& state)
{
    const auto found = std::find_if(state.shelf.begin(), state.shelf.end(),
                                    [](const PackEntry& entry) { return entry.trouble.empty(); });
    return found == state.shelf.end() ? nullptr : &*found;
}

std::string question_count(const base::Language& tr, std::size_t count)
{
    return tr.many("{} question", "{} questions", count, count);
}

/// A pack in numbers: "64 questions · 5 articles · English · last time 9 of 12".
void facts(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const base::Language& tr = builder.scene.tr;
    std::string line = question_count(tr, pack.playable) + " · "
                       + tr.many("{} article", "{} articles", pack.articles, pack.articles) + " · "
                       + language_name(tr, pack.language);
    if (pack.last) {
        line += " · " + tr("last time {0} of {1}", pack.last->right, pack.last->asked);
    }
    ui::paragraph(builder, column, line,
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14));
    caution(builder, column, not_reviewed(tr, pack));
}

/// Kicker, headline and text of a lead story.
struct Story {
    std::string kicker;
    std::string title;
    std::string words;
};

void draw_story(Builder& builder, ui::Column& column, const Story& story)
{
    ui::kicker(builder, column, story.kicker);
    column.y += builder.px(2);
    balanced_heading(builder, column, story.title, room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    column.y += builder.px(8);
    ui::paragraph(builder, column, story.words,
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface), 1.48F);
    column.y += builder.px(20);
}

ui::Button story_button(const char* id, std::string label, std::string keycap, ui::ButtonKind kind)
{
    return {
        .id = {id}, .label = std::move(label), .keycap = std::move(keycap), .kind = kind, .font = ui::FontRole::Serif};
}

void go_on_story(Builder& builder, ui::Column& column, const Unfinished& round)
{
    const base::Language& tr = builder.scene.tr;
    draw_story(builder, column,
               {tr("Your round goes on"), round.title,
                tr("You stopped at question {0} of {1}, with {2} so far.", round.question, round.of,
                   learn::points_in_words(tr, round.points))});
    {
        ButtonRow row(builder, column);
        row.add(story_button(ids::go_on, tr("Go on with the round"), tr("Enter"), ui::ButtonKind::Primary), GoOn{});
    }
    builder.shortcut(key(ui::Key::Enter), GoOn{});
    column.y += builder.px(20);
    ui::paragraph(builder, column, tr("A new round of the same pack ends this one."), quiet(builder));
}

/// What a round of the pack as it is played at once comes to.
std::string round_in_words(const base::Language& tr, const PackEntry& pack)
{
    const std::size_t asked = std::min(pack.playable, rounds::Plan{}.length);
    const std::string words
        = tr.many("{} question; every answer comes with the passage that proves it.",
                  "{} questions; every answer comes with the passage that proves it.", asked, asked);
    return pack.about.empty() ? words : isolated(pack.about) + " " + words;
}

/// The ways into the round and into a class on a line, so that Down from it leads to the other ways below.
void lead_buttons(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const base::Language& tr = builder.scene.tr;
    const OpenPack play{pack.path, Purpose::Play};
    const OpenSetup choose{pack.path};
    const OpenPack read{pack.path, Purpose::Read};
    const OpenClassSetup host{pack.path};
    {
        ButtonRow row(builder, column);
        row.add(story_button(ids::play, tr("Play the round"), tr("Enter"), ui::ButtonKind::Primary), play);
        row.add(story_button("host", tr("Host a class"), tr("H"), ui::ButtonKind::Secondary), host);
    }
    column.y += builder.px(14);
    {
        ButtonRow row(builder, column);
        row.add(story_button("choose", tr("Choose your round"), tr("C"), ui::ButtonKind::Secondary), choose);
        row.add(story_button("read", tr("Read first"), tr("R"), ui::ButtonKind::Secondary), read);
    }
    builder.shortcut(key(ui::Key::H), host);
    builder.shortcut(key(ui::Key::Enter), play);
    builder.shortcut(key(ui::Key::C), choose);
    builder.shortcut(key(ui::Key::R), read);
}

void lead_story(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const base::Language& tr = builder.scene.tr;
    draw_story(builder, column, {tr("Today’s round"), pack.title, round_in_words(tr, pack)});
    lead_buttons(builder, column, pack);
    column.y += builder.px(20);
    facts(builder, column, pack);
    if (!pack.notice.empty()) {
        column.y += builder.px(6);
        ui::paragraph(builder, column, tr("On its subject: {}", isolated(pack.notice)), quiet(builder, 13));
    }
}

/// A short item: small capitals, a heading that leads somewhere, the key that does, too, and a line on it.
struct Item {
    ui::TargetId id;
    std::string kicker;
    std::string heading;
    std::string keycap;
    std::string words;
};

/// The heading of an item as a link, with its key behind its last word where there is room.
void item_heading(Builder& builder, ui::Column& column, const Item& item, Event event)
{
    const auto style = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, ui::type::lead);
    const ui::TextLayout layout = builder.set(
        {.text = item.heading, .style = style, .width = column.width, .line_height = 1.2F, .align = ui::Align::Near});
    const ui::Rect rect = column.take(layout.size().height);
    ui::text_target(
        builder, layout, rect.origin(),
        {.id = item.id, .role = ui::Role::Link, .label = item.heading, .begin = 0, .end = item.heading.size()},
        std::move(event));
    ui::draw_text(builder, layout, rect.origin());
    const float left = rect.x + std::ceil(layout.natural_width()) + builder.px(12);
    const bool one_line = layout.lines().size() == 1;
    if (!item.keycap.empty() && one_line && left + ui::keycap_size(builder, item.keycap).width <= rect.right()) {
        ui::keycap(builder, {left, rect.center().y}, item.keycap, builder.palette().muted);
    }
}

void draw_item(Builder& builder, ui::Column& column, const Item& item, Event event)
{
    ui::kicker(builder, column, item.kicker);
    column.y += builder.px(2);
    item_heading(builder, column, item, std::move(event));
    column.y += builder.px(4);
    ui::paragraph(builder, column, item.words, quiet(builder), 1.4F);
}

void item_rule(Builder& builder, ui::Column& column)
{
    column.y += builder.px(10);
    ui::rule(builder, column, ui::RuleKind::Thin);
    column.y += builder.px(12);
}

void pack_item(Builder& builder, ui::Column& column, const PackEntry& pack, std::size_t row)
{
    const base::Language& tr = builder.scene.tr;
    draw_item(builder, column,
              {ids::numbered("pack", row), pack.last ? tr("Play again") : tr("Not played yet"), isolated(pack.title),
               "", pack.about.empty() ? question_count(tr, pack.playable) : isolated(pack.about)},
              OpenPack{pack.path, Purpose::Play});
    caution(builder, column, not_reviewed(tr, pack));
    item_rule(builder, column);
}

/// The packs beside the one of the lead story.
void pack_items(Builder& builder, ui::Column& column, const State& state)
{
    const PackEntry* lead = lead_of(state);
    const std::string shown = state.unfinished ? state.unfinished->path : lead == nullptr ? "" : lead->path;
    std::size_t items = 0;
    for (std::size_t i = 0; i < state.shelf.size() && items < most_packs; ++i) {
        const PackEntry& pack = state.shelf[i];
        if (pack.path != shown && pack.trouble.empty()) {
            pack_item(builder, column, pack, i);
            ++items;
        }
    }
}

std::string shelf_words(const base::Language& tr, const std::vector<PackEntry>& shelf)
{
    std::size_t questions = 0;
    for (const PackEntry& pack : shelf) {
        questions += pack.playable;
    }
    return tr.many("{} pack", "{} packs", shelf.size(), shelf.size()) + " · " + question_count(tr, questions);
}

ui::TextStyle roll_style(const Builder& builder)
{
    return bold(ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 14));
}

/// A receipt in one line: the question, cut where it is longer, and the points.
void receipt_line(Builder& builder, ui::Column& column, const LastReceipt& receipt)
{
    const auto& palette = builder.palette();
    const ui::Color ink = receipt.points < 0 ? palette.refuted : receipt.points > 0 ? palette.supported : palette.ink;
    const auto amount = colored(roll_style(builder), ink);
    const ui::TextLayout points
        = builder.set({.text = signed_points(builder.scene.tr, receipt.points), .style = amount, .line_height = 1.25F});
    const float width = std::ceil(points.natural_width());
    const ui::Rect line = column.take(builder.px(23));
    near_label(builder, {line.x, line.y, line.width - width - builder.px(12), line.height}, receipt.words,
               roll_style(builder));
    ui::draw_text(builder, points, {line.right() - width, line.center().y - points.size().height / 2});
}

/// What stands under "Your record".
std::string record_words(const base::Language& tr, const State& state)
{
    const auto seated = std::find_if(state.players.begin(), state.players.end(),
                                     [&](const Profile& each) { return each.id == state.seated; });
    if (seated == state.players.end() || seated->rounds == 0) {
        return tr("How you do, over all your rounds.");
    }
    return tr.many("{} round", "{} rounds", seated->rounds, seated->rounds) + " · "
           + tr.many("{} answer", "{} answers", seated->answers, seated->answers);
}

}

void caution(Builder& builder, ui::Column& column, const std::string& words)
{
    if (words.empty()) {
        return;
    }
    column.y += builder.px(6);
    const float side = builder.px(18);
    const float indent = builder.px(26);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(10)}, side, ui::Mark::Question, ui::Fill::Outline);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, words, quiet(builder), 1.4F);
    column.y = beside.y;
}

void lead(Builder& builder, ui::Column& column, const State& state)
{
    if (state.unfinished) {
        go_on_story(builder, column, *state.unfinished);
    } else if (const PackEntry* pack = lead_of(state)) {
        lead_story(builder, column, *pack);
    } else {
        draw_story(builder, column,
                   {builder.tr("Nothing to play yet"), builder.tr("The shelf is empty"),
                    builder.tr("The game found no pack of questions that it can ask. “All packs” says why.")});
    }
}

void short_items(Builder& builder, ui::Column& column, const State& state)
{
    const base::Language& tr = builder.scene.tr;
    ui::rule(builder, column, ui::RuleKind::Heavy);
    column.y += builder.px(14);
    pack_items(builder, column, state);
    draw_item(builder, column, {{ids::all_packs}, tr("Shelf"), tr("All packs"), tr("L"), shelf_words(tr, state.shelf)},
              OpenLibrary{});
    item_rule(builder, column);
    draw_item(builder, column, {{"record"}, tr("Record"), tr("Your record"), "", record_words(tr, state)},
              OpenHistory{});
    item_rule(builder, column);
    const std::string name = seated_name(state);
    draw_item(builder, column,
              {{"players"},
               tr("At the desk"),
               name.empty() ? tr("Players") : tr("Players: {}", isolated(name)),
               "",
               tr("Change who plays, or add somebody.")},
              OpenPlayers{});
}

void last_receipts(Builder& builder, ui::Column& column, const State& state)
{
    ui::rule(builder, column, ui::RuleKind::Heavy);
    column.y += builder.px(14);
    ui::kicker(builder, column, builder.tr("Your last receipts"));
    column.y += builder.px(12);
    ui::rule(builder, column, ui::RuleKind::Dashed);
    column.y += builder.px(8);
    int total = 0;
    for (std::size_t i = 0; i < std::min(state.receipts.size(), most_receipts); ++i) {
        total += state.receipts[i].points;
        receipt_line(builder, column, state.receipts[i]);
    }
    column.y += builder.px(8);
    ui::rule(builder, column, ui::RuleKind::Dashed);
    column.y += builder.px(8);
    ui::till_line(builder, column, {builder.tr("Total"), learn::points_text(total), std::nullopt}, roll_style(builder));
    column.y += builder.px(8);
    ui::rule(builder, column, ui::RuleKind::Dashed);
}

}
