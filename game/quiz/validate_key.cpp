// SPDX-License-Identifier: MIT
#include "quiz/validate.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <unordered_map>

namespace quiz {

namespace {

constexpr std::size_t fewest_events = 3;
constexpr std::size_t most_events = 7;

/// Reports fields of one question that are empty.
struct EmptyFields {
    const Subject& subject;
    Notes& notes;

    void check(std::string_view field, std::string_view value) const
    {
        if (value.find_first_not_of(' ') == std::string_view::npos) {
            notes.add(subject.index, field, fmt::format("`{}` is empty", field), "write it, or leave the question out");
        }
    }
    void check_list(std::string_view field, const std::vector<std::string>& values) const
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            check(fmt::format("{}[{}]", field, i), values[i]);
        }
    }

    void operator()(const Choice& body) const { check("key", body.key); }
    void operator()(const VerdictKey&) const { }
    void operator()(const Locate&) const { }
    void operator()(const Number&) const { }
    void operator()(const Date&) const { }
    void operator()(const Order& body) const { check_list("key", body.key); }
    void operator()(const Altered& body) const
    {
        check("key", body.key);
        check("original", body.original);
    }
    void operator()(const Short& body) const
    {
        check("key", body.key);
        check_list("aliases", body.aliases);
    }
    void operator()(const Compare&) const { }
};

/// Reports numbers, days and scales that make no sense.
struct BadRange {
    const Subject& subject;
    Notes& notes;

    void add(std::string_view field, std::string_view text) const
    {
        notes.add(subject.index, field, text, "correct it");
    }
    void operator()(const Number& body) const
    {
        if (!std::isfinite(body.key)) {
            add("key", "the key is no finite number");
        }
        if (!std::isfinite(body.tolerance) || body.tolerance < 0) {
            add("tolerance", "the tolerance is less than nothing, or no finite number");
        }
        const auto finite = [](double end) { return std::isfinite(end); };
        const bool good
            = !body.range
              || (std::all_of(body.range->begin(), body.range->end(), finite) && (*body.range)[0] < (*body.range)[1]);
        if (!good) {
            add("range", "the range does not go from a smaller number to a greater");
        }
    }
    void operator()(const Date& body) const
    {
        if (!body.key.ok()) {
            add("key", "the key is no day of the calendar");
        }
        if (body.tolerance_days < 0) {
            add("tolerance", "the tolerance is less than nothing");
        }
        const bool good
            = !body.range || ((*body.range)[0].ok() && (*body.range)[1].ok() && (*body.range)[0] < (*body.range)[1]);
        if (!good) {
            add("range", "the range does not go from an earlier day to a later");
        }
    }
    template <class Body> void operator()(const Body&) const { }
};

bool out_of_range(const Question& question)
{
    if (const auto* number = std::get_if<Number>(&question.body)) {
        return number->range && (number->key < (*number->range)[0] || number->key > (*number->range)[1]);
    }
    if (const auto* date = std::get_if<Date>(&question.body)) {
        return date->range && (date->key < (*date->range)[0] || date->key > (*date->range)[1]);
    }
    return false;
}

bool is_silence(const Question& question)
{
    const auto* verdict = std::get_if<VerdictKey>(&question.body);
    const auto* compare = std::get_if<Compare>(&question.body);
    return (verdict && verdict->key == Verdict::NotInArticle) || (compare && compare->key == Comparison::OnlyOneSays);
}

}

void empty_text(const Subject& subject, Notes& notes)
{
    const Question& question = subject.question;
    const EmptyFields fields{subject, notes};
    fields.check("id", question.id.value);
    fields.check("prompt", question.prompt);
    fields.check("why", question.why);
    std::visit(fields, question.body);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        fields.check(option_field(i, "text"), question.options[i].text);
    }
    for (std::size_t i = 0; i < question.evidence.size(); ++i) {
        for (std::size_t j = 0; j < question.evidence[i].size(); ++j) {
            fields.check(anchor_field(i, j, "quote"), question.evidence[i][j].quote);
        }
    }
}

void key_not_in_prompt(const Subject& subject, Notes& notes)
{
    const auto* body = std::get_if<Altered>(&subject.question.body);
    if (!body || body->key.empty()) {
        return;
    }
    const std::size_t count = places(subject.question.prompt, body->key).size();
    if (count != 1) {
        notes.add(
            subject.index, "key",
            fmt::format("\"{}\" stands {} in the claim", body->key,
                        count == 0 ? "nowhere" : fmt::format("{} times", count)),
            "write the changed words as they stand in the prompt, and word the claim so that they stand there once");
    }
}

void nearest_needs_missing(const Subject& subject, Notes& notes)
{
    if (is_silence(subject.question) && subject.question.missing.empty()) {
        notes.add(subject.index, "missing",
                  fmt::format("the key is \"{}\" and `missing` is not given", key_text(subject.question)),
                  "say in `missing` what the nearest passage does not say");
    }
}

void bad_order(const Subject& subject, Notes& notes)
{
    const auto* body = std::get_if<Order>(&subject.question.body);
    if (!body) {
        return;
    }
    if (body->key.size() < fewest_events || body->key.size() > most_events) {
        notes.add(subject.index, "key", fmt::format("has {} events to put in order", body->key.size()),
                  fmt::format("give {} to {}", fewest_events, most_events));
    }
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < body->key.size(); ++i) {
        const auto [earlier, fresh] = seen.emplace(text::folded(body->key[i]), i);
        if (!fresh) {
            notes.add(subject.index, fmt::format("key[{}]", i),
                      fmt::format("events {} and {} are the same", earlier->second + 1, i + 1), "name each event once");
        }
    }
}

void bad_range(const Subject& subject, Notes& notes)
{
    std::visit(BadRange{subject, notes}, subject.question.body);
    const std::optional<int>& difficulty = subject.question.difficulty;
    if (difficulty && (*difficulty < 1 || *difficulty > 5)) {
        notes.add(subject.index, "difficulty", fmt::format("difficulty {} is not on the scale", *difficulty),
                  "1 is easiest, 5 hardest");
    }
}

void key_out_of_range(const Subject& subject, Notes& notes)
{
    if (out_of_range(subject.question)) {
        notes.add(subject.index, "range",
                  fmt::format("the key, {}, does not lie on the scale", key_text(subject.question)),
                  "widen the range until the key lies well within it");
    }
}

}
