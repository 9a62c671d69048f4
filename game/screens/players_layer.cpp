// SPDX-License-Identifier: MIT
#include "screens/players_layer.h"

#include "screens/apply.h"
#include "screens/cover.h"
#include "screens/ids.h"
#include "screens/names.h"
#include "screens/page_groups.h"
#include "screens/update.h"
#include "screens/words.h"
#include "ui/field.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float field_width = 360;

std::size_t number_of(ProfileId player)
{
    return static_cast<std::size_t>(player.value);
}

/// What there is of a player: "12 rounds, 140 answers".
std::string so_far(const base::Language& tr, const Profile& player)
{
    if (player.rounds == 0 && player.answers == 0) {
        return tr("Not played yet");
    }
    return tr("{0}, {1}", tr.many("{} round", "{} rounds", player.rounds, player.rounds),
              tr.many("{} answer", "{} answers", player.answers, player.answers));
}

/// Why the name that is typed can't be taken; empty as long as nothing is.
std::string trouble_with(const base::Language& tr, const State& state, const PlayersLayer& layer)
{
    return layer.typed.empty() ? "" : why_not_name(tr, state, trimmed(layer.typed), layer.renaming);
}

/// A cross and why a name can't be taken.
void trouble_line(Builder& builder, ui::Column& column, const std::string& words)
{
    const float side = builder.px(18);
    const float indent = builder.px(28);
    column.y += builder.px(8);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(10)}, side, ui::Mark::Cross, ui::Fill::Outline);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, words,
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14));
    column.y = beside.y;
}

/// A field for a name and the button that takes it, beside it where both fit; below, what is wrong with the name.
void name_field(Builder& builder, ui::Column& column, const State& state, const PlayersLayer& layer,
                const ui::Button& take, Event event)
{
    const std::string trouble = trouble_with(builder.scene.tr, state, layer);
    const ui::Field field{.id = {ids::field},
                          .label = trouble.empty() ? builder.tr("Name") : builder.tr("Name. {}", trouble),
                          .text = layer.typed,
                          .placeholder = builder.tr("Name"),
                          .most_bytes = 4 * rounds::most_name_length};
    const ui::Size size = ui::button_size(builder, take);
    const float gap = builder.px(12);
    const float height = ui::field_height(builder, field);
    const bool beside = column.width >= size.width + gap + builder.px(200);
    const float width = std::min(builder.px(field_width), beside ? column.width - size.width - gap : column.width);
    ui::field(builder, {column.x, column.y, width, height}, field);
    if (beside) {
        ui::button(builder, ui::Point{column.x + width + gap, column.y + (height - size.height) / 2}, take, event);
        column.y += height;
    } else {
        column.y += height + gap;
        ui::button(builder, column.take(size.height), take, event);
    }
    if (!trouble.empty()) {
        trouble_line(builder, column, trouble);
    }
    builder.shortcut(key(ui::Key::Enter), std::move(event));
}

/// A tick and the words that this player sits at the desk, at the end of a line; returns how wide that is.
float at_the_desk(Builder& builder, const ui::Rect& line)
{
    const float side = builder.px(20);
    const float gap = builder.px(8);
    const auto style = bold(ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
    const std::string words = builder.tr("At the desk");
    const float width = std::ceil(builder.set({.text = words, .style = style}).natural_width());
    const float left = line.x + line.width - width - gap - side;
    ui::mark(builder, {left + side / 2, line.center().y}, side, ui::Mark::Tick, ui::Fill::Solid);
    ui::label(builder, {left + side + gap, line.y, width, line.height}, words, style, ui::Align::Near);
    return side + gap + width;
}

ui::Button quiet_button(const char* name, ProfileId player, std::string label)
{
    return {.id = ids::numbered(name, number_of(player)), .label = std::move(label), .kind = ui::ButtonKind::Quiet};
}

/// What can be done with a player, in one line or as many as it takes.
void actions(Builder& builder, ui::Column& column, const State& state, const Profile& player)
{
    ButtonRow row(builder, column);
    if (player.id != state.seated) {
        row.add({.id = ids::numbered(ids::player, number_of(player.id)),
                 .label = builder.tr("Sit down"),
                 .kind = ui::ButtonKind::Secondary,
                 .size = ui::ButtonSize::Small},
                SeatProfile{player.id});
    }
    row.add(quiet_button(ids::rename, player.id, builder.tr("Rename")), RenamePlayer{player.id});
    row.add(quiet_button("export", player.id, builder.tr("Save everything as a file")), ExportPlayer{player.id});
    row.add(quiet_button("delete", player.id, builder.tr("Delete")), AskDelete{player.id});
}

void player_item(Builder& builder, ui::Column& column, const State& state, const PlayersLayer& layer,
                 const Profile& player)
{
    if (layer.renaming == player.id) {
        name_field(builder, column, state, layer,
                   {.id = {"take-name"}, .label = builder.tr("Take this name"), .keycap = builder.tr("Enter")},
                   RenamePlayer{player.id});
    } else {
        ui::Column words = column;
        if (player.id == state.seated) {
            words.width -= at_the_desk(builder, {column.x, column.y, column.width, builder.px(28)}) + builder.px(16);
        }
        name_line(builder, words, player.name,
                  ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface, ui::type::lead));
        column.y = words.y;
        ui::paragraph(builder, column, so_far(builder.scene.tr, player),
                      ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), 1.4F);
        column.y += builder.px(6);
        actions(builder, column, state, player);
    }
    column.y += builder.px(14);
    ui::rule(builder, column, ui::RuleKind::Thin);
    column.y += builder.px(14);
}

