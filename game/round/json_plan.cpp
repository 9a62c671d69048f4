// SPDX-License-Identifier: MIT
#include "round/json_plan.h"

#include <limits>

namespace rounds {

namespace {

/// The words of a list, each written by `to_word`; put into `line` when there are any.
template <class Value, class ToWord>
void put_list(Line& line, const char* key, const std::vector<Value>& values, const ToWord& to_word)
{
    for (const Value& value : values) {
        line[key].push_back(to_word(value));
    }
}

/// The value of a choice of two that a word stands for, or nothing.
template <class Choice> std::optional<Choice> choice_from(const Json& value, Choice one, Choice other)
{
    const auto word = string_from(value);
    if (word == to_string(one)) {
        return one;
    }
    return word == to_string(other) ? std::optional(other) : std::nullopt;
}

std::optional<int> int_from(const Json& value)
{
    const auto index = index_from(&value);
    return index && *index <= std::size_t{std::numeric_limits<int>::max()} ? std::optional(static_cast<int>(*index))
                                                                           : std::nullopt;
}

template <class Id> std::optional<std::vector<Id>> ids_from(const Json& value)
{
    return list_from(&value, [](const Json& v) {
        auto id = string_from(v);
        return id ? std::optional(Id{std::move(*id)}) : std::nullopt;
    });
}

std::optional<std::array<int, 2>> two_from(const Json& value)
{
    const auto list = list_from(&value, int_from);
    return list && list->size() == 2 ? std::optional(std::array{(*list)[0], (*list)[1]}) : std::nullopt;
}

/// Puts what was read into a field of the plan; false when nothing was.
template <class Field, class Value> bool put(Field& field, std::optional<Value> value)
{
    if (value) {
        field = std::move(*value);
    }
    return value.has_value();
}

/// Reads one field of a plan; false when there is no such field, or its value is none for it.
bool read_field(Plan& plan, const std::string& name, const Json& value)
{
    if (name == "length") {
        return put(plan.length, index_from(&value));
    }
    if (name == "kinds") {
        return put(plan.kinds, kinds_from(&value));
    }
    if (name == "skills") {
        return put(plan.skills, list_from(&value, [](const Json& v) { return word_in(v, quiz::skill_from); }));
    }
    if (name == "articles") {
        return put(plan.articles, ids_from<text::ArticleId>(value));
    }
    if (name == "difficulty") {
        return put(plan.difficulty, two_from(value));
    }
    if (name == "seconds") {
        return put(plan.seconds, int_from(value));
    }
    if (name == "opening") {
        return put(plan.opening, choice_from(value, Opening::StraightIn, Opening::ReadFirst));
    }
    if (name == "style") {
        return put(plan.style, choice_from(value, Style::Questions, Style::Feed));
    }
    if (name == "seats") {
        return put(plan.seats, choice_from(value, Seats::PassAndPlay, Seats::Buzz));
    }
    return name == "only" && put(plan.only, ids_from<quiz::QuestionId>(value));
}

}

Line written(const Plan& plan)
{
    const auto id = [](const auto& value) { return value.value; };
    Line line = {{"length", plan.length}};
    put_list(line, "kinds", plan.kinds, [](quiz::Kind kind) { return quiz::to_string(kind); });
    put_list(line, "skills", plan.skills, [](quiz::Skill skill) { return quiz::to_string(skill); });
    put_list(line, "articles", plan.articles, id);
    if (plan.difficulty) {
        line["difficulty"] = *plan.difficulty;
    }
    put_manner(line, plan);
    put_list(line, "only", plan.only, id);
    return line;
}

std::optional<Plan> plan_from(const Json* object)
{
    if (object == nullptr || !object->is_object()) {
        return std::nullopt;
    }
    Plan plan;
    for (const auto& [name, value] : object->items()) {
        if (!read_field(plan, name, value)) {
            return std::nullopt;
        }
    }
    return plan;
}

std::optional<std::vector<quiz::Kind>> kinds_from(const Json* array)
{
    return list_from(array, [](const Json& v) { return word_in(v, quiz::kind_from); });
}

std::string_view to_string(Opening opening)
{
    return opening == Opening::ReadFirst ? "read-first" : "straight-in";
}

std::string_view to_string(Style style)
{
    return style == Style::Feed ? "feed" : "questions";
}

std::string_view to_string(Seats seats)
{
    return seats == Seats::Buzz ? "buzz" : "pass-and-play";
}

}
