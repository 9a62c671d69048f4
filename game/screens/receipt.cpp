// SPDX-License-Identifier: MIT
#include "screens/receipt.h"

#include "screens/article_text.h"
#include "screens/ids.h"
#include "screens/receipt_roll.h"
#include "screens/text_fragment.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float paper_padding = 26;
constexpr float below_paper = 16;

/// A screen of a receipt while it is drawn.
struct Desk {
    Builder& builder;
    const Receipt& receipt;
    ReceiptFacts facts;
    float fed = 1; ///< how far the paper has come out
    float stamped = 1;
    float drawn = 1; ///< how much of the marker is drawn
};

/// How far each of the three things that move has come; a receipt looked at again lies still.
void move(Desk& desk)
{
    if (desk.receipt.occasion == Occasion::Again) {
        return;
    }
    const std::int64_t since = desk.receipt.since;
    desk.fed = ui::ease_out(ui::play(desk.builder, {since, ui::receipt_feed_ms}));
    desk.stamped = ui::play(desk.builder, {since + ui::receipt_feed_ms, ui::stamp_land_ms});
    desk.drawn = ui::play(desk.builder, {since + ui::receipt_feed_ms, ui::marker_draw_ms});
}

/// The passages of the shown evidence that lie in one article.
std::vector<text::Span> lit_in(const ReceiptFacts& facts, const text::ArticleId& article)
{
    std::vector<text::Span> lit;
    for (const quiz::Passage& passage : facts.evidence) {
        if (passage.article == article) {
            lit.push_back(passage.span);
        }
    }
    return lit;
}

std::vector<const text::Article*> shown_articles(const ReceiptFacts& facts)
{
    std::vector<const text::Article*> shown;
    for (const quiz::Passage& passage : facts.evidence) {
        const text::Article* article = quiz::find_article(*facts.articles, passage.article);
        if (article != nullptr && std::find(shown.begin(), shown.end(), article) == shown.end()) {
            shown.push_back(article);
        }
    }
    return shown;
}

struct Action {
    ui::Button face;
    Event event;
    ui::Key key;
};

ui::Button secondary(const char* id, const char* label, const char* keycap)
{
    return {.id = {id}, .label = label, .keycap = keycap, .kind = ui::ButtonKind::Secondary};
}

/// What can be done with the receipt, the way on first.
std::vector<Action> actions(const Desk& desk)
{
    const quiz::Passage& passage = desk.facts.evidence.front();
    const bool again = desk.receipt.occasion == Occasion::Again;
    const bool last = !again && desk.facts.number == desk.facts.of;
    std::vector<Action> all{
        {{.id = {ids::next}, .label = last ? "To the results" : "Next", .keycap = "Enter"}, Next{}, ui::Key::Enter},
        {secondary("read", "Article", "A"), OpenReader{passage.article, lit_in(desk.facts, passage.article)},
         ui::Key::A}};
    const text::Article* article = quiz::find_article(*desk.facts.articles, passage.article);
    const std::string url = article == nullptr ? "" : original_url(*article, passage.span);
    if (!url.empty()) {
        all.push_back({secondary("original", "Original", "O"), OpenOriginal{url}, ui::Key::O});
    }
    all.push_back(again ? Action{secondary("results", "Results", ""), OpenResults{}, ui::Key::Escape}
                        : Action{secondary("pause", "Pause", ""), Pause{}, ui::Key::Escape});
    return all;
}

void action_shortcuts(Builder& builder, const std::vector<Action>& all)
{
    for (const Action& action : all) {
        builder.shortcut(key(action.key), action.event);
    }
}

/// The height of what is drawn by `fill` in a column `width` pixels wide.
template <class Fill> float height_of(const ui::Canvas& canvas, float width, Fill fill)
{
    ui::Canvas scratch{canvas.scene, canvas.surface};
    ui::Column column{0, 0, width};
    fill(scratch, column);
    return column.y;
}

/// The foot of the receipt: the way on across its whole width, the others side by side below.
void action_buttons(Builder& builder, ui::Column& column, const std::vector<Action>& all)
{
    const ui::Size size = ui::button_size(builder, all.front().face);
    ui::button(builder, column.take(size.height), all.front().face, all.front().event);
    column.y += builder.px(8);
    const float gap = builder.px(8);
    float x = column.x;
    float bottom = column.y;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const ui::Size each = ui::button_size(builder, all[i].face);
        if (x > column.x && x + each.width > column.x + column.width + 1) {
            x = column.x;
            column.y = bottom + gap;
        }
        ui::button(builder, ui::Point{x, column.y}, all[i].face, all[i].event);
        x += each.width + gap;
        bottom = column.y + each.height;
    }
    column.y = bottom;
}

