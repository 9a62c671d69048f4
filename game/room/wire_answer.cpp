// SPDX-License-Identifier: MIT
#include "room/wire_answer.h"

#include "round/json_answer.h"

#include <algorithm>
#include <limits>

namespace room {

namespace {

using rounds::Json;
using rounds::Line;

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<Range> range_from(const Json& object)
{
    const auto begin = rounds::index_from(rounds::member(object, "begin"));
    const auto end = rounds::index_from(rounds::member(object, "end"));
    return begin && end ? std::optional(Range{*begin, *end}) : std::nullopt;
}

std::optional<quiz::Answer> sentence_from(const Json& value)
{
    auto passage = passage_from_wire(value);
    return passage ? std::optional<quiz::Answer>(quiz::PickedSentence{std::move(*passage)}) : std::nullopt;
}

std::optional<quiz::Answer> word_from(const Json& value)
{
    const auto range = value.is_object() ? range_from(value) : std::nullopt;
    return range ? std::optional<quiz::Answer>(quiz::PickedWord{range->begin, range->end}) : std::nullopt;
}

template <class Renumber> quiz::Answer renumbered(quiz::Answer answer, const Renumber& renumber)
{
    if (auto* picked = std::get_if<quiz::PickedOption>(&answer)) {
        picked->index = renumber(picked->index);
    } else if (auto* given = std::get_if<quiz::GivenOrder>(&answer)) {
        std::transform(given->order.begin(), given->order.end(), given->order.begin(), renumber);
    }
    return answer;
}

/// The order in which the answers of a turn are shown; none for a turn that is none.
std::vector<std::size_t> shown_order(const State& state, TurnIndex turn)
{
    return turn.value < state.option_orders.size() ? state.option_orders[turn.value] : std::vector<std::size_t>{};
}

}

Line to_wire(const quiz::Answer& answer)
{
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&answer)) {
        const quiz::Passage& passage = picked->passage;
        return {{"sentence",
                 {{"article", passage.article.value},
                  {"begin", passage.span.begin.value},
                  {"end", passage.span.end.value}}}};
    }
    if (const auto* word = std::get_if<quiz::PickedWord>(&answer)) {
        return {{"word", {{"begin", word->begin}, {"end", word->end}}}};
    }
    return rounds::written(answer);
}

std::optional<quiz::Answer> answer_from_wire(const Json* object)
{
    if (object == nullptr || !object->is_object() || object->size() != 1) {
        return std::nullopt;
    }
    const std::string& name = object->begin().key();
    if (name == "sentence") {
        return sentence_from(object->begin().value());
    }
    return name == "word" ? word_from(object->begin().value()) : rounds::answer_from(object);
}

std::optional<quiz::Passage> passage_from_wire(const Json& object)
{
    const auto range = object.is_object() ? range_from(object) : std::nullopt;
    auto article = range ? rounds::string_at(object, "article") : std::nullopt;
    return article ? std::optional(quiz::Passage{{std::move(*article)}, {{range->begin}, {range->end}}}) : std::nullopt;
}

quiz::Answer as_shown(const State& state, TurnIndex turn, quiz::Answer answer)
{
    const auto order = shown_order(state, turn);
    return renumbered(std::move(answer), [&](std::size_t index) {
        const auto place = std::find(order.begin(), order.end(), index);
        return place == order.end() ? nowhere : static_cast<std::size_t>(place - order.begin());
    });
}

quiz::Answer as_in_file(const State& state, TurnIndex turn, quiz::Answer answer)
{
    const auto order = shown_order(state, turn);
    return renumbered(std::move(answer),
                      [&](std::size_t place) { return place < order.size() ? order[place] : nowhere; });
}

}
