// SPDX-License-Identifier: MIT
#include "screens/reader.h"

#include "screens/article_text.h"
#include "screens/ids.h"
#include "screens/text_fragment.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>
#include <fmt/core.h>

namespace screens {

namespace {

constexpr float header_height = 56;

/// The page of the article: its own column in the window.
struct Page {
    Builder& builder;
    const State& state;
    const Reader& reader;
    const text::Article& article;
};

std::size_t index_of(const Page& page)
{
    const auto& articles = page.state.pack->articles;
    return static_cast<std::size_t>(&page.article - articles.data());
}

/// The passage at which the original is opened: the player's mark, else the first one lit.
text::Span passage_of(const Page& page)
{
    if (page.reader.marked) {
        return page.article.text.sentences()[page.reader.marked->value];
    }
    return page.reader.lit.empty() ? text::Span{} : page.reader.lit.front();
}

struct HeaderButton {
    ui::Button face;
    Event event;
    ui::Key key;
};

std::vector<HeaderButton> header_buttons(const Page& page)
{
    const auto quiet = [](const char* id, const char* label, const char* cap) {
        return ui::Button{.id = {id}, .label = label, .keycap = cap, .kind = ui::ButtonKind::Quiet};
    };
    std::vector<HeaderButton> all;
    if (const std::string url = original_url(page.article, passage_of(page)); !url.empty()) {
        all.push_back({quiet("original", "Open the original", "O"), OpenOriginal{url}, ui::Key::O});
    }
    const auto& articles = page.state.pack->articles;
    if (articles.size() > 1) {
        const text::Article& next = articles[(index_of(page) + 1) % articles.size()];
        all.push_back({quiet("next-article", "Next article", "N"), OpenReader{next.id, {}}, ui::Key::N});
    }
    return all;
}

/// The way back on the left; on the right which article this is, the next one, and the original.
ui::Rect header(const Page& page)
{
    Builder& builder = page.builder;
    const ui::Column line = page_column(builder);
    const float height = builder.px(header_height);
    const bool narrow = room(builder) == Room::Narrow;
    const auto size_of = [&](const ui::Button& face) { return ui::button_size(builder, face); };
    ui::Button back{.id = {"back"}, .label = "Back", .keycap = "Esc", .kind = ui::ButtonKind::Quiet};
    ui::button(builder, ui::Point{line.x - builder.px(4), (height - size_of(back).height) / 2}, back,
               Event{CloseReader{}});
    builder.shortcut(key(ui::Key::Escape), CloseReader{});

    auto buttons = header_buttons(page);
    float x = line.x + line.width + builder.px(4);
    for (HeaderButton& each : buttons) {
        each.face.keycap = narrow ? "" : each.face.keycap;
        each.face.label = narrow && each.key == ui::Key::O ? "Original" : each.face.label;
        x -= size_of(each.face).width + builder.px(16);
    }
    const auto count = fmt::format("{} of {}", index_of(page) + 1, page.state.pack->articles.size());
    const float count_width = builder.px(70);
    ui::label(builder, {x - count_width, 0, count_width, height}, count,
              ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14), ui::Align::End);
    for (const HeaderButton& each : buttons) {
        x += builder.px(16);
        ui::button(builder, ui::Point{x, (height - size_of(each.face).height) / 2}, each.face, each.event);
        builder.shortcut(key(each.key), each.event);
        x += size_of(each.face).width;
    }
    const ui::Rect free = body(builder);
    return {0, height, free.width, free.height - height};
}

void head(Builder& builder, ui::Column& column, const text::Article& article)
{
    column.y += builder.px(12);
    ui::rule(builder, column, ui::RuleKind::Double);
    column.y += builder.px(20);
    article_head(builder, column, article, room(builder) == Room::Narrow ? ui::type::title : ui::type::heading);
    column.y += builder.px(6);
}

/// The sentence that the player marked, if any.
std::optional<quiz::Passage> marked(const Page& page)
{
    if (!page.reader.marked) {
        return std::nullopt;
    }
    return quiz::Passage{page.article.id, page.article.text.sentences()[page.reader.marked->value]};
}

/// The articles of the pack beside the page, the open one in ink.
void rail(const Page& page, const ui::Rect& view)
{
    Builder& builder = page.builder;
    ui::scroll_area(builder, {"rail"}, view, [&](ui::Column& content) {
        content.y += builder.px(32);
        ui::kicker(builder, content, "In this pack");
        content.y += builder.px(8);
        std::size_t row = 0;
        for (const text::Article& each : page.state.pack->articles) {
            if (&each == &page.article) {
                const float mark_height = builder.px(36);
                builder.draw.emplace_back(
                    ui::FillRect{{content.x - 8, content.y + 1, 3, mark_height}, builder.theme().ink});
                ui::heading(builder, content, each.title, 16);
            } else {
                link_heading(builder, content, ids::numbered("article", row), each.title, 16, OpenReader{each.id, {}});
            }
            ui::paragraph(builder, content, each.outlet,
                          ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
            content.y += builder.px(12);
            ++row;
        }
    });
}

void article(const Page& page, const ui::Rect& free)
{
    Builder& builder = page.builder;
    const float width = std::min(page_column(builder).width, article_measure(builder));
    const float x = std::round((builder.scene.metrics.window.width - width) / 2);
    const ArticleSetting setting = set_article(builder, page.article, width, {});
    Builder scratch(builder.scene, builder.surface);
    ui::Column measured{0, 0, width};
    head(scratch, measured, page.article);
    const auto& lit = page.reader.lit;
    scroll_to_passage(builder, {ids::article}, setting, lit.empty() ? std::nullopt : std::optional(lit.front()),
                      measured.y, free.height);
    const ui::Animation marker{page.reader.since, ui::marker_draw_ms};
    const float drawn = lit.empty() ? 1 : ui::play(builder, marker);
    ui::scroll_area(builder, {ids::article}, free, [&](ui::Column& content) {
        ui::Column column{x, content.y, width};
        head(builder, column, page.article);
        draw_article(builder, column, setting,
                     {.lit = lit, .drawn = drawn, .chosen = marked(page), .use = SentenceUse::Mark});
        content.y += std::max(scrolled_height(setting, measured.y, free.height), measured.y + setting.height);
    });
    const float room_beside = x - page_column(builder).x - builder.px(56);
    if (room_beside >= builder.px(190) && page.state.pack->articles.size() > 1) {
        rail(page, {page_column(builder).x, free.y, room_beside, free.height});
    }
}

}

Frame view(const State& state, const Reader& reader, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Paper);
    if (const text::Article* shown = quiz::find_article(state.pack->articles, reader.article)) {
        const Page page{builder, state, reader, *shown};
        article(page, header(page));
    }
    footer(builder, state, "↑ ↓ sentence · Enter marks it · Page keys scroll · Esc goes back");
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
