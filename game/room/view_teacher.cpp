// SPDX-License-Identifier: MIT
#include "quiz/translated.h"
#include "room/class_result.h"
#include "room/json_command.h"
#include "room/object_text.h"
#include "room/stage.h"
#include "room/view.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace room {

namespace {

/// Answers that are shown apart, of kinds without options: the most frequent ones.
constexpr std::size_t most_shares = 8;

std::int64_t number(std::size_t value)
{
    return static_cast<std::int64_t>(value);
}

std::string_view phase_word(const State& state)
{
    if (state.stopped) {
        return "\"stopped\"";
    }
    if (std::holds_alternative<Showing>(state.phase) || state.looking_back) {
        return "\"receipt\"";
    }
    if (std::holds_alternative<Lobby>(state.phase)) {
        return "\"lobby\"";
    }
    return std::holds_alternative<Finished>(state.phase) ? "\"finished\"" : "\"question\"";
}

bool has_answered(const State& state, const Student& student)
{
    return state.pace == Pace::Self ? student.turn.value >= state.questions.size()
                                    : find_attempt(student, state.turn) != nullptr;
}

std::string student_text(const State& state, const Presence& here, StudentId id, const Student& student)
{
    ObjectText text(160);
    text.put_number("id", number(id.value))
        .put_string("name", student.name.shown)
        .put_truth("here", here.has(id))
        .put_truth("answered", has_answered(state, student))
        .put_number("points", points(state, student))
        .put("team", student.team ? std::to_string(*student.team) : "null")
        .put_truth("removed", student.removed)
        .put_truth("no_limit", student.no_limit);
    if (state.pace == Pace::Self) {
        text.put_number("turn", number(student.turn.value));
    }
    return text.object();
}

/// How many gave an answer, and whether it is right.
struct Share {
    std::string text;
    std::size_t count = 0;
    bool key = false;
};

/// The options of a question, each with nobody yet; none for kinds without.
std::vector<Share> empty_shares(const quiz::Question& question, const std::vector<std::string>& options,
                                const base::Language& tr)
{
    std::vector<Share> shares;
    if (quiz::kind(question) != quiz::Kind::Order) {
        for (const std::string& option : options) {
            shares.push_back({.text = option, .key = option == quiz::key_words(tr, question)});
        }
    }
    return shares;
}

/// The shares of all answers to a question, those of the options first.
std::vector<Share> all_shares(const quiz::ReadyPack& pack, const base::Language& tr, const State& state, TurnIndex turn,
                              std::vector<Share> shares)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        places.emplace(shares[i].text, i);
    }
    const quiz::Question& question = item_at(pack, state, turn)->question;
    for (const Student& student : state.students) {
        const rounds::Attempt* attempt = student.removed ? nullptr : find_attempt(student, turn);
        if (attempt == nullptr) {
            continue;
        }
        const std::string text = answer_text(pack, tr, question, attempt->answer);
        const auto [place, is_new] = places.emplace(text, shares.size());
        if (is_new) {
            shares.push_back({.text = text, .key = attempt->grade.right});
        }
        ++shares[place->second].count;
    }
    return shares;
}

std::string shares_text(const quiz::ReadyPack& pack, const base::Language& tr, const State& state, TurnIndex turn)
{
    const quiz::Item* item = item_at(pack, state, turn);
    if (item == nullptr) {
        return "[]";
    }
    const auto options = empty_shares(item->question, shown_options(state, turn, item->question, tr), tr);
    std::vector<Share> shares = all_shares(pack, tr, state, turn, options);
    if (options.empty()) {
        std::stable_sort(shares.begin(), shares.end(),
                         [](const Share& a, const Share& b) { return a.count > b.count; });
        shares.resize(std::min(shares.size(), most_shares));
    }
    return array_text(shares, [](const Share& share) {
        return rounds::dumped({{"text", share.text}, {"count", share.count}, {"key", share.key}});
    });
}

std::string turns_text(const quiz::ReadyPack& pack, const State& state)
{
    std::vector<TurnIndex> told;
    for (std::size_t i = 0; i < state.fates.size(); ++i) {
        if (state.fates[i] == Fate::Told) {
            told.push_back({i});
        }
    }
    return array_text(told, [&](TurnIndex turn) {
        const quiz::Item* item = item_at(pack, state, turn);
        return rounds::dumped({{"turn", turn.value}, {"prompt", item == nullptr ? "" : item->question.prompt}});
    });
}

