// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/answer.h"
#include "screens/update.h"

#include <algorithm>
#include <numeric>

/// Right and wrong answers to questions whose answer is none of several that are shown.
namespace answers {

enum class Aim { Right, Wrong };

struct To {
    const quiz::Question& question;
    Aim aim;

    bool right() const { return aim == Aim::Right; }

    quiz::Answer operator()(const quiz::Number& body) const
    {
        return quiz::GivenNumber{right() ? body.key : body.key + 3 * body.tolerance + 7};
    }
    quiz::Answer operator()(const quiz::Date& body) const
    {
        const std::chrono::days off{right() ? 0 : body.tolerance_days + 2};
        return quiz::GivenDay{std::chrono::sys_days(body.key) + off};
    }
    quiz::Answer operator()(const quiz::Order& body) const
    {
        std::vector<std::size_t> order(body.key.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        if (!right()) {
            std::reverse(order.begin(), order.end());
        }
        return quiz::GivenOrder{order};
    }
    quiz::Answer operator()(const quiz::Altered&) const
    {
        const auto words = screens::words_to_pick(question);
        const auto found = std::find_if(words.begin(), words.end(), [&](const quiz::PickedWord& word) {
            return quiz::meets_key(question, word) == right();
        });
        return found == words.end() ? quiz::Answer{quiz::NoAnswer{}} : quiz::Answer{*found};
    }
    quiz::Answer operator()(const quiz::Short& body) const
    {
        return quiz::TypedText{right() ? body.key : "Somebody else"};
    }
    template <class Other> quiz::Answer operator()(const Other&) const { return quiz::NoAnswer{}; }
};

/// A right or wrong answer to a number, a date, an order, an altered claim or a short answer.
inline quiz::Answer to(const quiz::Question& question, Aim aim)
{
    return std::visit(To{question, aim}, question.body);
}

}
