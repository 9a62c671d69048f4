// SPDX-License-Identifier: MIT
#include "generate/told_claim.h"

#include "base/rng.h"
#include "generate/about.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>

namespace generate {

std::optional<Said> tell(const Corpus& corpus, Spot spot, const Telling& telling)
{
    auto said = say_to_players(corpus, spot, telling);
    const auto is_said = [&](const Swap& swap) { return quiz::stands_in(swap.words, said->text); };
    const bool all = said && said->whole() && std::all_of(telling.swaps.begin(), telling.swaps.end(), is_said);
    return all ? said : std::nullopt;
}

std::optional<Said> tell_reworded(const Corpus& corpus, Spot spot, Telling telling)
{
    if (report_in_words(*reading_of(corpus, spot).document.article)) {
        telling.report = Framing::Always; // whether it is so is for that report to say
    }
    std::vector<Order> orders{Order::Turned, Order::TimeFirst, Order::TimeLast};
    base::Rng rng{seed_of(corpus, spot, "wording")};
    base::shuffle(orders, rng);
    orders.push_back(Order::AsWritten);
    for (const Order order : orders) {
        telling.order = order;
        if (auto said = tell(corpus, spot, telling)) {
            return said;
        }
    }
    return std::nullopt;
}

void set_verdict(Draft& draft, quiz::Verdict key, std::string first, std::string second)
{
    draft.question.body = quiz::VerdictKey{key};
    draft.question.skill = quiz::Skill::Support;
    constexpr std::array<quiz::Verdict, 3> all{quiz::Verdict::Supported, quiz::Verdict::Refuted,
                                               quiz::Verdict::NotInArticle};
    std::array<std::string, 2> why{std::move(first), std::move(second)};
    std::size_t next = 0;
    for (const quiz::Verdict verdict : all) {
        if (verdict != key) {
            draft.question.options.push_back({std::string(quiz::to_string(verdict)), why[next]});
            ++next;
        }
    }
}

}
