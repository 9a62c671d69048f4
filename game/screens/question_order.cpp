// SPDX-License-Identifier: MIT
#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/update.h"
#include "ui/reorder.h"

#include <algorithm>

namespace screens {

namespace {

/// A row is named by the place at which it was dealt: its place in the key would give the answer away.
ui::TargetId id_of(const std::vector<std::size_t>& dealt, std::size_t index)
{
    const auto place = std::find(dealt.begin(), dealt.end(), index) - dealt.begin();
    return ids::numbered(ids::option, static_cast<std::size_t>(place));
}

std::vector<ui::ReorderItem> rows(const Asked& asked)
{
    const auto& key = std::get<quiz::Order>(asked.item.question.body).key;
    const auto& dealt = asked.state.round->option_orders[asked.state.round->turn.value];
    const auto order = shown_order(asked.state, asked.screen);
    std::vector<ui::ReorderItem> items;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::string& words = key[order[i]];
        items.push_back({id_of(dealt, order[i]), std::to_string(i + 1), words, words});
    }
    return items;
}

}

void order_at_rest(Builder& builder, ui::Column& column, const State& state, const quiz::Question& question)
{
    const auto& key = std::get<quiz::Order>(question.body).key;
    std::vector<ui::ReorderItem> items;
    for (const std::size_t index : state.round->option_orders[state.round->turn.value]) {
        items.push_back({{}, std::to_string(items.size() + 1), key[index], {}});
    }
    ui::draw_reorder(builder, ui::reorder_rects(builder, column, items), items);
}

// The dealt order is never the right one, so that an answer is whatever lies there once something was moved.
void order_answer(Builder& builder, ui::Column& column, const Asked& asked)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    ui::paragraph(builder, column, builder.tr("Earliest first"), quiet, 1.25F);
    column.y += builder.px(10);
    ui::reorder(builder, column, {"order"}, rows(asked));
    column.y += builder.px(10);
    ui::paragraph(builder, column,
                  builder.tr("Points are for the whole order. The receipt also says how close you came."), quiet);
}

}
