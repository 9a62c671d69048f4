// SPDX-License-Identifier: MIT
#include "screens/library.h"

#include "learn/translated.h"
#include "screens/ids.h"
#include "screens/title_columns.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>
#include <vector>

namespace screens {

namespace {

/// The part of the page that buttons at its side may take.
constexpr float most_for_buttons = 0.45F;

ui::TextStyle quiet(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

void about(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    if (!pack.about.empty()) {
        ui::paragraph(builder, column, pack.about,
                      ui::style::article(builder.theme(), builder.scene.metrics, builder.surface), 1.45F);
        column.y += builder.px(4);
    }
    if (!pack.notice.empty()) {
        auto italic = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16);
        italic.slant = ui::Slant::Italic;
        italic.color = builder.palette().muted;
        ui::paragraph(builder, column, builder.tr("On its subject: {}", isolated(pack.notice)), italic, 1.4F);
        column.y += builder.px(4);
    }
}

/// A pack in numbers: "64 questions · 5 articles · last time 9 of 12, 14 points".
std::string counts(const base::Language& tr, const PackEntry& pack)
{
    const std::string line = tr.many("{} question", "{} questions", pack.playable, pack.playable) + " · "
                             + tr.many("{} article", "{} articles", pack.articles, pack.articles) + " · ";
    if (!pack.last) {
        return line + tr("not played yet");
    }
    return line
           + tr("last time {0} of {1}, {2}", pack.last->right, pack.last->asked,
                learn::points_in_words(tr, pack.last->points));
}

void facts(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const base::Language& tr = builder.scene.tr;
    ui::paragraph(builder, column, counts(tr, pack),
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14));
    caution(builder, column, not_reviewed(tr, pack));
    if (!pack.left_out.empty()) {
        column.y += builder.px(4);
        ui::paragraph(builder, column, tr("Left out: {}.", left_out_reasons(tr, pack.left_out)), quiet(builder), 1.4F);
    }
}

/// A cross beside the reason why a pack can't be played.
void trouble(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const float side = builder.px(22);
    const float indent = builder.px(34);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(13)}, side, ui::Mark::Cross, ui::Fill::Outline);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, builder.scene.tr(pack.trouble),
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
    if (!pack.trouble_at.empty()) {
        ui::paragraph(builder, beside, pack.trouble_at, quiet(builder), 1.4F);
    }
    column.y = beside.y;
}

void words(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    ui::kicker(builder, column,
               pack.trouble.empty() ? language_name(builder.scene.tr, pack.language) : builder.tr("Can’t be played"));
    column.y += builder.px(2);
    ui::heading(builder, column, pack.title.empty() ? pack.path : pack.title, ui::type::title);
    column.y += builder.px(6);
    about(builder, column, pack);
    if (pack.trouble.empty()) {
        facts(builder, column, pack);
    } else {
        trouble(builder, column, pack);
    }
}

/// A way into a pack.
struct Way {
    ui::Button face;
    Event event;
};

/// The ways into a pack; `kind` is how the first of them looks.
std::vector<Way> ways_into(const base::Language& tr, const PackEntry& pack, std::size_t row, ui::ButtonKind kind)
{
    constexpr auto other = ui::ButtonKind::Secondary;
    const std::string title = isolated(pack.title);
    std::vector<Way> ways{
        {{.id = ids::numbered(ids::play, row), .label = tr("Play"), .kind = kind, .name = tr("Play “{}”", title)},
         OpenPack{pack.path, Purpose::Play}},
        {{.id = ids::numbered("choose", row),
          .label = tr("Choose"),
          .kind = other,
          .name = tr("Choose a round of “{}”", title)},
         OpenSetup{pack.path}}};
    ways.push_back({{.id = ids::numbered("host", row),
                     .label = tr("Host"),
                     .kind = other,
                     .name = tr("Host a class with “{}”", title)},
                    OpenClassSetup{pack.path}});
    if (pack.articles > 0) {
        ways.push_back(
            {{.id = ids::numbered("read", row), .label = tr("Read"), .kind = other, .name = tr("Read “{}”", title)},
             OpenPack{pack.path, Purpose::Read}});
    }
    return ways;
}

/// How wide buttons are side by side.
float width_of(const Builder& builder, const std::vector<Way>& ways)
{
    const float gap = builder.px(14);
    float width = -gap;
    for (const Way& way : ways) {
        width += gap + ui::button_size(builder, way.face).width;
    }
    return width;
}

void buttons(Builder& builder, ui::Column& column, const std::vector<Way>& ways)
{
    ButtonRow line(builder, column);
    for (const Way& way : ways) {
        line.add(way.face, way.event);
    }
}

/// A pack with its buttons at its side, or under it in a narrow window. Those of the first that can be played begin
/// with the main button of the page.
void pack_item(Builder& builder, ui::Column& page, const State& state, std::size_t row)
{
    const PackEntry& pack = state.shelf[row];
    const bool playable = pack.trouble.empty();
    const bool first = first_focus(state) == ids::numbered(ids::play, row);
    const auto ways
        = ways_into(builder.scene.tr, pack, row, first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary);
    ui::rule(builder, page, row == 0 ? ui::RuleKind::Heavy : ui::RuleKind::Thin);
    page.y += builder.px(18);
    const bool beside = playable && room(builder) != Room::Narrow;
    const float side = std::min(width_of(builder, ways), page.width * most_for_buttons);
    ui::Column left{page.x, page.y, beside ? page.width - side - builder.px(40) : page.width};
    words(builder, left, pack);
    ui::Column right{beside ? page.x + page.width - side : page.x,
                     beside ? page.y + builder.px(20) : left.y + builder.px(14), beside ? side : page.width};
    if (playable) {
        buttons(builder, right, ways);
    }
    page.y = std::max(left.y, playable ? right.y : 0) + builder.px(20);
}

void head(Builder& builder, ui::Column& page, const State& state)
{
    page.y += builder.px(24);
    {
        ButtonRow row(builder, page);
        row.add({.id = {ids::front_page},
                 .label = builder.tr("Front page"),
                 .keycap = builder.tr("Esc"),
                 .kind = ui::ButtonKind::Quiet},
                OpenFrontPage{});
    }
    page.y += builder.px(10);
    ui::heading(builder, page, builder.tr("All packs"), ui::type::heading);
    page.y += builder.px(6);
    if (state.unfinished) {
        ui::paragraph(builder, page,
                      builder.tr("A round of “{0}” waits at question {1} of {2}. A new round of the same pack ends it.",
                                 isolated(state.unfinished->title), state.unfinished->question, state.unfinished->of),
                      ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    }
    page.y += builder.px(18);
}

void empty_shelf(Builder& builder, ui::Column& page)
{
    ui::rule(builder, page, ui::RuleKind::Heavy);
    page.y += builder.px(18);
    ui::paragraph(builder, page,
                  builder.tr("The shelf is empty: no pack was found. Packs are files that end in .toml, and lie in the "
                             "folder content/packs of the game."),
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
}

}

Frame view(const State& state, const Library&, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        head(builder, page, state);
        for (std::size_t i = 0; i < state.shelf.size(); ++i) {
            pack_item(builder, page, state, i);
        }
        if (state.shelf.empty()) {
            empty_shelf(builder, page);
        }
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, builder.tr("Tab goes on · Enter plays · Esc front page"));
    common_shortcuts(builder);
    builder.shortcut(key(ui::Key::Escape), OpenFrontPage{});
    return std::move(builder).finish();
}

}
