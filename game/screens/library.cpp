// SPDX-License-Identifier: MIT
#include "screens/library.h"

#include "screens/ids.h"
#include "screens/words.h"

#include <fmt/core.h>

namespace screens {

namespace {

ui::TextStyle quiet(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

std::string kicker_of(const PackEntry& pack)
{
    if (pack.unreviewed == 0) {
        return language_name(pack.language);
    }
    return fmt::format("{} · {} not reviewed", language_name(pack.language),
                       pack.unreviewed == pack.playable ? "" : std::to_string(pack.unreviewed));
}

void about(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const auto article = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface);
    if (!pack.about.empty()) {
        ui::paragraph(builder, column, pack.about, article, 1.45F);
        column.y += builder.px(4);
    }
    if (!pack.notice.empty()) {
        auto italic = ui::style::article(builder.theme(), builder.scene.metrics, builder.surface, 16);
        italic.slant = ui::Slant::Italic;
        italic.color = builder.theme().muted;
        ui::paragraph(builder, column, "On its subject: " + pack.notice, italic, 1.4F);
        column.y += builder.px(4);
    }
}

void counts(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, 14);
    RichText line(style);
    line.add(counted(pack.playable, "question", "questions"), bold(style))
        .add(" on ")
        .add(counted(pack.articles, "article", "articles"))
        .add(pack.last ? " · last time " : " · not played yet");
    if (pack.last) {
        line.add(fmt::format("{} of {}", pack.last->right, pack.last->asked), bold(style))
            .add(", " + points_in_words(pack.last->points));
    }
    ui::paragraph(builder, column, std::move(line.spec));
    if (!pack.left_out.empty()) {
        ui::paragraph(builder, column, fmt::format("Left out: {}.", left_out_reasons(pack.left_out)), quiet(builder));
    }
}

/// A cross beside the reason why a pack can't be played.
void trouble(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    const float side = builder.px(22);
    const float indent = builder.px(34);
    ui::mark(builder, {column.x + side / 2, column.y + builder.px(13)}, side, ui::Mark::Cross, ui::Fill::Outline);
    ui::Column beside{column.x + indent, column.y, column.width - indent};
    ui::paragraph(builder, beside, pack.trouble,
                  ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
    column.y = beside.y;
}

void buttons(Builder& builder, ui::Column& column, const PackEntry& pack, std::size_t row)
{
    ButtonRow line(builder, column);
    line.add({.id = ids::numbered(ids::play, row), .label = "Play", .kind = ui::ButtonKind::Primary},
             OpenPack{pack.path, Purpose::Play});
    if (pack.articles > 0) {
        line.add({.id = ids::numbered("read", row), .label = "Read first", .kind = ui::ButtonKind::Secondary},
                 OpenPack{pack.path, Purpose::Read});
    }
}

void words(Builder& builder, ui::Column& column, const PackEntry& pack)
{
    ui::kicker(builder, column, pack.trouble.empty() ? kicker_of(pack) : "Can’t be played");
    column.y += builder.px(2);
    ui::heading(builder, column, pack.title.empty() ? pack.path : pack.title, ui::type::title);
    column.y += builder.px(6);
    about(builder, column, pack);
    if (pack.trouble.empty()) {
        counts(builder, column, pack);
    } else {
        trouble(builder, column, pack);
    }
}

void pack_item(Builder& builder, ui::Column& page, const PackEntry& pack, std::size_t row)
{
    ui::rule(builder, page, row == 0 ? ui::RuleKind::Heavy : ui::RuleKind::Thin);
    page.y += builder.px(18);
    const bool beside = room(builder) != Room::Narrow;
    const float side = builder.px(220);
    ui::Column left{page.x, page.y, beside ? page.width - side - builder.px(40) : page.width};
    words(builder, left, pack);
    ui::Column right{beside ? page.x + page.width - side : page.x, beside ? page.y + builder.px(20) : left.y, side};
    if (pack.trouble.empty()) {
        right.width = beside ? side : page.width;
        right.y += beside ? 0 : builder.px(14);
        buttons(builder, right, pack, row);
    }
    page.y = std::max(left.y, right.y) + builder.px(20);
}

void head(Builder& builder, ui::Column& page, const State& state)
{
    page.y += builder.px(24);
    {
        ButtonRow row(builder, page);
        row.add({.id = {ids::front_page}, .label = "Front page", .keycap = "Esc", .kind = ui::ButtonKind::Quiet},
                OpenFrontPage{});
    }
    page.y += builder.px(10);
    ui::heading(builder, page, "All packs", ui::type::heading);
    page.y += builder.px(6);
    if (state.unfinished) {
        ui::paragraph(builder, page,
                      fmt::format("A round of “{}” waits at question {} of {}. A new round of the same pack ends it.",
                                  state.unfinished->title, state.unfinished->question, state.unfinished->of),
                      ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    }
    page.y += builder.px(18);
}

void empty_shelf(Builder& builder, ui::Column& page)
{
    ui::rule(builder, page, ui::RuleKind::Heavy);
    page.y += builder.px(18);
    ui::paragraph(builder, page,
                  "The shelf is empty: no pack was found. Packs are files that end in .toml, and lie in the folder "
                  "content/packs of the game.",
                  ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
}

}

Frame view(const State& state, const Library&, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    ui::scroll_area(builder, {ids::page}, body(builder), [&](ui::Column& content) {
        ui::Column page = page_column(builder);
        page.y = content.y;
        head(builder, page, state);
        for (std::size_t i = 0; i < state.shelf.size(); ++i) {
            pack_item(builder, page, state.shelf[i], i);
        }
        if (state.shelf.empty()) {
            empty_shelf(builder, page);
        }
        content.y = page.y + builder.px(16);
    });
    footer(builder, state, "Tab goes on · Enter plays · Esc front page");
    common_shortcuts(builder);
    builder.shortcut(key(ui::Key::Escape), OpenFrontPage{});
    return std::move(builder).finish();
}

}
