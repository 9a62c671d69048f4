// SPDX-License-Identifier: MIT
#include "screens/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace screens {

namespace {

/// What the headline counts.
struct Tally {
    std::size_t asked = 0;
    std::size_t right = 0;
    std::size_t certain = 0;
    std::size_t certain_and_wrong = 0;
    std::size_t guesses = 0;
    std::size_t wrong_guesses = 0;

    std::size_t wrong() const { return asked - right; }
};

Tally tally(const rounds::State& round, rounds::PlayerIndex player)
{
    Tally sum;
    for (const rounds::Attempt& attempt : round.attempts) {
        if (attempt.player != player) {
            continue;
        }
        const bool answered = !std::holds_alternative<quiz::NoAnswer>(attempt.answer);
        const bool certain = answered && attempt.confidence == learn::Confidence::Certain;
        const bool guess = answered && attempt.confidence == learn::Confidence::Guess;
        const bool wrong = !attempt.grade.right;
        sum.asked += 1U;
        sum.right += wrong ? 0U : 1U;
        sum.certain += certain ? 1U : 0U;
        sum.certain_and_wrong += certain && wrong ? 1U : 0U;
        sum.guesses += guess ? 1U : 0U;
        sum.wrong_guesses += guess && wrong ? 1U : 0U;
    }
    return sum;
}

std::string times(const base::Language& tr, std::size_t count)
{
    if (count == 1) {
        return tr("once");
    }
    return count == 2 ? tr("twice") : tr.many("{} time", "{} times", count, count);
}

/// The headline of a round without a mistake.
std::string all_right(const base::Language& tr, const Tally& sum)
{
    if (sum.asked == 1) {
        return tr("One question, and you were right.");
    }
    return sum.guesses == sum.asked ? tr("You were right all {} times, and knew more than you thought.", sum.asked)
                                    : tr("You were right all {} times.", sum.asked);
}

/// Why a question is left out: the sentences of the pack's reader, for the translators.
/// tests/unit/screens/words_test.cpp holds them against its source.
constexpr std::array<std::string_view, 5> reasons{
    base::message("the article it needs can't be read"),
    base::message("the passage it needs is no longer in the article"),
    base::message("the passage it needs was changed in the article"),
    base::message("the passage it needs stands in two places of the article"),
    base::message("it has no passage that proves it"),
};

/// The line in "it has a mistake in line 12 of the pack".
std::optional<std::size_t> line_of_mistake(std::string_view reason)
{
    constexpr std::string_view before = "it has a mistake in line ";
    if (reason.substr(0, before.size()) != before) {
        return std::nullopt;
    }
    std::size_t line = 0;
    const std::string_view rest = reason.substr(before.size());
    const bool read = std::from_chars(rest.data(), rest.data() + rest.size(), line).ec == std::errc();
    return read ? std::optional(line) : std::nullopt;
}

}

std::string headline(const base::Language& tr, const rounds::State& round, rounds::PlayerIndex player)
{
    const Tally sum = tally(round, player);
    if (sum.asked == 0) {
        return tr("You stopped before the first receipt.");
    }
    if (sum.right == 0) {
        return tr("Not one right this time; the receipts say where to look.");
    }
    if (sum.wrong() == 0) {
        return all_right(tr, sum);
    }
    const std::string right = times(tr, sum.right);
    if (sum.wrong_guesses == sum.wrong()) {
        return tr("You were right {0} of {1}, and knew when you were guessing.", right, sum.asked);
    }
    if (sum.certain_and_wrong > 0) {
        return tr("You were right {0} of {1}, and certain {2} when you were wrong.", right, sum.asked,
                  times(tr, sum.certain_and_wrong));
    }
    return sum.certain > 0
               ? tr("You were right {0} of {1}, and whenever you were certain, you were right.", right, sum.asked)
               : tr("You were right {0} of {1}.", right, sum.asked);
}

std::string partial_credit(const base::Language& tr, const quiz::Question& question, const quiz::Grade& grade)
{
    const auto* order = std::get_if<quiz::Order>(&question.body);
    if (order == nullptr || grade.right || order->key.size() < 2) {
        return {};
    }
    const std::size_t pairs = order->key.size() * (order->key.size() - 1) / 2;
    const auto right = std::lround(grade.credit * static_cast<double>(pairs));
    // Translators: so much of so much, as in 4 of 6.
    return tr("{0} of {1}", right, pairs);
}

std::string reason_words(const base::Language& tr, const std::string& reason)
{
    if (const auto line = line_of_mistake(reason)) {
        return tr("it has a mistake in line {} of the pack", *line);
    }
    const auto known = std::find(reasons.begin(), reasons.end(), reason);
    return known == reasons.end() ? reason : tr(*known);
}

std::string left_out_reasons(const base::Language& tr, const std::vector<LeftOutCount>& counts)
{
    constexpr std::size_t most_reasons = 3;
    std::string words;
    std::size_t others = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (i < most_reasons) {
            words += (i == 0 ? "" : "; ") + tr("{0} because {1}", counts[i].count, reason_words(tr, counts[i].reason));
        } else {
            others += counts[i].count;
        }
    }
    return others == 0 ? words : words + "; " + tr("{} for other reasons", others);
}

std::string not_reviewed(const base::Language& tr, const PackEntry& pack)
{
    if (pack.unreviewed == 0) {
        return {};
    }
    return pack.unreviewed == pack.playable ? tr("Not reviewed: nobody has read over its questions yet.")
                                            : tr.many("Nobody has read over {0} of its {1} questions yet.",
                                                      "Nobody has read over {0} of its {1} questions yet.",
                                                      pack.playable, pack.unreviewed, pack.playable);
}

std::string left_out_of_pack(const base::Language& tr, const quiz::ReadyPack& pack)
{
    const auto counts = lost_questions(pack);
    if (counts.empty()) {
        return {};
    }
    return tr.many("{0} question of the pack can’t be asked: {1}.", "{0} questions of the pack can’t be asked: {1}.",
                   pack.left_out.size(), pack.left_out.size(), left_out_reasons(tr, counts));
}

}
