// SPDX-License-Identifier: MIT
#include "screens/class_stage.h"

#include "quiz/translated.h"
#include "room/clock.h"
#include "room/sheet.h"

#include <algorithm>
#include <map>

namespace screens {

namespace {

/// Answers that are shown apart, of kinds without options.
constexpr std::size_t most_shares = 8;

/// Fewer answers than this say nothing about a question.
constexpr std::size_t fewest_answers = 3;

const rounds::Attempt* attempt_of(const room::Student& student, room::TurnIndex turn)
{
    return student.removed ? nullptr : room::find_attempt(student, turn);
}

/// An answer and how many gave it.
using Counted = std::map<std::string, ClassShare>;

Counted counted(const base::Language& tr, const quiz::ReadyPack& pack, const room::State& room, room::TurnIndex turn)
{
    Counted shares;
    const quiz::Question& question = room::item_at(pack, room, turn)->question;
    for (const room::Student& student : room.students) {
        if (const rounds::Attempt* attempt = attempt_of(student, turn)) {
            const std::string text = room::answer_text(pack, tr, question, attempt->answer);
            ClassShare& share = shares.try_emplace(text, ClassShare{text, 0, attempt->grade.right}).first->second;
            ++share.count;
        }
    }
    return shares;
}

/// Every option, in the order in which they are shown.
std::vector<ClassShare> shares_of_options(const base::Language& tr, const quiz::Question& question, Counted shares,
                                          const std::vector<std::string>& options)
{
    std::vector<ClassShare> all;
    for (const std::string& option : options) {
        all.push_back({option, shares[option].count, option == quiz::key_words(tr, question)});
    }
    return all;
}

/// The most frequent answers, and the right one.
std::vector<ClassShare> shares_by_count(const base::Language& tr, const quiz::Question& question, const Counted& shares)
{
    std::vector<ClassShare> all;
    for (const auto& [text, share] : shares) {
        all.push_back(share);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ClassShare& a, const ClassShare& b) { return a.count > b.count; });
    all.resize(std::min(all.size(), most_shares));
    const bool has_key = std::any_of(all.begin(), all.end(), [](const ClassShare& each) { return each.key; });
    const std::string key = quiz::key_words(tr, question);
    if (!has_key && !key.empty() && quiz::kind(question) != quiz::Kind::Locate) { // a passage stands on the sheet
        all.push_back({key, 0, true});
    }
    return all;
}

bool counts(const room::State& room, std::size_t turn)
{
    return turn < room.fates.size() && room.fates[turn] != room::Fate::Skipped;
}

/// The answers to one question.
struct Tally {
    std::size_t answers = 0;
    std::size_t right = 0;

    double share() const { return answers == 0 ? 1 : static_cast<double>(right) / static_cast<double>(answers); }
};

Tally tally_of(const room::State& room, room::TurnIndex turn)
{
    Tally tally;
    for (const room::Student& student : room.students) {
        const rounds::Attempt* attempt = attempt_of(student, turn);
        if (attempt != nullptr && room::is_told(room, student, turn)) {
            ++tally.answers;
            tally.right += attempt->grade.right ? 1U : 0U;
        }
    }
    return tally;
}

}

ClassStage class_stage(const room::State& room)
{
    if (room.stopped) {
        return ClassStage::Stopped;
    }
    if (room.looking_back) {
        return ClassStage::Earlier;
    }
    if (std::holds_alternative<room::Finished>(room.phase)) {
        return ClassStage::Finished;
    }
    if (room.paused) {
        return ClassStage::Paused;
    }
    if (std::holds_alternative<room::Showing>(room.phase)) {
        return ClassStage::Receipt;
    }
    if (std::holds_alternative<room::OwnPace>(room.phase)) {
        return ClassStage::OwnPace;
    }
    return std::holds_alternative<room::Lobby>(room.phase) ? ClassStage::Lobby : ClassStage::Question;
}

room::TurnIndex class_turn(const room::State& room)
{
    return room.looking_back.value_or(room.turn);
}

base::Timestamp class_time_now(const State& state)
{
    return {state.now + (state.classroom ? state.classroom->clock : 0)};
}

std::optional<std::int64_t> class_time_left(const State& state)
{
    const room::State& room = state.classroom->now->room;
    const auto end = room::deadline(room);
    if (!end) {
        return std::nullopt;
    }
    const std::int64_t now = room::class_time(room, class_time_now(state)).milliseconds;
    return std::max<std::int64_t>(0, end->milliseconds - now);
}

AnsweredCount answered_count(const ClassNow& now)
{
    const room::State& room = now.room;
    if (!std::holds_alternative<room::OwnPace>(room.phase)) {
        return {room.answered, std::max(now.here_count, room.answered)};
    }
    AnsweredCount count;
    for (const room::Student& student : room.students) {
        count.of += student.removed ? 0U : 1U;
        count.answered += !student.removed && student.turn.value >= room.questions.size() ? 1U : 0U;
    }
    return count;
}

std::vector<room::StudentId> students_in(const room::State& room)
{
    std::vector<room::StudentId> in;
    for (std::size_t i = 0; i < room.students.size(); ++i) {
        if (!room.students[i].removed) {
            in.push_back({i});
        }
    }
    return in;
}

std::vector<ClassShare> class_shares(const base::Language& tr, const quiz::ReadyPack& pack, const room::State& room,
                                     room::TurnIndex turn)
{
    const quiz::Item* item = room::item_at(pack, room, turn);
    if (item == nullptr) {
        return {};
    }
    Counted shares = counted(tr, pack, room, turn);
    const auto options = quiz::kind(item->question) == quiz::Kind::Order
                             ? std::vector<std::string>{}
                             : room::shown_options(room, turn, item->question, tr);
    return options.empty() ? shares_by_count(tr, item->question, shares)
                           : shares_of_options(tr, item->question, std::move(shares), options);
}

ClassResult class_result(const room::State& room)
{
    ClassResult result;
    std::size_t right = 0;
    result.hardest_right = 1;
    for (std::size_t turn = 0; turn < room.questions.size(); ++turn) {
        const Tally tally = counts(room, turn) ? tally_of(room, {turn}) : Tally{};
        result.answers += tally.answers;
        right += tally.right;
        result.questions += tally.answers > 0 ? 1U : 0U;
        if (tally.answers >= fewest_answers && tally.share() < result.hardest_right) {
            result.hardest = room::TurnIndex{turn};
            result.hardest_right = tally.share();
        }
    }
    result.right = Tally{result.answers, right}.share();
    return result;
}

std::size_t unreviewed_questions(const quiz::ReadyPack& pack, const room::State& room)
{
    std::size_t count = 0;
    for (std::size_t turn = 0; turn < room.questions.size(); ++turn) {
        const quiz::Item* item = room::item_at(pack, room, {turn});
        count += item != nullptr && !item->question.reviewed ? 1U : 0U;
    }
    return count;
}

}
