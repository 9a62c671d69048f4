// SPDX-License-Identifier: MIT
#pragma once

#include "room/clock.h"
#include "room/name_filter.h"
#include "room/stage.h"
#include "support/make.h"
#include "support/read_file.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

/// A class for the tests of the rules: a pack, a room, and what comes in.
namespace school {

using room::Outcome;
using room::Stage;
using room::StudentId;
using rounds::TurnIndex;

inline room::Name named(const std::string& shown)
{
    return room::name_from(shown, {}).value();
}

inline base::Sha256 token(std::size_t number)
{
    return base::sha256(fmt::format("token {}", number));
}

/// The right answer to a question of `make`, in the numbers of the file.
inline quiz::Answer right_answer(const quiz::Item& item)
{
    switch (quiz::kind(item.question)) {
    case quiz::Kind::Choice: return quiz::PickedOption{1};
    case quiz::Kind::Verdict: return quiz::PickedVerdict{std::get<quiz::VerdictKey>(item.question.body).key};
    case quiz::Kind::Locate: return quiz::PickedSentence{item.evidence.front().front()};
    case quiz::Kind::Number: return quiz::GivenNumber{12};
    case quiz::Kind::Date: return quiz::GivenDay{std::chrono::year{2021} / 5 / 10};
    case quiz::Kind::Order: return quiz::GivenOrder{{0, 1, 2, 3}};
    case quiz::Kind::Altered: return quiz::PickedWord{16, 18};
    case quiz::Kind::Short: return quiz::TypedText{"tomas lund"};
    default: return quiz::PickedComparison{quiz::Comparison::Disagree};
    }
}

/// A wrong answer to a question of `make`.
inline quiz::Answer wrong_answer(const quiz::Item& item)
{
    switch (quiz::kind(item.question)) {
    case quiz::Kind::Choice: return quiz::PickedOption{0};
    case quiz::Kind::Verdict: {
        const bool supported = std::get<quiz::VerdictKey>(item.question.body).key == quiz::Verdict::Supported;
        return quiz::PickedVerdict{supported ? quiz::Verdict::Refuted : quiz::Verdict::Supported};
    }
    case quiz::Kind::Locate: return quiz::PickedSentence{{{"courier"}, make::articles()[0].text.sentences()[1]}};
    case quiz::Kind::Number: return quiz::GivenNumber{14};
    case quiz::Kind::Date: return quiz::GivenDay{std::chrono::year{2021} / 5 / 11};
    case quiz::Kind::Order: return quiz::GivenOrder{{1, 0, 2, 3}};
    case quiz::Kind::Altered: return quiz::PickedWord{4, 9};
    case quiz::Kind::Short: return quiz::TypedText{"Ana Reis"};
    default: return quiz::PickedComparison{quiz::Comparison::Agree};
    }
}

/// A room that is fed events, one second apart, and keeps those that were accepted.
struct Class {
    quiz::ReadyPack pack;
    room::State state;
    room::Presence here;
    std::vector<room::Event> events;
    room::Step last; ///< without its state
    std::int64_t now = 1'000'000'000;
    int said = 0;

    Outcome put(room::Happening what)
    {
        now += 1000;
        return put_now(std::move(what));
    }

    Outcome put_now(room::Happening what)
    {
        const room::Event event{{now}, std::move(what)};
        last = room::update(pack, std::move(state), event);
        state = std::move(last.state);
        if (last.outcome == Outcome::Accepted) {
            events.push_back(event);
        }
        return last.outcome;
    }

    /// The teacher says something under an id of its own.
    Outcome say(room::Command command) { return put(room::Steered{fmt::format("t{}", ++said), std::move(command)}); }

    /// Somebody joins and stays.
    StudentId join(const std::string& name)
    {
        REQUIRE(put(room::Joined{named(name), token(state.students.size()), {}}) == Outcome::Accepted);
        here.arrive(last.student);
        return last.student;
    }

    const room::Student& student(StudentId id) const { return state.students.at(id.value); }
    Stage stage(StudentId id) const { return room::stage_of(state, student(id)); }
    int points(StudentId id) const { return room::points(state, student(id)); }

    const quiz::Item& item(TurnIndex turn) const { return *room::item_at(pack, state, turn); }
    const quiz::Item& item() const { return item(state.turn); }

    Outcome answer(StudentId id, quiz::Answer given, learn::Confidence confidence = learn::Confidence::FairlySure)
    {
        return put(room::Answered{id, room::turn_of(state, student(id)), std::move(given), confidence});
    }

    /// Answers, and leaves the second step out where there is one.
    void answer_right(StudentId id, learn::Confidence confidence = learn::Confidence::FairlySure)
    {
        const TurnIndex turn = room::turn_of(state, student(id));
        REQUIRE(answer(id, right_answer(item(turn)), confidence) == Outcome::Accepted);
        if (student(id).pointing) {
            REQUIRE(put(room::SkippedPointing{id, turn}) == Outcome::Accepted);
        }
    }

    /// Lets the clock and the class bring about what is due, as a host does.
    std::size_t tick(std::int64_t milliseconds = 0)
    {
        now += milliseconds;
        std::size_t count = 0;
        while (const auto what = room::due(state, here, {now})) {
            REQUIRE(put_now(*what) == Outcome::Accepted);
            ++count;
        }
        return count;
    }

    template <class Phase> bool is() const { return std::holds_alternative<Phase>(state.phase); }
};

inline room::Opened opening(const quiz::ReadyPack& pack, rounds::Plan plan = {})
{
    return {
        .seed = 7, .pack_hash = pack.hash, .code = "K7M4QX", .teacher = base::sha256("chalk"), .plan = std::move(plan)};
}

/// A room that is open, with nobody in it.
inline Class opened(const std::vector<quiz::Question>& questions = make::all_kinds(), rounds::Plan plan = {})
{
    Class made{make::ready(questions)};
    REQUIRE(made.put(opening(made.pack, std::move(plan))) == Outcome::Accepted);
    return made;
}

/// A class in its first question, with these students.
inline Class started(const std::vector<std::string>& names, const std::vector<quiz::Question>& questions,
                     rounds::Plan plan = {})
{
    Class made = opened(questions, std::move(plan));
    for (const std::string& name : names) {
        made.join(name);
    }
    REQUIRE(made.say(room::Start{}) == Outcome::Accepted);
    return made;
}

/// Three questions without a second step, in the order drawn.
inline std::vector<quiz::Question> three()
{
    return {make::number("boats-1"), make::date("repairs-1"), make::short_answer("keeper-1")};
}

}