float actions_height(const Builder& builder, float width, const std::vector<Action>& all)
{
    Builder scratch(builder.scene, ui::Surface::Card);
    ui::Column column{0, 0, width};
    action_buttons(scratch, column, all);
    return column.y;
}

/// The receipt in a column of the desk. Where it is longer than the window its words scroll, and its foot stays.
void roll(Desk& desk, float x, float width, const std::vector<Action>& all)
{
    Builder& builder = desk.builder;
    const float pad = builder.px(paper_padding);
    const float inner = width - 2 * pad;
    const float window = builder.scene.metrics.window.height;
    builder.surface = ui::Surface::Card;
    const float words
        = height_of(builder, inner, [&](auto& canvas, auto& column) { receipt_words(canvas, column, desk.facts, 1); });
    const float foot = actions_height(builder, inner, all) + builder.px(17);
    const float end = builder.px(12) + ui::torn_edge(builder);
    const float height = std::min(words + foot + end, window - builder.px(below_paper));
    const float top = std::round((desk.fed - 1) * height);
    ui::receipt_paper(builder, {x, top - 2, width, height + 2});

    const float words_height = height - foot - end;
    ui::Column column{x + pad, top, inner};
    if (words_height < words) {
        ui::scroll_area(builder, {ids::roll}, {x + pad, top, inner + builder.px(18), words_height},
                        [&](ui::Column& content) {
                            ui::Column text{x + pad, content.y, inner};
                            receipt_words(builder, text, desk.facts, desk.stamped);
                            content.y = text.y;
                        });
    } else {
        receipt_words(builder, column, desk.facts, desk.stamped);
    }
    ui::Column buttons{x + pad, top + words_height + builder.px(6), inner};
    ui::rule(builder, buttons, ui::RuleKind::Dashed);
    buttons.y += builder.px(10);
    action_buttons(builder, buttons, all);
    builder.surface = ui::Surface::Desk;
}

/// An article as a sheet on the desk that goes on below the window's edge; its text scrolls under its head.
void sheet(Desk& desk, const ui::Rect& rect, const text::Article& article)
{
    Builder& builder = desk.builder;
    builder.surface = ui::Surface::Paper;
    ui::sheet(builder, rect);
    const float pad = builder.px(room(builder) == Room::Wide ? 54 : 28);
    const float width = std::min(rect.width - 2 * pad, article_measure(builder));
    ui::Column column{rect.x + pad, rect.y + builder.px(34), width};
    article_head(builder, column, article, ui::type::title + 4);
    const float window = builder.scene.metrics.window.height;
    const ui::Rect view{column.x, column.y, rect.right() - column.x, std::min(rect.bottom(), window) - column.y};
    const auto lit = lit_in(desk.facts, article.id);
    const ArticleSetting setting = set_article(builder, article, width, lit);
    const ui::TargetId area{ids::article + ("-" + article.id.value)};
    scroll_to_passage(builder, area, setting, lit.front(), 0, view.height);
    ui::scroll_area(builder, area, view, [&](ui::Column& content) {
        ui::Column inside{column.x, content.y, width};
        draw_article(builder, inside, setting, {.lit = lit, .drawn = desk.drawn});
        content.y += scrolled_height(setting, 0, view.height);
    });
    if (builder.scrolls.back().offset > 0) {
        ui::Column line{column.x, view.y - builder.px(6), width};
        ui::rule(builder, line, ui::RuleKind::Thin);
    }
    builder.surface = ui::Surface::Desk;
}

/// Sheet and receipt side by side, in the middle of the desk. Two articles share the sheet's place.
void side_by_side(Desk& desk, const std::vector<Action>& all)
{
    Builder& builder = desk.builder;
    const ui::Size window = builder.scene.metrics.window;
    const bool wide = room(builder) == Room::Wide;
    const float margin = builder.px(wide ? 48 : 20);
    const float gap = builder.px(wide ? 46 : 20);
    const float roll_width = builder.px(wide ? 424 : 340);
    const float widest = article_measure(builder) + builder.px(2 * 54);
    const float sheet_width = std::min(window.width - 2 * margin - gap - roll_width, widest);
    const float left = (window.width - sheet_width - gap - roll_width) / 2;
    const auto articles = shown_articles(desk.facts);
    const float top = builder.px(34);
    const float each = (window.height - top) / static_cast<float>(std::max<std::size_t>(articles.size(), 1));
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const float y = top + each * static_cast<float>(i);
        const bool last = i + 1 == articles.size();
        sheet(desk, {left, y, sheet_width, each + builder.px(last ? 40 : -20)}, *articles[i]);
    }
    roll(desk, left + sheet_width + gap, roll_width, all);
}

