// SPDX-License-Identifier: MIT
#include "screens/class_receipt.h"

#include "screens/receipt_print.h"
#include "screens/receipt_sheets.h"
#include "screens/standing_parts.h"
#include "screens/words.h"
#include "ui/motion.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float roll_pad = 24; ///< of the paper, at 100 %
constexpr float strip_height = 46; ///< of desk above the sheets

/// What the receipt of a turn is made of.
struct Shown {
    const Lesson& lesson;
    room::TurnIndex turn;
    const quiz::Item& item;
    ui::Animation marker;
    float size = 1; ///< of the words on the roll: as large as there is room for
};

ReceiptFacts facts_of(const Shown& shown)
{
    return {
        .pack = &shown.lesson.pack, .turn = shown.turn, .item = &shown.item, .evidence = shown.item.evidence.front()};
}

std::vector<Lying> lying(const Shown& shown)
{
    const ReceiptFacts facts = facts_of(shown);
    std::vector<Lying> all;
    for (const text::Article* article : shown_articles(facts)) {
        all.push_back({article, lit_in(facts, article->id)});
    }
    return all;
}

/// How the class did: "19 of 30 were right."
void outcome(ui::Canvas& canvas, ui::Column& column, const std::vector<ClassShare>& shares, float size)
{
    std::size_t answers = 0;
    std::size_t right = 0;
    for (const ClassShare& share : shares) {
        answers += share.count;
        right += share.key ? share.count : 0;
    }
    const std::string words = answers == 0 ? canvas.tr("Nobody answered this one.")
                                           : canvas.scene.tr.many("{1} of {0} was right.", "{1} of {0} were right.",
                                                                  answers, answers, right);
    print(canvas, column, words, bold(roll_style(canvas, 20 * size)));
}

/// A bar as wide as its share of all answers, and under a right one's words a tick with its word.
void share_bar(Builder& builder, ui::Column& column, const ClassShare& share, std::size_t most, float size)
{
    const auto style = roll_style(builder, 17 * size);
    ui::TextStyle strong = share.key ? bold(style) : style;
    marked_line(builder, column, share.key ? std::optional(ui::Mark::Tick) : std::nullopt,
                {share.key ? builder.tr("{} (right)", isolated(share.text)) : share.text, builder.tr("{}", share.count),
                 std::nullopt},
                strong);
    const ui::Rect track = column.take(builder.px(12));
    const float part = most == 0 ? 0 : static_cast<float>(share.count) / static_cast<float>(most);
    builder.draw.emplace_back(ui::StrokeRect{track, builder.palette().control, builder.border(), 2});
    builder.draw.emplace_back(ui::FillRect{{track.x, track.y, std::round(track.width * part), track.height},
                                           share.key ? builder.palette().supported : builder.palette().muted,
                                           2});
    feed_line(builder, column, 12);
}

/// How many gave which answer: a bar each, the right one with a tick and its word.
void share_bars(Builder& builder, ui::Column& column, const std::vector<ClassShare>& shares, float size)
{
    std::size_t all = 0;
    for (const ClassShare& share : shares) {
        all += share.count;
    }
    for (const ClassShare& share : shares) {
        share_bar(builder, column, share, all, size);
    }
}

void receipt_words(Builder& builder, ui::Column& column, const Shown& shown)
{
    const quiz::Question& question = shown.item.question;
    const base::Language& tr = builder.scene.tr;
    const auto shares = class_shares(tr, shown.lesson.pack, shown.lesson.room, shown.turn);
    feed_line(builder, column, 20);
    print(builder, column, tr("Question {0} of {1}", shown.turn.value + 1, shown.lesson.room.questions.size()),
          small_print(builder));
    print(builder, column, question.prompt, bold(roll_style(builder, 17 * shown.size)));
    tear(builder, column);
    print_sentence(builder, column, right_answer(tr, question), roll_style(builder, 18 * shown.size));
    print_sentence(builder, column, {tolerance(tr, question), {}}, small_print(builder));
    if (!question.why.empty()) {
        feed_line(builder, column, 6);
        print(builder, column, question.why, roll_style(builder, 15 * shown.size));
    }
    tear(builder, column);
    outcome(builder, column, shares, shown.size);
    feed_line(builder, column, 10);
    share_bars(builder, column, shares, shown.size);
}

/// What can be done from a receipt: on, to the standings after it, or back to where the class was.
std::vector<ClassButton> buttons(const Builder& builder, const Lesson& lesson)
{
    const room::State& room = lesson.room;
    const bool earlier = class_stage(room) == ClassStage::Earlier;
    const bool last = room.turn.value + 1 >= room.questions.size();
    std::vector<ClassButton> all;
    if (earlier) {
        all.push_back(main_button(builder, builder.tr("Back to the class"), Steer{room::Next{class_turn(room)}}));
    } else if (room.standings) {
        all.push_back(main_button(builder, builder.tr("Standings"), TurnToStandings{}));
        all.push_back(
            other_button("on", builder.tr("Next"), builder.tr("G"), ui::Key::G, Steer{room::Next{class_turn(room)}}));
    } else {
        all.push_back(main_button(builder, last ? builder.tr("To the end") : builder.tr("Next question"),
                                  Steer{room::Next{class_turn(room)}}));
    }
    if (!earlier) {
        all.push_back(other_button("pause", builder.tr("Pause"), builder.tr("P"), ui::Key::P, Steer{room::Pause{}}));
    }
    all.push_back(menu_button(builder));
    return all;
}

