// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "quiz/wording.h"
#include "room/codec.h"
#include "room/name_filter.h"
#include "room/state.h"
#include "storage/classroom.h"
#include "text/unicode.h"

#include <doctest/doctest.h>
#include <string>
#include <variant>
#include <vector>

/// A class that plays a real pack by a script, for what looks at classes on record.
namespace support {

/// What a question wants to hear.
struct RightAnswer {
    const quiz::Item& item;

    quiz::Answer operator()(const quiz::Choice& body) const
    {
        std::size_t index = 0;
        while (item.question.options[index].text != body.key) {
            ++index;
        }
        return quiz::PickedOption{index};
    }
    quiz::Answer operator()(const quiz::VerdictKey& body) const { return quiz::PickedVerdict{body.key}; }
    quiz::Answer operator()(const quiz::Locate&) const { return quiz::PickedSentence{item.evidence.front().front()}; }
    quiz::Answer operator()(const quiz::Number& body) const { return quiz::GivenNumber{body.key}; }
    quiz::Answer operator()(const quiz::Date& body) const { return quiz::GivenDay{body.key}; }
    quiz::Answer operator()(const quiz::Order& body) const
    {
        quiz::GivenOrder given;
        for (std::size_t i = 0; i < body.key.size(); ++i) {
            given.order.push_back(i);
        }
        return given;
    }
    quiz::Answer operator()(const quiz::Altered& body) const
    {
        const text::Span place = quiz::places(item.question.prompt, body.key).front();
        return quiz::PickedWord{place.begin.value, place.end.value};
    }
    quiz::Answer operator()(const quiz::Short& body) const { return quiz::TypedText{body.key}; }
    quiz::Answer operator()(const quiz::Compare& body) const { return quiz::PickedComparison{body.key}; }
};

inline quiz::Answer right_answer(const quiz::Item& item)
{
    return std::visit(RightAnswer{item}, item.question.body);
}

/// A wrong answer: one that the pack names, else one that never fits.
inline quiz::Answer wrong_answer(const quiz::ReadyPack& pack, const quiz::Item& item, base::Rng& rng)
{
    for (int tries = 0; tries < 20 && !item.question.options.empty(); ++tries) {
        const auto answer = quiz::answer_of(item.question, base::draw(rng, item.question.options.size()));
        if (answer && !quiz::grade(item, *answer).right) {
            return *answer;
        }
    }
    if (const auto* order = std::get_if<quiz::Order>(&item.question.body)) {
        quiz::GivenOrder given{{1, 0}};
        for (std::size_t i = 2; i < order->key.size(); ++i) {
            given.order.push_back(i);
        }
        return given;
    }
    if (std::holds_alternative<quiz::Locate>(item.question.body)) {
        const text::Article& article = *quiz::find_article(pack.articles, item.evidence.front().front().article);
        const auto& sentences = article.text.sentences();
        const quiz::Passage first{article.id, sentences[base::draw(rng, sentences.size())]};
        return quiz::PickedSentence{quiz::proves(item, first) ? quiz::Passage{article.id, sentences.front()} : first};
    }
    return right_answer(item); // of a kind that has no mistake to make
}

/// A class, its students' skill and what was accepted so far.
struct ScriptedClass {
    const quiz::ReadyPack& pack;
    base::Rng rng;
    room::State state;
    std::vector<std::string> lines;
    std::int64_t now = 1'763'640'000'000;
    int said = 0;

    bool put(room::Happening what)
    {
        const room::Event event{{now}, std::move(what)};
        room::Step step = room::update(pack, std::move(state), event);
        state = std::move(step.state);
        if (step.outcome == room::Outcome::Accepted) {
            lines.push_back(room::encode(event));
        }
        return step.outcome == room::Outcome::Accepted;
    }
    bool say(room::Command command)
    {
        now += 2000;
        return put(room::Steered{"t" + std::to_string(++said), std::move(command)});
    }
    void open(std::size_t length)
    {
        REQUIRE(put(room::Opened{.seed = 12,
                                 .pack_hash = pack.hash,
                                 .code = "K7M4QX",
                                 .teacher = base::sha256("chalk"),
                                 .plan = {.length = length}}));
    }
    void join(const std::string& name)
    {
        now += 700;
        REQUIRE(put(room::Joined{room::name_from(name, {}).value(), base::sha256(name), {}}));
    }

    /// A student answers, the better the lower their number; who is good knows how sure to be.
    void answer(room::StudentId id)
    {
        const quiz::Item& item = *room::item_at(pack, state, state.turn);
        const std::size_t hard = 20 + 13 * (state.turn.value % 5);
        const bool right = base::draw(rng, 100) >= hard / 2 + id.value * 50 / (state.students.size() + 1);
        const bool sure = base::draw(rng, 100) < (right ? 60U : 25U);
        const auto confidence = sure                      ? learn::Confidence::Certain
                                : base::draw(rng, 2) == 0 ? learn::Confidence::FairlySure
                                                          : learn::Confidence::Guess;
        now += 300 + static_cast<std::int64_t>(base::draw(rng, 900));
        REQUIRE(put(
            room::Answered{id, state.turn, right ? right_answer(item) : wrong_answer(pack, item, rng), confidence}));
        if (state.students[id.value].pointing) {
            const quiz::Passage passage = item.evidence.front().front();
            if (base::draw(rng, 3) == 0 || !put(room::Pointed{id, state.turn, passage})) {
                put(room::SkippedPointing{id, state.turn});
            }
        }
    }

    /// Everybody answers the question but every `silent`th, and the receipt comes.
    void play_question(std::size_t silent = 40)
    {
        now += 9000;
        for (std::size_t i = 0; i < state.students.size(); ++i) {
            if (base::draw(rng, silent) != 0) {
                answer({i});
            }
        }
        REQUIRE(say(room::Show{}));
    }
};

/// Puts a class on record that began then; it is over when the script has ended it.
inline storage::ClassId keep(storage::Classroom& classes, const ScriptedClass& played, const std::string& pack_path)
{
    auto in_play = classes.begin({.pack_path = pack_path,
                                  .pack_hash = played.pack.hash,
                                  .started_at = {1'763'640'000'000},
                                  .keep_days = 180,
                                  .port = 8080});
    REQUIRE(in_play);
    REQUIRE(classes.append(*in_play, played.lines));
    if (std::holds_alternative<room::Finished>(played.state.phase)) {
        REQUIRE(classes.end(*in_play, {played.now}));
    }
    return in_play->id();
}

}
