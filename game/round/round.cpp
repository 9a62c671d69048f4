// SPDX-License-Identifier: MIT
#include "round/round.h"

#include <algorithm>
#include <limits>
#include <map>

namespace rounds {

bool offers_pointing(quiz::Kind kind)
{
    return kind == quiz::Kind::Choice || kind == quiz::Kind::Verdict;
}

bool offers_pointing(const State& state, quiz::Kind kind, const Attempt& attempt)
{
    return offers_pointing(kind) && state.style != Style::Feed
           && !std::holds_alternative<quiz::NoAnswer>(attempt.answer) && (!is_buzzed(state) || attempt.grade.right);
}

bool is_buzzed(const State& state)
{
    return state.seats == Seats::Buzz && state.players.size() > 1;
}

std::optional<base::Timestamp> deadline(const State& state)
{
    const auto* asking = std::get_if<Asking>(&state.phase);
    if (asking == nullptr || !state.seconds || state.paused_since) {
        return std::nullopt;
    }
    const std::int64_t given = std::int64_t{*state.seconds} * 1000;
    const std::int64_t latest = std::numeric_limits<std::int64_t>::max() - given;
    return base::Timestamp{std::min(asking->since.milliseconds, latest) + given};
}

const quiz::Item* current_item(const quiz::ReadyPack& pack, const State& state)
{
    const bool asked = !std::holds_alternative<Waiting>(state.phase) && !std::holds_alternative<Finished>(state.phase);
    if (!asked || state.turn.value >= state.questions.size()) {
        return nullptr;
    }
    return quiz::find_item(pack, state.questions[state.turn.value]);
}

int points(const State& state, PlayerIndex player)
{
    const bool told = std::holds_alternative<Showing>(state.phase) || std::holds_alternative<Finished>(state.phase);
    int sum = 0;
    for (const Attempt& attempt : state.attempts) {
        if (attempt.player == player && (told || attempt.turn != state.turn)) {
            sum += attempt.answer_points + attempt.evidence_points;
        }
    }
    return sum;
}

std::vector<SkillTally> by_skill(const quiz::ReadyPack& pack, const State& state, PlayerIndex player)
{
    std::map<quiz::Skill, SkillTally> tallies;
    for (const Attempt& attempt : state.attempts) {
        const quiz::Item* item = quiz::find_item(pack, attempt.question);
        if (attempt.player != player || item == nullptr) {
            continue;
        }
        SkillTally& tally = tallies[item->question.skill];
        tally.skill = item->question.skill;
        tally.right += attempt.grade.right ? 1U : 0U;
        ++tally.asked;
    }
    std::vector<SkillTally> in_order;
    for (const auto& [skill, tally] : tallies) {
        in_order.push_back(tally);
    }
    return in_order;
}

const Attempt* find_attempt(const State& state, TurnIndex turn, PlayerIndex player)
{
    const auto found = std::find_if(state.attempts.begin(), state.attempts.end(), [&](const Attempt& attempt) {
        return attempt.turn == turn && attempt.player == player;
    });
    return found == state.attempts.end() ? nullptr : &*found;
}

}
