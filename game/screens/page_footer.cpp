// SPDX-License-Identifier: MIT
#include "screens/page.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace screens {

namespace {

constexpr float footer_height = 52;
constexpr float item_gap = 12;
constexpr float words_gap = 24;
constexpr float percent_width = 56;
constexpr float least_width = 28; ///< of an item
constexpr float fewest_words = 150; ///< room for less than this is not worth words
constexpr int most_lines = 2;

/// How much stands at the foot: less and less, until it fits.
enum class Foot { Full, WithoutKeys, WithoutPercent, WithoutSizes };
constexpr std::array<Foot, 4> feet{Foot::Full, Foot::WithoutKeys, Foot::WithoutPercent, Foot::WithoutSizes};

struct FootItem {
    ui::Button face;
    std::string name; ///< for who can't see it
    Event event;
};

/// A foot as it can be: what stands on its right, how wide that is, and the words on its left.
struct FootLine {
    std::vector<FootItem> items;
    bool shows_percent = false;
    float width = 0;
    float room = 0; ///< for the words
    std::optional<ui::TextLayout> words;
};

template <class Wanted> bool is_laid(const State& state)
{
    return std::any_of(state.layers.begin(), state.layers.end(),
                       [](const Laid& laid) { return std::holds_alternative<Wanted>(laid.layer); });
}

ui::Button foot_button(const char* id, std::string label, std::string keycap = {})
{
    return {.id = {id}, .label = std::move(label), .keycap = std::move(keycap), .kind = ui::ButtonKind::Quiet};
}

/// What stands on the right: help and settings where they do not lie there already, the size of the text, the way out.
std::vector<FootItem> foot_items(const Builder& builder, const State& state, Foot foot)
{
    const bool keys = foot == Foot::Full;
    std::vector<FootItem> items;
    if (state.notice.empty() && !is_laid<HelpLayer>(state)) {
        const std::string name = builder.tr("Help");
        items.push_back({foot_button("help", name, keys ? builder.tr("F1") : ""), name, OpenHelp{}});
    }
    if (state.notice.empty() && !is_laid<SettingsLayer>(state)) {
        const std::string name = builder.tr("Settings");
        items.push_back({foot_button("settings", name, keys ? builder.tr("F2") : ""), name, OpenSettings{}});
    }
    if (foot != Foot::WithoutSizes) {
        items.push_back({foot_button("smaller", builder.tr("A−")), builder.tr("Smaller text"), TextSmaller{}});
        items.push_back({foot_button("larger", builder.tr("A+")), builder.tr("Larger text"), TextLarger{}});
    }
    const std::string quit = builder.tr("Quit");
    items.push_back({foot_button("quit", quit), quit, Quit{}});
    return items;
}

/// The size of an item: as wide as a finger needs, however short its words are in the player's language.
ui::Size size_of(const Builder& builder, const FootItem& item)
{
    const ui::Size size = ui::button_size(builder, item.face);
    return {std::max(size.width, builder.px(least_width)), size.height};
}

/// `words` with every dot that parts two of them kept at the end of a line, should one end there.
std::string kept_dots(std::string words)
{
    const std::string dot = " · ";
    for (std::size_t at = words.find(dot); at != std::string::npos; at = words.find(dot, at)) {
        words.replace(at, 1, "\u00A0");
        at += dot.size();
    }
    return words;
}

/// The foot with its words in the room that is left beside what stands on the right.
FootLine foot_line(const Builder& builder, const State& state, const std::string& words, Foot foot)
{
    FootLine line{.items = foot_items(builder, state, foot),
                  .shows_percent = foot == Foot::Full || foot == Foot::WithoutKeys};
    line.width = line.shows_percent ? builder.px(percent_width) - builder.px(item_gap) : 0;
    for (const FootItem& each : line.items) {
        line.width += size_of(builder, each).width + builder.px(item_gap);
    }
    line.width -= builder.px(item_gap) + quiet_padding(builder);
    line.room = page_column(builder).width - line.width - builder.px(words_gap);
    if (!words.empty() && room(builder) != Room::Narrow && line.room >= builder.px(fewest_words)) {
        line.words = builder.set({.text = own_direction(builder, kept_dots(words)),
                                  .style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface),
                                  .width = line.room,
                                  .line_height = 1.25F,
                                  .max_lines = most_lines});
    }
    return line;
}

/// The fullest foot whose words need not be cut; where there is none, the fullest that fits at all.
FootLine fitting_line(const Builder& builder, const State& state, const std::string& words)
{
    std::optional<FootLine> fallback;
    for (const Foot foot : feet) {
        FootLine line = foot_line(builder, state, words, foot);
        const bool fits = line.room + builder.px(words_gap) >= 0;
        if (fits && line.words && !line.words->ellipsized()) {
            return line;
        }
        if (!fallback && (fits || foot == feet.back())) {
            fallback = std::move(line);
        }
    }
    return *fallback;
}

void draw_items(Builder& builder, const State& state, const FootLine& line, ui::Point left_middle)
{
    const auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface);
    const auto percent = static_cast<int>(std::lround(state.settings.text_scale * 100));
    const float gap = builder.px(item_gap);
    float x = left_middle.x;
    for (const FootItem& item : line.items) {
        const ui::Size size = size_of(builder, item);
        const ui::Rect rect{x, left_middle.y - size.height / 2, size.width, size.height};
        ui::draw_button(builder, rect, item.face);
        builder.target({.id = item.face.id, .rect = rect, .role = ui::Role::Button, .label = item.name}, item.event);
        x += size.width;
        if (item.face.id.value == "smaller" && line.shows_percent) {
            const float height = builder.px(24);
            ui::label(builder, {x, left_middle.y - height / 2, builder.px(percent_width), height},
                      builder.tr("{} %", percent), style, ui::Align::Center);
            x += builder.px(percent_width);
        } else {
            x += gap;
        }
    }
}

}

ui::Rect body(const ui::Canvas& canvas)
{
    const ui::Size window = canvas.scene.metrics.window;
    return {0, 0, window.width, window.height - canvas.px(footer_height)};
}

void footer(Builder& builder, const State& state, const std::string& words)
{
    const FootLine line = fitting_line(builder, state, words);
    const ui::Column page = page_column(builder);
    const ui::Size window = builder.scene.metrics.window;
    const float top = body(builder).bottom();
    const float middle = top + builder.px(footer_height) / 2;
    builder.draw.emplace_back(ui::FillRect{{0, top, window.width, window.height - top}, builder.palette().background});
    if (line.words) {
        ui::draw_text(builder, *line.words, {page.x, middle - line.words->size().height / 2});
    }
    draw_items(builder, state, line, {page.x + page.width - line.width, middle});
}

void common_shortcuts(Builder& builder)
{
    const ui::Modifiers control{.control = true};
    builder.shortcut(key(ui::Key::F1), OpenHelp{});
    builder.shortcut(key(ui::Key::F2), OpenSettings{});
    builder.shortcut(ui::KeyPressed{ui::Key::Plus, control}, TextLarger{});
    builder.shortcut(ui::KeyPressed{ui::Key::Plus, {.shift = true, .control = true}}, TextLarger{});
    builder.shortcut(ui::KeyPressed{ui::Key::Minus, control}, TextSmaller{});
    builder.shortcut(ui::KeyPressed{ui::Key::Q, control}, Quit{});
}

}
