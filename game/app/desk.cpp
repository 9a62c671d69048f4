// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include "quiz/answer.h"

#include <filesystem>
#include <fmt/format.h>

namespace app {

namespace {

/// The right verdict in the word of the format; empty for other kinds.
std::string truth_of(const quiz::Question& question)
{
    const auto* verdict = std::get_if<quiz::VerdictKey>(&question.body);
    return verdict == nullptr ? "" : std::string(quiz::to_string(verdict->key));
}

storage::Pointed pointed(const rounds::Attempt& attempt)
{
    if (!attempt.pointed) {
        return storage::Pointed::No;
    }
    return attempt.pointed_right ? storage::Pointed::Right : storage::Pointed::Wrong;
}

/// The answer for the record: a verdict in the words of the format, others as a player reads them.
std::string answer_of(const quiz::Question& question, const quiz::Answer& answer)
{
    const auto* verdict = std::get_if<quiz::PickedVerdict>(&answer);
    return verdict == nullptr ? quiz::answer_text(question, answer) : std::string(quiz::to_string(verdict->verdict));
}

storage::Attempt stored(const rounds::Attempt& attempt, const quiz::Item& item, storage::PlayerId player)
{
    const bool ran_out = std::holds_alternative<quiz::NoAnswer>(attempt.answer);
    return {.player = player,
            .question_id = attempt.question.value,
            .question_hash = attempt.question_hash,
            .kind = std::string(quiz::to_string(quiz::kind(item.question))),
            .skill = std::string(quiz::to_string(item.question.skill)),
            .truth = truth_of(item.question),
            .answer = answer_of(item.question, attempt.answer),
            .confidence = ran_out ? 0 : static_cast<int>(attempt.confidence),
            .right = attempt.grade.right,
            .credit = attempt.grade.credit,
            .pointed = pointed(attempt),
            .answer_points = attempt.answer_points,
            .evidence_points = attempt.evidence_points,
            .asked_at = attempt.asked_at,
            .answered_at = attempt.answered_at};
}

/// The events of a round on record. BadFormat when one of them can't be read.
base::Result<std::vector<rounds::Event>> decoded(const std::vector<std::string>& lines)
{
    std::vector<rounds::Event> events;
    for (const std::string& line : lines) {
        const auto event = rounds::decode_event(line);
        if (!event) {
            return base::fail(event.error());
        }
        events.push_back(*event);
    }
    return events;
}

/// The players of these names, who are added where there are none yet.
base::Result<std::vector<storage::PlayerId>> players_named(storage::Database& database,
                                                           const std::vector<std::string>& names)
{
    std::vector<storage::PlayerId> players;
    for (const std::string& name : names) {
        const auto player = database.player(name);
        if (!player) {
            return base::fail(player.error());
        }
        players.push_back(*player);
    }
    return players;
}

/// The players of a round on record, who may bear other names by now; an old record may not have them.
base::Result<std::vector<storage::PlayerId>> players_of(storage::Database& database, const storage::Round& round,
                                                        const rounds::State& state)
{
    if (round.start.players.size() == state.players.size()) {
        return round.start.players;
    }
    return players_named(database, state.players);
}

}

Desk::Desk(storage::Database& database, PackOnDesk pack, storage::RoundInPlay in_play,
           std::vector<storage::PlayerId> players, rounds::State state, std::vector<rounds::Event> events)
    : m_database(&database),
      m_pack(std::move(pack)),
      m_in_play(std::move(in_play)),
      m_players(std::move(players)),
      m_state(std::move(state)),
      m_events(std::move(events))
{
}

base::Result<Desk> Desk::begin(storage::Database& database, PackOnDesk pack, const rounds::Started& started,
                               base::Timestamp now)
{
    const rounds::Event event{now, started};
    rounds::Step step = rounds::update(*pack.ready, {}, event);
    if (!step.refused.empty()) {
        return base::fail(base::ErrorKind::Refused, step.refused);
    }
    auto players = players_named(database, started.players);
    if (!players) {
        return base::fail(players.error());
    }
    const storage::RoundStart start{.pack_id = pack.ready->id.value,
                                    .pack_path = pack.path,
                                    .pack_hash = pack.ready->hash,
                                    .seed = started.seed,
                                    .started_at = now,
                                    .players = *players};
    auto in_play = database.begin_round(start, rounds::encode(event));
    if (!in_play) {
        return base::fail(in_play.error());
    }
    return Desk(database, std::move(pack), std::move(*in_play), std::move(*players), std::move(step.state), {event});
}

base::Result<rounds::State> replayed(const quiz::ReadyPack& pack, const storage::Round& round)
{
    const auto events = decoded(round.events);
    if (!events) {
        return base::fail(events.error());
    }
    return rounds::replay(pack, *events);
}

base::Result<Desk> Desk::resume(storage::Database& database, PackOnDesk pack, storage::UnfinishedRound unfinished,
                                base::Timestamp now)
{
    auto events = decoded(unfinished.round.events);
    auto state = replayed(*pack.ready, unfinished.round);
    if (!events || !state) {
        return base::fail(events ? state.error() : events.error());
    }
    auto players = players_of(database, unfinished.round, *state);
    if (!players) {
        return base::fail(players.error());
    }
    Desk desk(database, std::move(pack), std::move(unfinished.in_play), std::move(*players), std::move(*state),
              std::move(*events));
    if (!desk.m_state.paused_since) {
        if (const auto paused = desk.tell(rounds::Paused{}, desk.m_state.latest); !paused) {
            return base::fail(paused.error());
        }
    }
    if (const auto resumed = desk.tell(rounds::Resumed{}, now); !resumed) {
        return base::fail(resumed.error());
    }
    return desk;
}

storage::Entry Desk::entry_of(const rounds::Event& event, const rounds::Step& step) const
{
    storage::Entry entry{.event = rounds::encode(event)};
    for (const rounds::Effect& effect : step.effects) {
        if (const auto* record = std::get_if<rounds::RecordAttempt>(&effect)) {
            if (const quiz::Item* item = quiz::find_item(*m_pack.ready, record->attempt.question)) {
                const storage::PlayerId player = m_players.at(record->attempt.player.value);
                entry.attempts.push_back(stored(record->attempt, *item, player));
            }
        } else {
            entry.ending = storage::Ending{event.at, rounds::encode(step.state)};
        }
    }
    return entry;
}

base::Result<void> Desk::tell(const rounds::Happening& what, base::Timestamp now)
{
    const rounds::Event event{now, what};
    rounds::Step step = rounds::update(*m_pack.ready, m_state, event);
    if (!step.refused.empty()) {
        return base::fail(base::ErrorKind::Refused, step.refused);
    }
    if (const auto number = m_database->append(m_in_play, entry_of(event, step)); !number) {
        return base::fail(number.error());
    }
    m_state = std::move(step.state);
    m_events.push_back(event);
    return {};
}

rounds::Recording Desk::recording() const
{
    const bool finished = std::holds_alternative<rounds::Finished>(m_state.phase);
    return {.pack = m_pack.ready->id,
            .pack_path = m_pack.path,
            .events = m_events,
            .final_state = finished ? rounds::encode(m_state) : ""};
}

base::Result<std::string> keep_recording(const Desk& desk, const std::string& folder, base::Files& files)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error); // writing says what is wrong, if something is
    const rounds::Recording recording = desk.recording();
    const std::string path
        = fmt::format("{}/{}-{}.jsonl", folder, desk.state().latest.milliseconds, recording.pack.value);
    if (const auto written = files.write(path, rounds::encode(recording)); !written) {
        return base::fail(written.error());
    }
    return path;
}

}
