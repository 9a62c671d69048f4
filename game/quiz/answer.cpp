// SPDX-License-Identifier: MIT
#include "quiz/answer.h"

#include "quiz/wording.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace quiz {

namespace {

bool is_permutation_of(const std::vector<std::size_t>& order, std::size_t size)
{
    std::vector<bool> seen(size, false);
    for (const std::size_t index : order) {
        if (index >= size || seen[index]) {
            return false;
        }
        seen[index] = true;
    }
    return order.size() == size;
}

/// True at the end of `text` and wherever a cut leaves UTF-8 on both sides.
bool starts_code_point(std::string_view text, std::size_t at)
{
    return at >= text.size() || !text::is_continuation(text[at]);
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Pairs of a kind and the answer it takes; every other pair does not fit.
struct Fits {
    const Question& question;

    bool operator()(const Choice&, const PickedOption& answer) const { return answer.index < question.options.size(); }
    bool operator()(const VerdictKey&, const PickedVerdict& answer) const { return !to_string(answer.verdict).empty(); }
    bool operator()(const Locate&, const PickedSentence& answer) const { return !answer.passage.span.empty(); }
    bool operator()(const Number&, const GivenNumber& answer) const { return std::isfinite(answer.value); }
    bool operator()(const Date&, const GivenDay& answer) const { return answer.day.ok(); }
    bool operator()(const Order& body, const GivenOrder& answer) const
    {
        return is_permutation_of(answer.order, body.key.size());
    }
    bool operator()(const Altered&, const PickedWord& answer) const
    {
        return answer.begin < answer.end && answer.end <= question.prompt.size()
               && starts_code_point(question.prompt, answer.begin) && starts_code_point(question.prompt, answer.end);
    }
    bool operator()(const Short&, const TypedText& answer) const
    {
        return answer.text.size() <= longest_typed && !is_blank(answer.text) && !text::first_bad_byte(answer.text);
    }
    bool operator()(const Compare&, const PickedComparison& answer) const
    {
        return !to_string(answer.comparison).empty();
    }
    template <class Body, class Given> bool operator()(const Body&, const Given&) const { return false; }
};

template <class Given, class Value> std::optional<Answer> given(const std::optional<Value>& value)
{
    return value ? std::optional<Answer>(Given{*value}) : std::nullopt;
}

struct AnswerOf {
    const Question& question;
    std::size_t index;
    const std::string& text;

    std::optional<Answer> operator()(const Choice&) const { return PickedOption{index}; }
    std::optional<Answer> operator()(const VerdictKey&) const { return given<PickedVerdict>(verdict_from(text)); }
    std::optional<Answer> operator()(const Locate&) const { return std::nullopt; }
    std::optional<Answer> operator()(const Number&) const { return given<GivenNumber>(number_from(text)); }
    std::optional<Answer> operator()(const Date&) const { return given<GivenDay>(day_from(text)); }
    std::optional<Answer> operator()(const Order&) const { return std::nullopt; }
    std::optional<Answer> operator()(const Altered&) const
    {
        const std::vector<text::Span> found = places(question.prompt, text);
        if (found.empty()) {
            return std::nullopt;
        }
        return PickedWord{found[0].begin.value, found[0].end.value};
    }
    std::optional<Answer> operator()(const Short&) const { return TypedText{text}; }
    std::optional<Answer> operator()(const Compare&) const { return given<PickedComparison>(comparison_from(text)); }
};

/// True when an answer is the one that an option stands for.
struct Matches {
    bool operator()(const GivenNumber& left, const GivenNumber& right) const
    {
        return near(left.value, right.value, 0);
    }
    bool operator()(const PickedWord& left, const PickedWord& right) const
    {
        return left.begin < right.end && right.begin < left.end;
    }
    bool operator()(const TypedText& left, const TypedText& right) const
    {
        return text::folded(left.text) == text::folded(right.text);
    }
    template <class Given> bool operator()(const Given& left, const Given& right) const { return left == right; }
    template <class Left, class Right> bool operator()(const Left&, const Right&) const { return false; }
};

bool slips_to(const Answer& answer, const Option& option)
{
    const auto* typed = std::get_if<TypedText>(&answer);
    return typed && one_slip_apart(text::folded(typed->text), text::folded(option.text));
}

std::string in_order(const std::vector<std::string>& key, const std::vector<std::size_t>& order)
{
    std::vector<std::string_view> parts;
    for (const std::size_t index : order) {
        parts.emplace_back(key[index]);
    }
    return fmt::format("{}", fmt::join(parts, " → "));
}

struct AnswerText {
    const Question& question;

    std::string operator()(const Choice&, const PickedOption& answer) const
    {
        return question.options[answer.index].text;
    }
    std::string operator()(const VerdictKey&, const PickedVerdict& answer) const
    {
        return sentence_case(to_string(answer.verdict));
    }
    std::string operator()(const Number& body, const GivenNumber& answer) const
    {
        return with_unit(answer.value, body.unit);
    }
    std::string operator()(const Date&, const GivenDay& answer) const { return in_words(answer.day); }
    std::string operator()(const Order& body, const GivenOrder& answer) const
    {
        return in_order(body.key, answer.order);
    }
    std::string operator()(const Altered&, const PickedWord& answer) const
    {
        return question.prompt.substr(answer.begin, answer.end - answer.begin);
    }
    std::string operator()(const Short&, const TypedText& answer) const { return answer.text; }
    std::string operator()(const Compare&, const PickedComparison& answer) const
    {
        return sentence_case(to_string(answer.comparison));
    }
    template <class Body, class Given> std::string operator()(const Body&, const Given&) const { return {}; }
};

}

bool fits(const Question& question, const Answer& answer)
{
    return std::visit(Fits{question}, question.body, answer);
}

std::optional<Answer> answer_of(const Question& question, std::size_t option)
{
    if (option >= question.options.size()) {
        return std::nullopt;
    }
    return std::visit(AnswerOf{question, option, question.options[option].text}, question.body);
}

std::string why_wrong(const Question& question, const Answer& answer)
{
    if (!fits(question, answer)) {
        return {};
    }
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const std::optional<Answer> option = answer_of(question, i);
        if (option && std::visit(Matches{}, answer, *option)) {
            return question.options[i].why;
        }
    }
    const auto near_miss = std::find_if(question.options.begin(), question.options.end(),
                                        [&answer](const Option& option) { return slips_to(answer, option); });
    return near_miss == question.options.end() ? std::string{} : near_miss->why;
}

std::string answer_text(const Question& question, const Answer& answer)
{
    return fits(question, answer) ? std::visit(AnswerText{question}, question.body, answer) : std::string{};
}

}
