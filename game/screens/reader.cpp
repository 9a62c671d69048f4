// SPDX-License-Identifier: MIT
#include "screens/reader.h"

#include "screens/article_text.h"
#include "screens/ids.h"
#include "screens/text_fragment.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace screens {

namespace {

constexpr float header_height = 56;
constexpr float header_gap = 16;
constexpr float above_text = 14; ///< of paper above what scrolls
constexpr float narrowest_rail = 180;
constexpr float rail_gap = 40;

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
    std::string brief; ///< its words where there is little room
    Event event;
    ui::Key key;
};

/// What stands over an article: the way back, then what is on the right.
std::vector<HeaderButton> header_buttons(const Page& page)
{
    const Builder& builder = page.builder;
    const auto quiet = [](const char* id, std::string label, std::string cap) {
        return ui::Button{
            .id = {id}, .label = std::move(label), .keycap = std::move(cap), .kind = ui::ButtonKind::Quiet};
    };
    const std::string back = builder.tr("Back");
    std::vector<HeaderButton> all{{quiet("back", back, builder.tr("Esc")), back, CloseReader{}, ui::Key::Escape}};
    if (const std::string url = original_url(page.article, passage_of(page)); !url.empty()) {
        all.push_back({quiet("original", builder.tr("Open the original"), builder.tr("O")), builder.tr("Original"),
                       OpenOriginal{url}, ui::Key::O});
    }
    const auto& articles = page.state.pack->articles;
    if (articles.size() > 1) {
        const text::Article& next = articles[(index_of(page) + 1) % articles.size()];
        all.push_back({quiet("next-article", builder.tr("Next article"), builder.tr("N")), builder.tr("Next article"),
                       OpenReader{next.id, {}}, ui::Key::N});
    }
    return all;
}

float width_of(const Builder& builder, const std::vector<HeaderButton>& buttons)
{
    float width = 0;
    for (const HeaderButton& each : buttons) {
        width += ui::button_size(builder, each.face).width + builder.px(header_gap);
    }
    return width;
}

/// Takes from buttons what does not fit into `room` pixels: their keys, then all words but few.
void shorten(const Builder& builder, std::vector<HeaderButton>& buttons, float room)
{
    if (width_of(builder, buttons) > room) {
        for (HeaderButton& each : buttons) {
            each.face.keycap.clear();
        }
    }
    if (width_of(builder, buttons) > room) {
        for (HeaderButton& each : buttons) {
            each.face.label = each.brief;
        }
    }
}

void draw_header_button(Builder& builder, const HeaderButton& button, float x)
{
    const float height = ui::button_size(builder, button.face).height;
    ui::button(builder, ui::Point{x, std::round((builder.px(header_height) - height) / 2)}, button.face, button.event);
    builder.shortcut(key(button.key), button.event);
}

/// Which of the pack's articles this is, in words.
std::string count_words(const Page& page)
{
    return page.builder.tr("{0} of {1}", index_of(page) + 1, page.state.pack->articles.size());
}

ui::TextStyle count_style(const Builder& builder)
{
    return ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
}

float count_width(const Page& page)
{
    const Builder& builder = page.builder;
    return std::ceil(builder.set({.text = count_words(page), .style = count_style(builder)}).natural_width())
           + builder.px(8);
}

/// What stands over the article, as long as there is room for it.
std::vector<HeaderButton> fitting_header(const Page& page)
{
    auto buttons = header_buttons(page);
    shorten(page.builder, buttons, page_column(page.builder).width - count_width(page));
    return buttons;
}

/// On the right over the article: which one it is where there is room for that after `left`, the original, and the next
/// one.
void ways_on(const Page& page, const std::vector<HeaderButton>& buttons, float left)
{
    Builder& builder = page.builder;
    const ui::Column line = page_column(builder);
    float x = line.x + line.width + quiet_padding(builder) - width_of(builder, buttons);
    const float width = count_width(page);
    if (x - width >= left) {
        ui::label(builder, {x - width, 0, width, builder.px(header_height)}, count_words(page), count_style(builder),
                  ui::Align::Far);
    }
    for (const HeaderButton& each : buttons) {
        draw_header_button(builder, each, x + builder.px(header_gap));
        x += ui::button_size(builder, each.face).width + builder.px(header_gap);
    }
}

