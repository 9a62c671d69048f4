// SPDX-License-Identifier: MIT
#include "screens/receipt_actions.h"

#include "screens/ids.h"
#include "screens/receipt_words.h"
#include "screens/text_fragment.h"
#include "screens/update.h"
#include "screens/words.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float gap_at_100 = 8;

ui::Button plain_button(const char* id, std::string label, std::string keycap, ui::ButtonKind kind)
{
    return {.id = {id},
            .label = std::move(label),
            .keycap = std::move(keycap),
            .kind = kind,
            .size = kind == ui::ButtonKind::Secondary ? ui::ButtonSize::Small : ui::ButtonSize::Regular};
}

/// True when no question of the round has a receipt after this one.
bool is_last(const State& state, const Receipt& receipt)
{
    if (receipt.occasion == Occasion::Printed) {
        return receipt.turn.value + 1 >= state.round->questions.size();
    }
    const auto& attempts = state.round->attempts;
    return std::none_of(attempts.begin(), attempts.end(),
                        [&](const rounds::Attempt& attempt) { return attempt.turn > receipt.turn; });
}

/// What is read aloud before the words of the button that leads on: the passage where it was asked for, else the
/// answer.
std::string before_on(const Builder& builder, const Receipt& receipt, const ReceiptFacts& facts)
{
    const quiz::Passage& passage = facts.evidence.front();
    const text::Article* article = quiz::find_article(facts.pack->articles, passage.article);
    const bool asked_for = receipt.occasion == Occasion::Printed && receipt.evidence == Evidence::Shown;
    return asked_for && article != nullptr ? quoted(article->text, passage.span) : read_out(builder.scene.tr, facts);
}

Action on(const Builder& builder, const State& state, const Receipt& receipt, const ReceiptFacts& facts)
{
    const bool owed = owes_passage(state, receipt);
    const std::string words = owed                      ? builder.tr("Show me the passage")
                              : is_last(state, receipt) ? builder.tr("To the results")
                                                        : builder.tr("Next");
    return {.face = {.id = {ids::next}, .label = words, .keycap = builder.tr("Enter")},
            .event = owed ? Event{ShowPassage{}} : Event{Next{}},
            .keys = {key(ui::Key::Enter)},
            .name = before_on(builder, receipt, facts) + " " + words};
}

/// What can be done about the question, once its passage was shown.
std::vector<Action> about(const Builder& builder, const Receipt& receipt, const ReceiptFacts& facts)
{
    using ui::ButtonKind;
    const quiz::Passage& passage = facts.evidence.front();
    std::vector<Action> all{{plain_button("read", builder.tr("Article"), builder.tr("A"), ButtonKind::Secondary),
                             OpenReader{passage.article, lit_in(facts, passage.article)},
                             {key(ui::Key::A)}}};
    const text::Article* article = quiz::find_article(facts.pack->articles, passage.article);
    if (const std::string url = article == nullptr ? "" : original_url(*article, passage.span); !url.empty()) {
        all.push_back({plain_button("original", builder.tr("Original"), builder.tr("O"), ButtonKind::Secondary),
                       OpenOriginal{url},
                       {key(ui::Key::O)}});
    }
    // Letters as they are typed: a key that opens a field would type its letter into it.
    all.push_back({plain_button("report", builder.scene.tr.in("verb", "Report"), "!", ButtonKind::Secondary),
                   OpenReport{receipt.turn},
                   {ui::TextEntered{U'!'}, ui::TextEntered{U'r'}, ui::TextEntered{U'R'}}});
    return all;
}

std::vector<Action> away(const Builder& builder, const Receipt& receipt)
{
    using ui::ButtonKind;
    const bool again = receipt.occasion == Occasion::Again;
    const std::string escape = builder.tr("Esc");
    return {
        again ? Action{plain_button("results", builder.tr("Results"), escape, ButtonKind::Quiet),
                       OpenResults{},
                       {key(ui::Key::Escape)}}
              : Action{plain_button("pause", builder.tr("Pause"), escape, ButtonKind::Quiet),
                       Pause{},
                       {key(ui::Key::Escape)}},
        {plain_button("help", builder.tr("Help"), builder.tr("F1"), ButtonKind::Quiet), OpenHelp{}, {}},
        {plain_button("settings", builder.tr("Settings"), builder.tr("F2"), ButtonKind::Quiet), OpenSettings{}, {}}};
}

