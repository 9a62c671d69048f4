// SPDX-License-Identifier: MIT
#include "screens/receipt.h"

#include "screens/ids.h"
#include "screens/receipt_actions.h"
#include "screens/receipt_roll.h"
#include "screens/receipt_sheets.h"
#include "screens/update.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float paper_padding = 26;
constexpr float below_paper = 16;
constexpr float strip_height = 46; ///< of desk above the sheets
constexpr float column_margin = 14; ///< beside the receipt where it lies in a column with the articles
constexpr float column_padding = 18;

/// A screen of a receipt while it is drawn.
struct Desk {
    Builder& builder;
    const Receipt& receipt;
    const ReceiptFacts& facts;
    Actions actions;
    Evidence evidence = Evidence::Shown;
    ui::Animation feed; ///< of the paper
    ui::Animation stamp;
    ui::Animation marker;

    Roll roll() const { return {facts, receipt.occasion, evidence, stamp}; }
};

/// Whose receipt it is: nobody's alone where several players have just answered.
std::optional<rounds::PlayerIndex> whose(const State& state, const Receipt& receipt)
{
    if (receipt.occasion == Occasion::Again) {
        return receipt.player;
    }
    return state.round->players.size() == 1 ? std::optional(desk_player) : std::nullopt;
}

/// When each of the three things that move does so; a receipt looked at again lies still.
void move(Desk& desk)
{
    if (desk.receipt.occasion == Occasion::Again) {
        return;
    }
    const std::int64_t fed = desk.receipt.since + ui::receipt_feed_ms;
    desk.feed = ui::play(desk.builder, {desk.receipt.since, ui::receipt_feed_ms});
    desk.stamp = ui::play(desk.builder, {fed, ui::stamp_land_ms});
    desk.marker = ui::play(desk.builder, {std::max(fed, desk.receipt.shown_at), ui::marker_draw_ms});
}

/// The articles as they lie: a passage that is owed is not lit yet.
std::vector<Lying> lying(const Desk& desk)
{
    std::vector<Lying> all;
    for (const text::Article* article : shown_articles(desk.facts)) {
        const bool shown = desk.evidence == Evidence::Shown;
        all.push_back({article, shown ? lit_in(desk.facts, article->id) : std::vector<text::Span>{}});
    }
    return all;
}

/// The words of a roll `width` pixels wide before they are printed: their height, and where their lines end.
struct Measured {
    float height = 0;
    std::vector<float> line_ends;
};

Measured measured_words(const Desk& desk, float width)
{
    ui::Canvas scratch{desk.builder.scene, ui::Surface::Card};
    ui::Column column{0, 0, width};
    receipt_words(scratch, column, desk.roll());
    Measured words{column.y, {}};
    for (const ui::DrawCommand& command : scratch.draw) {
        if (const auto* text = std::get_if<ui::Text>(&command)) {
            for (const ui::TextLine& line : text->layout.lines()) {
                words.line_ends.push_back(text->origin.y + line.box.bottom());
            }
        }
    }
    return words;
}

/// The most of `room` pixels in which words begin that need more, so that no line is cut through.
float whole_lines(const Measured& words, float room)
{
    float end = 0;
    for (const float each : words.line_ends) {
        end = each <= room ? std::max(end, each) : end;
    }
    return end > 0 ? std::ceil(end) : room;
}

float buttons_height(const Desk& desk, float width)
{
    Builder scratch(desk.builder.scene, ui::Surface::Card);
    ui::Column column{0, 0, width};
    action_buttons(scratch, column, desk.actions);
    return column.y;
}

/// The words and the foot of a receipt that begins at `paper`'s top; the words scroll where they have less room than
/// they need.
void print(Desk& desk, const ui::Rect& paper, float words, float room)
{
    Builder& builder = desk.builder;
    ui::Column column{paper.x, paper.y, paper.width};
    if (room < words) {
        ui::scroll_area(builder, {ids::roll}, {paper.x, paper.y, paper.width + builder.px(18), room},
                        [&](ui::Column& content) {
                            ui::Column text{paper.x, content.y, paper.width};
                            receipt_words(builder, text, desk.roll());
                            content.y = text.y;
                        });
    } else {
        receipt_words(builder, column, desk.roll());
    }
    ui::Column buttons{paper.x, paper.y + room + builder.px(6), paper.width};
    ui::rule(builder, buttons, ui::RuleKind::Dashed);
    buttons.y += builder.px(10);
    action_buttons(builder, buttons, desk.actions);
}