/// The window between what stands over the article and the foot of the page.
ui::Rect below_header(const Builder& builder)
{
    const float height = builder.px(header_height);
    const ui::Rect free = body(builder);
    return {0, height, free.width, free.height - height};
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
        content.y += builder.px(24);
        ui::kicker(builder, content, builder.tr("In this pack"));
        content.y += builder.px(8);
        std::size_t row = 0;
        for (const text::Article& each : page.state.pack->articles) {
            const float top = content.y;
            ui::Column entry{content.x + builder.px(12), content.y, content.width - builder.px(12)};
            if (&each == &page.article) {
                ui::heading(builder, entry, each.title, 16);
                builder.draw.emplace_back(
                    ui::FillRect{{content.x, top + 2, builder.px(3), entry.y - top - 4}, builder.palette().ink});
            } else {
                link_heading(builder, entry, ids::numbered("article", row), each.title, 16, OpenReader{each.id, {}});
            }
            ui::paragraph(builder, entry, each.outlet,
                          ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface));
            content.y = entry.y + builder.px(12);
            ++row;
        }
    });
}

void head(Builder& builder, ui::Column& column, const text::Article& article)
{
    column.y += builder.px(room(builder) == Room::Narrow ? 6 : 20);
    article_head(builder, column, article, room(builder) == Room::Wide ? ui::type::heading - 4 : ui::type::title);
    column.y += builder.px(6);
}

/// Where the sheet lies and, in the middle of it, its text.
struct Place {
    ui::Rect sheet;
    ui::Column text;
};

Place place_of(const Builder& builder, const ui::Rect& free)
{
    const ui::Column column = page_column(builder);
    const float padding = builder.px(room(builder) == Room::Narrow ? 20 : 48);
    const float width = std::min(column.width - 2 * padding, article_measure(builder));
    const float x = std::round((builder.scene.metrics.window.width - width) / 2);
    return {{x - padding, free.y, width + 2 * padding, free.height + builder.px(24)}, {x, free.y, width}};
}

/// A sheet that lies flat on the page: a rule around it, which is to be seen on a page of its own colour too.
void flat_sheet(Builder& builder, const ui::Rect& rect)
{
    builder.draw.emplace_back(ui::FillRect{rect, builder.palette().background});
    builder.draw.emplace_back(ui::StrokeRect{rect, builder.palette().rule, builder.border()});
}

/// The other articles where there is room for them beside the sheet.
void articles_beside(const Page& page, const ui::Rect& free)
{
    const Builder& builder = page.builder;
    const ui::Column line = page_column(builder);
    const float beside = place_of(builder, free).sheet.x - line.x - builder.px(rail_gap);
    if (beside >= builder.px(narrowest_rail) && page.state.pack->articles.size() > 1) {
        rail(page, {line.x, free.y, beside, free.height});
    }
}

void article(const Page& page, const ui::Rect& free)
{
    Builder& builder = page.builder;
    const Place place = place_of(builder, free);
    const ui::Surface below = std::exchange(builder.surface, ui::Surface::Paper);
    flat_sheet(builder, place.sheet);
    const ArticleSetting setting = set_article(builder, page.article, place.text.width);
    Builder scratch(builder.scene, builder.surface);
    ui::Column measured{0, 0, place.text.width};
    head(scratch, measured, page.article);
    const auto& lit = page.reader.lit;
    scroll_to_passage(builder, {ids::article}, setting, lit.empty() ? std::nullopt : std::optional(lit.front()),
                      measured.y, free.height - builder.px(above_text));
    const ui::Animation marker
        = lit.empty() ? ui::Animation{} : ui::play(builder, {page.reader.since, ui::marker_draw_ms});
    const float edge = builder.border() + builder.px(2);
    const float above = builder.px(above_text);
    const ui::Rect view{place.text.x, free.y + above, place.sheet.right() - edge - place.text.x, free.height - above};
    ui::scroll_area(builder, {ids::article}, view, [&](ui::Column& content) {
        ui::Column column{place.text.x, content.y, place.text.width};
        head(builder, column, page.article);
        draw_article(builder, column, setting,
                     {.lit = lit, .marker = marker, .chosen = marked(page), .use = SentenceUse::Mark});
        content.y += std::max(scrolled_height(setting, measured.y, view.height), measured.y + setting.height);
    });
    builder.surface = below;
}

}

Frame view(const State& state, const Reader& reader, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Page);
    if (const text::Article* shown = quiz::find_article(state.pack->articles, reader.article)) {
        const Page page{builder, state, reader, *shown};
        const ui::Rect free = below_header(builder);
        auto buttons = fitting_header(page);
        const float start = page_column(builder).x - quiet_padding(builder);
        draw_header_button(builder, buttons.front(), start);
        const float left = start + ui::button_size(builder, buttons.front().face).width;
        buttons.erase(buttons.begin());
        articles_beside(page, free); // before the ways on, so that arrows come to them from the article's beginning
        ways_on(page, buttons, left);
        article(page, free);
    }
    footer(builder, state, builder.tr("↑ ↓ sentence · Enter marks it · Page keys scroll · Esc goes back"));
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
