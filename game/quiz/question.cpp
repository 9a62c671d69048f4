// SPDX-License-Identifier: MIT
#include "quiz/question.h"

#include "quiz/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace quiz {

namespace {

using namespace std::string_view_literals;

// Each list is in the order of its enumerators.
constexpr std::array kind_words{"choice"sv, "verdict"sv, "locate"sv, "number"sv, "date"sv,
                                "order"sv,  "altered"sv, "short"sv,  "compare"sv};
constexpr std::array skill_words{"who"sv,         "when"sv,    "where"sv,    "how-many"sv,
                                 "attribution"sv, "support"sv, "conflict"sv, "source"sv};
constexpr std::array verdict_words{"supported"sv, "refuted"sv, "not in the article"sv};
constexpr std::array comparison_words{"agree"sv, "disagree"sv, "only one says"sv};
constexpr std::array origin_words{"written"sv, "generated"sv};

template <class Value, std::size_t Size>
std::string_view word_of(Value value, const std::array<std::string_view, Size>& words)
{
    const auto index = static_cast<std::size_t>(value);
    return index < Size ? words[index] : std::string_view{};
}

template <class Value, std::size_t Size>
std::optional<Value> value_of(std::string_view word, const std::array<std::string_view, Size>& words)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) {
        return std::nullopt;
    }
    return static_cast<Value>(found - words.begin());
}

std::optional<unsigned> digits(std::string_view text)
{
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

std::string joined(const std::vector<std::string>& parts)
{
    return fmt::format("{}", fmt::join(parts, " → "));
}

struct KeyText {
    std::string operator()(const Choice& body) const { return body.key; }
    std::string operator()(const VerdictKey& body) const { return sentence_case(to_string(body.key)); }
    std::string operator()(const Locate&) const { return {}; }
    std::string operator()(const Number& body) const { return with_unit(body.key, body.unit); }
    std::string operator()(const Date& body) const { return in_words(body.key); }
    std::string operator()(const Order& body) const { return joined(body.key); }
    std::string operator()(const Altered& body) const { return body.key; }
    std::string operator()(const Short& body) const { return body.key; }
    std::string operator()(const Compare& body) const { return sentence_case(to_string(body.key)); }
};

struct Carriers {
    std::vector<std::string> operator()(const Choice& body) const { return {body.key}; }
    std::vector<std::string> operator()(const VerdictKey&) const { return {}; }
    std::vector<std::string> operator()(const Locate&) const { return {}; }
    std::vector<std::string> operator()(const Number& body) const { return {grouped(body.key), plain(body.key)}; }
    std::vector<std::string> operator()(const Date& body) const { return written_forms(body.key); }
    std::vector<std::string> operator()(const Order&) const { return {}; }
    // What the article says is the original; the key is the word that was put in its place.
    std::vector<std::string> operator()(const Altered& body) const { return {body.original}; }
    std::vector<std::string> operator()(const Short& body) const
    {
        std::vector<std::string> result{body.key};
        result.insert(result.end(), body.aliases.begin(), body.aliases.end());
        return result;
    }
    std::vector<std::string> operator()(const Compare&) const { return {}; }
};

}

Kind kind(const Question& question)
{
    return static_cast<Kind>(question.body.index());
}

std::string_view to_string(Kind kind)
{
    return word_of(kind, kind_words);
}

std::string_view to_string(Skill skill)
{
    return word_of(skill, skill_words);
}

std::string_view to_string(Verdict verdict)
{
    return word_of(verdict, verdict_words);
}

std::string_view to_string(Comparison comparison)
{
    return word_of(comparison, comparison_words);
}

std::string_view to_string(Origin origin)
{
    return word_of(origin, origin_words);
}

std::optional<Kind> kind_from(std::string_view word)
{
    return value_of<Kind>(word, kind_words);
}

std::optional<Skill> skill_from(std::string_view word)
{
    return value_of<Skill>(word, skill_words);
}

std::optional<Verdict> verdict_from(std::string_view word)
{
    return value_of<Verdict>(word, verdict_words);
}

std::optional<Comparison> comparison_from(std::string_view word)
{
    return value_of<Comparison>(word, comparison_words);
}

std::optional<Origin> origin_from(std::string_view word)
{
    return value_of<Origin>(word, origin_words);
}

std::string to_string(Day day)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::optional<Day> day_from(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const Day result{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month}, std::chrono::day{*day}};
    return result.ok() ? std::optional(result) : std::nullopt;
}

std::string key_text(const Question& question)
{
    return std::visit(KeyText{}, question.body);
}

std::vector<std::string> carriers(const Question& question, const text::Anchor& anchor)
{
    if (!anchor.answer.empty()) {
        return {anchor.answer};
    }
    std::vector<std::string> result = std::visit(Carriers{}, question.body);
    std::erase(result, std::string{}); // an empty string would stand anywhere
    return result;
}

}