/// The receipt in a column of the desk. Where it is longer than the window its words scroll, and its foot stays.
void hanging_roll(Desk& desk, float x, float width)
{
    Builder& builder = desk.builder;
    const float pad = builder.px(paper_padding);
    const float inner = width - 2 * pad;
    const Measured words = measured_words(desk, inner);
    const float foot = buttons_height(desk, inner) + builder.px(17) + builder.px(12) + ui::torn_edge(builder);
    const float most = builder.scene.metrics.window.height - builder.px(below_paper) - foot;
    const float room = words.height <= most ? words.height : whole_lines(words, most);
    const float height = room + foot;
    builder.surface = ui::Surface::Card;
    ui::come_from(builder, {0, -height}, desk.feed, [&] {
        ui::receipt_paper(builder, {x, -2, width, height + 2});
        print(desk, {x + pad, 0, inner, height}, words.height, room);
    });
    builder.surface = ui::Surface::Desk;
}

/// Sheets and receipt side by side, in the middle of the desk.
void side_by_side(Desk& desk)
{
    Builder& builder = desk.builder;
    const ui::Size window = builder.scene.metrics.window;
    const bool wide = room(builder) == Room::Wide;
    const float margin = builder.px(wide ? 48 : 20);
    const float gap = builder.px(wide ? 46 : 20);
    const float roll_width = builder.px(wide ? 424 : 340);
    const float widest = article_measure(builder) + builder.px(2 * 54);
    const float sheet_width = std::min(window.width - 2 * margin - gap - roll_width, widest);
    const float left = std::round((window.width - sheet_width - gap - roll_width) / 2);
    const float top = builder.px(strip_height);
    sheets_on_desk(builder, {left, top, sheet_width, window.height - top}, lying(desk), desk.marker);
    hanging_roll(desk, left + sheet_width + gap, roll_width);
    ways_out(builder, {left, 0, sheet_width, top}, desk.actions);
}

/// The height of the receipt in a column, with the desk below it.
float long_receipt_height(const Desk& desk, const ui::Column& content)
{
    const Builder& builder = desk.builder;
    const float words = measured_words(desk, content.width - 2 * builder.px(column_margin + column_padding)).height;
    return words + builder.px(18) + ui::torn_edge(builder) + builder.px(24);
}

/// The receipt and below it the articles, in one column that scrolls.
void receipt_and_sheets(Desk& desk, ui::Column& content)
{
    Builder& builder = desk.builder;
    const float margin = builder.px(column_margin);
    const float padding = builder.px(column_padding);
    const float taken = long_receipt_height(desk, content);
    const float height = taken - builder.px(24);
    builder.surface = ui::Surface::Card;
    ui::come_from(builder, {0, -height}, desk.feed, [&] {
        ui::receipt_paper(builder, {content.x + margin, content.y - 2, content.width - 2 * margin, height + 2});
        ui::Column paper{content.x + margin + padding, content.y, content.width - 2 * (margin + padding)};
        receipt_words(builder, paper, desk.roll());
    });
    builder.surface = ui::Surface::Desk;
    content.y += taken;
    sheets_below(builder, content, lying(desk), desk.marker);
}

/// Brings a passage that was asked for into view, unless the player has scrolled on.
void scroll_to_asked(Desk& desk, const ui::Rect& view)
{
    Builder& builder = desk.builder;
    const bool asked = desk.receipt.occasion == Occasion::Printed && desk.receipt.evidence == Evidence::Shown;
    if (!asked || builder.scene.ui.scroll.contains({ids::page})) {
        return;
    }
    Builder scratch(builder.scene, ui::Surface::Desk);
    const ui::Column content = ui::begin_scroll(scratch, {ids::page}, view);
    builder.scene.ui.scroll[{ids::page}]
        = scroll_to_sheet(builder, long_receipt_height(desk, content), content.width, lying(desk), view.height);
}

/// One column that scrolls, over a bar with what can be done.
void one_below_the_other(Desk& desk)
{
    Builder& builder = desk.builder;
    const ui::Size window = builder.scene.metrics.window;
    const float margin = builder.px(column_margin);
    Builder scratch(builder.scene, ui::Surface::Desk);
    ui::Column measured{margin, 0, window.width - 2 * margin};
    action_row(scratch, measured, desk.actions);
    const float bar = measured.y + builder.px(20);
    const ui::Rect view{0, 0, window.width, window.height - bar};
    scroll_to_asked(desk, view);
    ui::scroll_area(builder, {ids::page}, view, [&](ui::Column& content) { receipt_and_sheets(desk, content); });
    builder.draw.emplace_back(ui::FillRect{{0, view.height, window.width, bar}, builder.palette().background});
    ui::Column column{margin, view.height + builder.px(10), measured.width};
    action_row(builder, column, desk.actions);
}

}

Frame view(const State& state, const Receipt& receipt, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Desk);
    const ReceiptFacts facts = receipt_facts(*state.pack, *state.round, receipt.turn, whose(state, receipt));
    if (facts.item != nullptr) {
        Desk desk{builder, receipt, facts, receipt_actions(builder, state, receipt, facts)};
        desk.evidence = owes_passage(state, receipt) ? Evidence::NotShown : Evidence::Shown;
        move(desk);
        if (room(builder) == Room::Narrow) {
            one_below_the_other(desk);
        } else {
            side_by_side(desk);
        }
        action_shortcuts(builder, desk.actions);
    }
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
