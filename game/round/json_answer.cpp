// SPDX-License-Identifier: MIT
#include "round/json_answer.h"

#include <cmath>

namespace rounds {

namespace {

Line line_of(text::Span span)
{
    return Line::array({span.begin.value, span.end.value});
}

struct WriteAnswer {
    Line operator()(const quiz::PickedOption& a) const { return {{"option", a.index}}; }
    Line operator()(const quiz::PickedVerdict& a) const { return {{"verdict", quiz::to_string(a.verdict)}}; }
    Line operator()(const quiz::PickedSentence& a) const { return {{"sentence", written(a.passage)}}; }
    Line operator()(const quiz::GivenNumber& a) const { return {{"number", a.value}}; }
    Line operator()(const quiz::GivenDay& a) const { return {{"day", quiz::to_string(a.day)}}; }
    Line operator()(const quiz::GivenOrder& a) const { return {{"order", a.order}}; }
    Line operator()(const quiz::PickedWord& a) const { return {{"word", Line::array({a.begin, a.end})}}; }
    Line operator()(const quiz::TypedText& a) const { return {{"text", a.text}}; }
    Line operator()(const quiz::PickedComparison& a) const { return {{"comparison", quiz::to_string(a.comparison)}}; }
    Line operator()(const quiz::NoAnswer& /*a*/) const { return {{"none", true}}; }
};

std::optional<std::vector<std::size_t>> indexes_from(const Json* array)
{
    return list_from(array, [](const Json& element) { return index_from(&element); });
}

/// An answer out of the value of a field, or nothing.
template <class Answer, class Read> std::optional<quiz::Answer> answer_of(const Json& value, const Read& read)
{
    auto given = read(value);
    return given ? std::optional<quiz::Answer>(Answer{std::move(*given)}) : std::nullopt;
}

std::optional<double> finite(const Json& value)
{
    if (!value.is_number()) {
        return std::nullopt;
    }
    const auto number = value.get<double>();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}

Line written(const quiz::Passage& passage)
{
    return {{"article", passage.article.value}, {"span", line_of(passage.span)}};
}

std::optional<quiz::Passage> passage_from(const Json* value)
{
    if (value == nullptr || !value->is_object() || value->size() != 2) {
        return std::nullopt;
    }
    auto article = string_at(*value, "article");
    const auto span = indexes_from(member(*value, "span"));
    if (!article || !span || span->size() != 2) {
        return std::nullopt;
    }
    return quiz::Passage{{std::move(*article)}, {{(*span)[0]}, {(*span)[1]}}};
}

Line written(const quiz::Answer& answer)
{
    return std::visit(WriteAnswer{}, answer);
}

std::optional<quiz::Answer> answer_from(const Json* object)
{
    if (object == nullptr || !object->is_object() || object->size() != 1) {
        return std::nullopt;
    }
    const std::string& name = object->begin().key();
    const Json& value = object->begin().value();
    if (name == "option") {
        return answer_of<quiz::PickedOption>(value, [](const Json& v) { return index_from(&v); });
    }
    if (name == "verdict") {
        return answer_of<quiz::PickedVerdict>(value, [](const Json& v) { return word_in(v, quiz::verdict_from); });
    }
    if (name == "sentence") {
        return answer_of<quiz::PickedSentence>(value, [](const Json& v) { return passage_from(&v); });
    }
    if (name == "number") {
        return answer_of<quiz::GivenNumber>(value, finite);
    }
    if (name == "day") {
        return answer_of<quiz::GivenDay>(value, [](const Json& v) { return word_in(v, quiz::day_from); });
    }
    if (name == "order") {
        return answer_of<quiz::GivenOrder>(value, [](const Json& v) { return indexes_from(&v); });
    }
    if (name == "comparison") {
        return answer_of<quiz::PickedComparison>(value,
                                                 [](const Json& v) { return word_in(v, quiz::comparison_from); });
    }
    if (name == "text" && value.is_string()) {
        return quiz::TypedText{value.get<std::string>()};
    }
    if (name == "none" && value == true) {
        return quiz::NoAnswer{};
    }
    const auto word = name == "word" ? indexes_from(&value) : std::nullopt;
    return word && word->size() == 2 ? std::optional<quiz::Answer>(quiz::PickedWord{(*word)[0], (*word)[1]})
                                     : std::nullopt;
}

}