/// The width of actions side by side.
float width_of(const Builder& builder, const std::vector<Action>& all)
{
    float width = 0;
    for (const Action& action : all) {
        width += ui::button_size(builder, action.face).width + builder.px(gap_at_100);
    }
    return width;
}

std::vector<Action> without_keycaps(std::vector<Action> all)
{
    for (Action& action : all) {
        action.face.keycap.clear();
    }
    return all;
}

/// Gives the button that was drawn last the name of its action.
void name_target(Builder& builder, const Action& action)
{
    if (!action.name.empty()) {
        builder.hits.back().label = action.name;
    }
}

}

Actions receipt_actions(const Builder& builder, const State& state, const Receipt& receipt, const ReceiptFacts& facts)
{
    return {on(builder, state, receipt, facts),
            owes_passage(state, receipt) ? std::vector<Action>{} : about(builder, receipt, facts),
            away(builder, receipt)};
}

void action_shortcuts(Builder& builder, const Actions& actions)
{
    std::vector<Action> all{actions.on};
    all.insert(all.end(), actions.about.begin(), actions.about.end());
    all.insert(all.end(), actions.away.begin(), actions.away.end());
    for (const Action& action : all) {
        for (const ui::Input& each : action.keys) {
            builder.shortcut(each, action.event);
        }
    }
}

void action_buttons(Builder& builder, ui::Column& column, const Actions& actions)
{
    ui::Button on = actions.on.face;
    if (ui::button_size(builder, on).width > column.width) {
        on.keycap.clear();
    }
    ui::button(builder, column.take(ui::button_size(builder, on).height), on, actions.on.event);
    name_target(builder, actions.on);
    const float gap = builder.px(gap_at_100);
    const bool fit = width_of(builder, actions.about) - gap <= column.width;
    float x = column.x;
    float bottom = column.y;
    column.y += gap + builder.px(3); // clear of the ring around the way on
    for (const Action& action : fit ? actions.about : without_keycaps(actions.about)) {
        const ui::Size each = ui::button_size(builder, action.face);
        if (x > column.x && x + each.width > column.x + column.width + 1) {
            x = column.x;
            column.y = bottom + gap;
        }
        const ui::Rect rect{x, column.y, std::min(each.width, column.width), each.height};
        ui::button(builder, rect, action.face, action.event);
        x += rect.width + gap;
        bottom = rect.bottom();
    }
    column.y = bottom;
}

void ways_out(Builder& builder, const ui::Rect& rect, const Actions& actions)
{
    const auto& full = actions.away;
    const auto faces = width_of(builder, full) <= rect.width ? full : without_keycaps(full);
    float x = rect.x - quiet_padding(builder);
    for (const Action& action : faces) {
        const ui::Size size = ui::button_size(builder, action.face);
        if (x + size.width <= rect.right()) {
            const float y = std::round(rect.center().y - size.height / 2);
            ui::button(builder, ui::Point{x, y}, action.face, action.event);
        }
        x += size.width + builder.px(gap_at_100);
    }
}

void action_row(Builder& builder, ui::Column& column, const Actions& actions)
{
    ButtonRow row(builder, column);
    std::vector<Action> all{actions.on};
    all.insert(all.end(), actions.about.begin(), actions.about.end());
    all.push_back(actions.away.front());
    for (const Action& action : without_keycaps(all)) {
        ui::Button face = action.face;
        face.kind = face.kind == ui::ButtonKind::Primary ? face.kind : ui::ButtonKind::Quiet;
        row.add(face, action.event);
        name_target(builder, action);
    }
}

}
