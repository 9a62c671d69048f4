// SPDX-License-Identifier: MIT
#include "quiz/answer.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>

namespace quiz {

namespace {

/// Shorter answers are told apart by single letters (Iran, Iraq), so no slip is forgiven in them.
constexpr std::size_t fewest_letters_with_slip = 5;

struct MeetsKey {
    const Question& question;

    bool operator()(const Choice& body, const PickedOption& answer) const
    {
        return question.options[answer.index].text == body.key;
    }
    bool operator()(const VerdictKey& body, const PickedVerdict& answer) const { return answer.verdict == body.key; }
    bool operator()(const Number& body, const GivenNumber& answer) const
    {
        return near(answer.value, body.key, body.tolerance);
    }
    bool operator()(const Date& body, const GivenDay& answer) const
    {
        const auto apart = std::chrono::sys_days(answer.day) - std::chrono::sys_days(body.key);
        return body.key.ok() && std::abs(apart.count()) <= body.tolerance_days;
    }
    bool operator()(const Order&, const GivenOrder& answer) const
    {
        return std::is_sorted(answer.order.begin(), answer.order.end());
    }
    bool operator()(const Altered& body, const PickedWord& answer) const
    {
        const std::vector<text::Span> key = places(question.prompt, body.key);
        const text::Span picked{{answer.begin}, {answer.end}};
        return !key.empty() && !picked.empty() && key[0].begin <= picked.begin && picked.end <= key[0].end;
    }
    bool operator()(const Short& body, const TypedText& answer) const
    {
        const std::string typed = text::folded(answer.text);
        const auto same = [&typed](const std::string& accepted) { return text::folded(accepted) == typed; };
        return !typed.empty() && (same(body.key) || std::any_of(body.aliases.begin(), body.aliases.end(), same));
    }
    bool operator()(const Compare& body, const PickedComparison& answer) const { return answer.comparison == body.key; }
    template <class Body, class Given> bool operator()(const Body&, const Given&) const { return false; }
};

bool is_known_wrong(const Question& question, std::string_view typed)
{
    return std::any_of(question.options.begin(), question.options.end(),
                       [typed](const Option& option) { return text::folded(option.text) == typed; });
}

bool forgives(std::string_view typed, std::string_view accepted)
{
    const std::string folded = text::folded(accepted);
    return count_letters(folded) >= fewest_letters_with_slip && one_slip_apart(typed, folded);
}

/// True when a typed answer is the key or an alias but for one slip.
bool slipped(const Question& question, const Answer& answer)
{
    const auto* body = std::get_if<Short>(&question.body);
    const auto* given = std::get_if<TypedText>(&answer);
    if (!body || !given) {
        return false;
    }
    const std::string typed = text::folded(given->text);
    const auto forgiven = [&typed](const std::string& accepted) { return forgives(typed, accepted); };
    return !is_known_wrong(question, typed)
           && (forgiven(body->key) || std::any_of(body->aliases.begin(), body->aliases.end(), forgiven));
}

/// 1 - Kendall distance / its maximum: the share of pairs that stand in the right order (Kendall 1938).
double order_credit(const std::vector<std::size_t>& order)
{
    std::size_t pairs = 0;
    std::size_t in_order = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            ++pairs;
            in_order += order[i] < order[j] ? 1U : 0U;
        }
    }
    return pairs == 0 ? 1 : static_cast<double>(in_order) / static_cast<double>(pairs);
}

}

bool meets_key(const Question& question, const Answer& answer)
{
    return fits(question, answer) && std::visit(MeetsKey{question}, question.body, answer);
}

Grade grade(const Item& item, const Answer& answer)
{
    if (!fits(item.question, answer)) {
        return {};
    }
    const auto* clicked = std::get_if<PickedSentence>(&answer);
    const bool right
        = clicked ? proves(item, clicked->passage) : meets_key(item.question, answer) || slipped(item.question, answer);
    const auto* ordered = std::get_if<GivenOrder>(&answer);
    return {right, ordered ? order_credit(ordered->order) : right ? 1.0 : 0.0};
}

bool proves(const Item& item, const Passage& clicked)
{
    const auto touches = [&clicked](const Passage& passage) {
        return passage.article == clicked.article && passage.span.overlaps(clicked.span);
    };
    return std::any_of(item.evidence.begin(), item.evidence.end(), [&touches](const std::vector<Passage>& set) {
        return std::any_of(set.begin(), set.end(), touches);
    });
}

}