/// The articles as sheets one below the other.
void sheets_below(Desk& desk, ui::Column& content, float margin, float pad)
{
    Builder& builder = desk.builder;
    const float width = content.width - 2 * (margin + pad);
    builder.surface = ui::Surface::Paper;
    for (const text::Article* article : shown_articles(desk.facts)) {
        const auto lit = lit_in(desk.facts, article->id);
        const ArticleSetting setting = set_article(builder, *article, width, lit);
        const auto head = [&](auto& canvas, auto& column) { article_head(canvas, column, *article, ui::type::lead); };
        const float height = height_of(builder, width, head) + setting.height + 2 * pad;
        ui::sheet(builder, {margin, content.y, content.width - 2 * margin, height});
        ui::Column column{margin + pad, content.y + pad, width};
        head(builder, column);
        draw_article(builder, column, setting, {.lit = lit, .drawn = desk.drawn});
        content.y = column.y + 2 * pad;
    }
}

/// The receipt and below it the articles, in one column that scrolls.
void receipt_and_sheets(Desk& desk, ui::Column& content)
{
    Builder& builder = desk.builder;
    const float margin = builder.px(14);
    const float pad = builder.px(18);
    const float width = content.width - 2 * margin;
    const auto words = [&](float stamped) {
        return [&desk, stamped](auto& canvas, auto& column) { receipt_words(canvas, column, desk.facts, stamped); };
    };
    builder.surface = ui::Surface::Card;
    const float height = height_of(builder, width - 2 * pad, words(1)) + builder.px(18) + ui::torn_edge(builder);
    const float top = content.y + std::round((desk.fed - 1) * height);
    ui::receipt_paper(builder, {margin, top - 2, width, height + 2});
    ui::Column paper{margin + pad, top, width - 2 * pad};
    words(desk.stamped)(builder, paper);
    content.y += height + builder.px(24);
    sheets_below(desk, content, margin, pad);
}

/// What can be done, in a row that goes on below where it must.
void action_row(Builder& builder, ui::Column& column, const std::vector<Action>& all)
{
    ButtonRow row(builder, column);
    for (const Action& action : all) {
        ui::Button face = action.face;
        face.keycap.clear();
        face.kind = face.kind == ui::ButtonKind::Primary ? face.kind : ui::ButtonKind::Quiet;
        row.add(face, action.event);
    }
}

/// One column that scrolls, over a bar with what can be done.
void one_below_the_other(Desk& desk, const std::vector<Action>& all)
{
    Builder& builder = desk.builder;
    const ui::Size window = builder.scene.metrics.window;
    const float margin = builder.px(14);
    Builder scratch(builder.scene, ui::Surface::Desk);
    ui::Column measured{margin, 0, window.width - 2 * margin};
    action_row(scratch, measured, all);
    const float bar = measured.y + builder.px(20);
    const float top = window.height - bar;
    ui::scroll_area(builder, {ids::page}, {0, 0, window.width, top},
                    [&](ui::Column& content) { receipt_and_sheets(desk, content); });
    builder.surface = ui::Surface::Desk;
    builder.draw.emplace_back(ui::FillRect{{0, top, window.width, bar}, builder.theme().desk});
    ui::Column column{margin, top + builder.px(10), measured.width};
    action_row(builder, column, all);
}

}

Frame view(const State& state, const Receipt& receipt, const ui::TextEngine& text, const ui::Theme& theme)
{
    Builder builder = begin(state, text, theme, ui::Surface::Desk);
    Desk desk{builder, receipt, receipt_facts(*state.pack, *state.round, receipt.turn)};
    if (desk.facts.item != nullptr) {
        move(desk);
        const auto all = actions(desk);
        if (room(builder) == Room::Narrow) {
            one_below_the_other(desk, all);
        } else {
            side_by_side(desk, all);
        }
        action_shortcuts(builder, all);
    }
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