void put_settings(ObjectText& view, const State& state, const base::Language& tr)
{
    view.put_truth("paused", state.paused)
        .put_truth("locked", state.locked)
        .put_truth("standings", state.standings)
        .put_truth("names", !state.names_hidden)
        .put_string("pace", std::string(to_string(state.pace)));
    if (state.closes) {
        view.put_number("closes", state.closes->milliseconds);
    }
    view.put_json("teams", team_names(state, tr)).put_string("by", std::string(to_string(state.teams.by)));
}

/// How many have answered, of those who are here or have; at their own pace, how many are through, of all.
void put_counts(ObjectText& view, const State& state, const Moment& moment)
{
    if (std::holds_alternative<OwnPace>(state.phase)) {
        const auto& all = state.students;
        const auto in = [](const Student& each) { return !each.removed; };
        const auto through = [&](const Student& each) { return in(each) && has_answered(state, each); };
        view.put_number("answered", std::count_if(all.begin(), all.end(), through))
            .put_number("of", std::count_if(all.begin(), all.end(), in));
    } else {
        view.put_number("answered", number(state.answered))
            .put_number("of", number(std::max(moment.here, state.answered)));
    }
}

bool shows_receipt(const State& state)
{
    return !state.stopped && (std::holds_alternative<Showing>(state.phase) || state.looking_back);
}

std::string students_text(const State& state, const Presence& here)
{
    std::size_t id = 0;
    return array_text(state.students,
                      [&](const Student& student) { return student_text(state, here, {id++}, student); });
}

/// A share in thousandths.
double share_of(std::size_t part, std::size_t whole)
{
    return std::round(1000 * static_cast<double>(part) / static_cast<double>(whole)) / 1000;
}

void put_time_left(ObjectText& view, const State& state, base::Timestamp now)
{
    const auto end = deadline(state);
    if (end && !shows_receipt(state)) {
        const std::int64_t left = end->milliseconds - class_time(state, now).milliseconds;
        view.put_number("left_ms", std::max<std::int64_t>(0, left));
    }
}

}

/// The receipt as the whole class sees it, and how it answered.
std::string Press::teacher_receipt(const State& state, TurnIndex turn)
{
    const auto& receipts = sheet(state, turn).receipts;
    ObjectText part;
    part.put("receipt", "{" + (receipts.empty() ? std::string() : receipts.front()) + "}");
    return part.put("shares", shares_text(*m_pack, m_tr, state, turn)).fields();
}

std::string Press::class_result_text(const State& state)
{
    const ClassResult result = class_result(state);
    ObjectText text;
    if (result.answered > 0) {
        text.put_json("right", share_of(result.right, result.answered));
    }
    text.put_number("asked", number(result.asked)).put_number("took_part", number(result.took_part));
    if (result.hardest) {
        ObjectText hardest;
        hardest.put("question", sheet(state, result.hardest->turn).question)
            .splice(teacher_receipt(state, result.hardest->turn))
            .put_json("right", share_of(result.hardest->right, result.hardest->answered))
            .put_number("answered", number(result.hardest->answered));
        text.put("hardest", hardest.object());
    }
    return text.object();
}

std::string Press::teacher_view(const State& state, const Moment& moment, const Presence& here, const HostFacts& host)
{
    ObjectText view;
    view.put("type", "\"view\"").put("role", "\"teacher\"").put("phase", phase_word(state));
    view.put_string("title", m_pack->title)
        .put_string("join", host.join)
        .put_string("code", state.code)
        .put_string("qr", host.qr);
    put_settings(view, state, m_tr);
    view.put_string("trouble", host.trouble).put("students", students_text(state, here));
    const TurnIndex turn = state.looking_back.value_or(state.turn);
    if (std::holds_alternative<Asking>(state.phase) || shows_receipt(state)) {
        view.put("question", sheet(state, turn).question);
    }
    put_counts(view, state, moment);
    put_time_left(view, state, moment.now);
    if (shows_receipt(state)) {
        view.splice(teacher_receipt(state, turn));
    }
    if (std::holds_alternative<Finished>(state.phase) && !state.stopped) {
        view.put("result", class_result_text(state));
    }
    if (!moment.teams.empty()) {
        view.put("team_standings", team_standings_text(moment.teams, team_names(state, m_tr), std::nullopt));
    }
    return view.put("turns", turns_text(*m_pack, state)).object();
}

}
