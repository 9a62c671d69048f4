// SPDX-License-Identifier: MIT
#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "screens/update.h"

#include <cmath>

namespace screens {

namespace {

constexpr std::size_t long_claim = 160;

}

void altered_answer(Builder& builder, ui::Column& column, const Asked& asked)
{
    const std::string& claim = asked.item.question.prompt;
    const bool large = room(builder) == Room::Wide && claim.size() < long_claim;
    const ui::TextLayout layout
        = builder.set({.text = claim,
                       .style = ui::style::heading(builder.theme(), builder.scene.metrics, builder.surface,
                                                   large ? ui::type::heading - 4 : 26),
                       .width = column.width,
                       .line_height = 1.45F});
    const ui::Rect place = column.take(std::ceil(layout.size().height));
    const auto words = words_to_pick(asked.item.question);
    for (std::size_t i = 0; i < words.size(); ++i) {
        ui::text_target(builder, layout, place.origin(),
                        {.id = ids::numbered(ids::word, i),
                         .group = {"words"},
                         .role = ui::Role::Word,
                         .label = claim.substr(words[i].begin, words[i].end - words[i].begin),
                         .begin = words[i].begin,
                         .end = words[i].end,
                         .selected = asked.screen.answer == quiz::Answer{words[i]}},
                        Event{ChooseAnswer{words[i]}});
    }
    ui::draw_text(builder, layout, place.origin());
}

}