/// Where a player's record was written to.
void exported(Builder& builder, ui::Column& column, const std::string& path)
{
    const float side = builder.px(20);
    const float indent = builder.px(32);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(12)}, side, ui::Mark::Tick, ui::Fill::Solid);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, builder.tr("Everything was saved as {}.", from_the_left(builder.scene.tr, path)),
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
    column.y = beside.y + builder.px(18);
}

void list(Builder& builder, ui::Column& column, const State& state, const PlayersLayer& layer)
{
    if (!layer.exported.empty()) {
        exported(builder, column, layer.exported);
    }
    for (const Profile& player : state.players) {
        player_item(builder, column, state, layer, player);
    }
}

/// The field for somebody new, and what a name means here.
void newcomer(Builder& builder, ui::Column& column, const State& state, const PlayersLayer& layer)
{
    const auto article = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16);
    if (!layer.renaming) {
        group_head(builder, column, builder.tr("Somebody new"));
        name_field(builder, column, state, layer,
                   {.id = {"add-player"}, .label = builder.tr("Add"), .kind = ui::ButtonKind::Secondary}, AddPlayer{});
        column.y += builder.px(20);
    }
    ui::paragraph(builder, column,
                  builder.tr("A name keeps settings and a record of its own. There is no account and no password, and "
                             "nothing leaves this computer."),
                  article);
    column.y += builder.px(20);
}

const Profile* find(const State& state, ProfileId player)
{
    const auto at = std::find_if(state.players.begin(), state.players.end(),
                                 [&](const Profile& each) { return each.id == player; });
    return at == state.players.end() ? nullptr : &*at;
}

/// The files that deleting leaves, and where they are.
void what_stays(Builder& builder, ui::Column& column, const FilesKept& kept)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14);
    ui::paragraph(builder, column, builder.tr("What was saved as a file stays, in {}.", isolated(kept.saved)), style);
    if (!kept.set_aside.empty()) {
        column.y += builder.px(6);
        ui::paragraph(builder, column,
                      builder.tr("Files that the game could not read and set aside stay, in {}. The name may stand in "
                                 "them.",
                                 isolated(kept.set_aside)),
                      style);
    }
    column.y += builder.px(24);
}

/// The second step of deleting: what is lost by it.
Frame delete_view(const State& state, const PlayersLayer& layer, const Profile& player, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        const std::string name = isolated(player.name);
        cover_words(builder, column, builder.tr("Delete {}?", name),
                    builder.tr("This takes away the record ({0}), the settings, a round that waits to be gone on with "
                               "and the recordings of rounds played alone. From those with others the name goes. It "
                               "can’t be brought back.",
                               so_far(builder.scene.tr, player)));
        what_stays(builder, column, state.kept);
        if (!layer.exported.empty()) {
            exported(builder, column, layer.exported);
        }
        const auto second = [](const char* id, std::string label) {
            return ui::Button{.id = {id}, .label = std::move(label), .kind = ui::ButtonKind::Secondary};
        };
        ButtonRow row(builder, column);
        row.add({.id = {ids::close_layer}, .label = builder.tr("Keep {}", name), .keycap = builder.tr("Esc")},
                CloseLayer{});
        row.add(second("export", builder.tr("Save everything as a file")), ExportPlayer{player.id});
        row.add(second("delete-for-good", builder.tr("Delete for good")), DeletePlayer{player.id});
        builder.shortcut(key(ui::Key::Escape), CloseLayer{});
    });
}

}

Frame view(const State& state, const PlayersLayer& layer, const Look& look)
{
    if (const Profile* doomed = layer.deleting ? find(state, *layer.deleting) : nullptr) {
        return delete_view(state, layer, *doomed, look);
    }
    const auto back = layer.renaming ? ui::ButtonKind::Secondary : ui::ButtonKind::Primary; // one dark button a page
    return layer_page(state, look, {look.tr("On this computer"), look.tr("Who plays?"), back},
                      [&](Builder& builder, ui::Column& page) {
                          side_by_side(
                              builder, page, 0.58F, [&](ui::Column& column) { list(builder, column, state, layer); },
                              [&](ui::Column& column) { newcomer(builder, column, state, layer); });
                      });
}

}