float words_height(const Builder& builder, float width, const Shown& shown)
{
    Builder scratch(builder.scene, ui::Surface::Card);
    ui::Column column{0, 0, width};
    class_troubles(scratch, column, shown.lesson);
    receipt_words(scratch, column, shown);
    return column.y;
}

/// The same receipt in the largest words with which it fits into `height`, for the back of the room; else as it is.
Shown enlarged(const Builder& builder, const ui::Size& place, Shown shown)
{
    for (const float size : {1.5F, 1.3F, 1.15F}) {
        shown.size = size;
        if (words_height(builder, place.width, shown) <= place.height) {
            return shown;
        }
    }
    shown.size = 1;
    return shown;
}

/// Words that scroll on a paper that hangs from the window's top edge, and at its foot the buttons.
void hanging_roll(Builder& builder, const ui::Rect& place, const Shown& shown)
{
    const auto foot = buttons(builder, shown.lesson);
    const float pad = builder.px(roll_pad);
    builder.surface = ui::Surface::Card;
    ui::receipt_paper(builder, {place.x, -2, place.width, place.height + 2});
    const float width = place.width - 2 * pad;
    const float bar = bar_height(builder, width, foot) + ui::torn_edge(builder) + builder.px(24);
    const ui::Rect view{place.x + pad, 0, width + builder.px(18), place.height - bar};
    const Shown large = enlarged(builder, {width, view.height}, shown);
    ui::scroll_area(builder, {ids::roll}, view, [&](ui::Column& content) {
        ui::Column words{place.x + pad, content.y, width};
        class_troubles(builder, words, shown.lesson);
        receipt_words(builder, words, large);
        content.y = words.y;
    });
    ui::Column below{place.x + pad, view.bottom() + builder.px(4), width};
    ui::rule(builder, below, ui::RuleKind::Dashed);
    below.y += builder.px(10);
    class_bar(builder, below, foot);
    builder.surface = ui::Surface::Desk;
}

/// Pack, and where the class is found by who comes late, on the desk above the sheets.
void strip(Builder& builder, const ui::Rect& line, const Lesson& lesson)
{
    const auto style = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 15);
    const std::string earlier
        = class_stage(lesson.room) == ClassStage::Earlier ? builder.tr("Looking back") + " · " : "";
    near_label(builder, line, earlier + typed_address(lesson.classroom.place.url) + " · " + grouped(lesson.room.code),
               style);
}

void side_by_side(Builder& builder, const Shown& shown)
{
    const ui::Size window = builder.scene.metrics.window;
    const bool wide = room(builder) == Room::Wide;
    const float margin = builder.px(wide ? 48 : 20);
    const float gap = builder.px(wide ? 46 : 20);
    const float roll = builder.px(wide ? 470 : 340);
    const float widest = article_measure(builder) + builder.px(2 * 54);
    const float sheet = std::min(window.width - 2 * margin - gap - roll, widest);
    const float left = std::round((window.width - sheet - gap - roll) / 2);
    const float top = builder.px(strip_height);
    hanging_roll(builder, {left + sheet + gap, 0, roll, window.height - builder.px(16)}, shown);
    sheets_on_desk(builder, {left, top, sheet, window.height - top}, lying(shown), shown.marker);
    strip(builder, {left, 0, sheet, top}, shown.lesson);
}

/// The receipt, the articles below it, and at the end the buttons.
void one_below_the_other(Builder& builder, const Shown& shown)
{
    const auto foot = buttons(builder, shown.lesson);
    const ui::Size window = builder.scene.metrics.window;
    const float margin = builder.px(14);
    const float pad = builder.px(18);
    const ui::Column page{margin, 0, window.width - 2 * margin};
    const float bar = bar_height(builder, page.width, foot) + builder.px(20);
    const ui::Rect view{0, 0, window.width, window.height - bar};
    ui::scroll_area(builder, {ids::page}, view, [&](ui::Column& content) {
        const float height
            = words_height(builder, page.width - 2 * pad, shown) + builder.px(18) + ui::torn_edge(builder);
        builder.surface = ui::Surface::Card;
        ui::receipt_paper(builder, {page.x, content.y - 2, page.width, height + 2});
        ui::Column words{page.x + pad, content.y, page.width - 2 * pad};
        class_troubles(builder, words, shown.lesson);
        receipt_words(builder, words, shown);
        builder.surface = ui::Surface::Desk;
        content.y += height + builder.px(24);
        sheets_below(builder, content, lying(shown), shown.marker);
    });
    builder.draw.emplace_back(ui::FillRect{{0, view.height, window.width, bar}, builder.palette().background});
    ui::Column below{page.x, view.height + builder.px(10), page.width};
    class_bar(builder, below, foot);
}

}

Frame class_receipt(const State& state, const InClass& screen, const Look& look)
{
    Builder builder = begin(state, look, ui::Surface::Desk);
    const Lesson lesson = lesson_of(state);
    const room::TurnIndex turn = class_turn(lesson.room);
    if (const quiz::Item* item = room::item_at(lesson.pack, lesson.room, turn)) {
        const Shown shown{lesson, turn, *item, ui::play(builder, {screen.since, ui::marker_draw_ms})};
        if (room(builder) == Room::Narrow) {
            one_below_the_other(builder, shown);
        } else {
            side_by_side(builder, shown);
        }
    }
    common_shortcuts(builder);
    return std::move(builder).finish();
}

}
