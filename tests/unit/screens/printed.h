// SPDX-License-Identifier: MIT
#pragma once

#include "ended.h"
#include "screens/receipt_facts.h"

#include <utility>
#include <vector>

/// Receipts on the table, made by hand: no rules are asked.
namespace printed {

using learn::Confidence;

/// What a player did about a question; one who gave no `answer` is left out.
struct Given {
    std::optional<quiz::Answer> answer;
    Confidence confidence = Confidence::FairlySure;
    std::optional<quiz::Passage> pointed = std::nullopt;
};

/// The articles of `make` with all that a receipt says of them.
inline quiz::ReadyPack pack(quiz::Question question)
{
    quiz::ReadyPack made = make::ready({std::move(question), make::locate("another")});
    made.articles[0].url = "https://courier.example/storm";
    made.articles[0].published = quiz::day_from("2021-05-11");
    made.articles[0].report = text::Report{"The night of the lamp", "The Courier"};
    return made;
}

/// The first question of a pack on the table, answered by the players in the order of their seats.
inline screens::State receipt(const quiz::ReadyPack& pack, const std::vector<Given>& given,
                              std::vector<std::string> players = {"Ana"})
{
    const quiz::Item& item = pack.items.front();
    rounds::State round = ended::round(pack, std::move(players));
    round.phase = rounds::Showing{};
    for (std::size_t seat = 0; seat < given.size(); ++seat) {
        if (!given[seat].answer) {
            continue;
        }
        const quiz::Grade grade = quiz::grade(item, *given[seat].answer);
        rounds::Attempt& attempt = ended::attempt(round, 0, grade.right, given[seat].confidence, seat);
        attempt.answer = *given[seat].answer;
        attempt.grade = grade;
        attempt.answer_points = learn::answer_points(attempt.confidence, grade);
        if (std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
            attempt.confidence = Confidence::Guess;
            attempt.answer_points = 0;
        }
        attempt.pointed = given[seat].pointed;
        attempt.pointed_right = attempt.pointed && quiz::proves(item, *attempt.pointed);
        attempt.evidence_points = learn::evidence_points(attempt.pointed_right);
    }
    screens::State state = ended::results(pack, std::move(round));
    state.screen = screens::Receipt{};
    state.ui.focused = {"next"};
    return state;
}

inline screens::State receipt(quiz::Question question, const std::vector<Given>& given,
                              std::vector<std::string> players = {"Ana"})
{
    return receipt(pack(std::move(question)), given, std::move(players));
}

/// The passage of a pack's first question, and a sentence of the same article that proves nothing.
inline quiz::Passage passage(const quiz::ReadyPack& pack)
{
    return pack.items.front().evidence.front().front();
}
inline quiz::Passage elsewhere(const quiz::ReadyPack& pack)
{
    return {pack.articles[0].id, pack.articles[0].text.sentences()[3]};
}

}
