// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include "quiz/answer.h"

#include <filesystem>
#include <fmt/format.h>

namespace app {

namespace {

storage::Attempt stored(const rounds::Attempt& attempt, const quiz::Item& item, storage::PlayerId player)
{
    return {.player = player,
            .question_id = attempt.question.value,
            .question_hash = attempt.question_hash,
            .kind = std::string(quiz::to_string(quiz::kind(item.question))),
            .skill = std::string(quiz::to_string(item.question.skill)),
            .answer = quiz::answer_text(item.question, attempt.answer),
            .confidence = static_cast<int>(attempt.confidence),
            .right = attempt.grade.right,
            .credit = attempt.grade.credit,
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

}

Desk::Desk(storage::Database& database, PackOnDesk pack, storage::RoundInPlay in_play, rounds::State state,
           std::vector<rounds::Event> events)
    : m_database(&database),
      m_pack(std::move(pack)),
      m_in_play(std::move(in_play)),
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
    const storage::RoundStart start{.pack_id = pack.ready->id.value,
                                    .pack_path = pack.path,
                                    .pack_hash = pack.ready->hash,
                                    .seed = started.seed,
                                    .started_at = now};
    auto in_play = database.begin_round(start, rounds::encode(event));
    if (!in_play) {
        return base::fail(in_play.error());
    }
    return Desk(database, std::move(pack), std::move(*in_play), std::move(step.state), {event});
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
    Desk desk(database, std::move(pack), std::move(unfinished.in_play), std::move(*state), std::move(*events));
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

base::Result<storage::Entry> Desk::entry_of(const rounds::Event& event, const rounds::Step& step)
{
    storage::Entry entry{.event = rounds::encode(event)};
    for (const rounds::Effect& effect : step.effects) {
        if (const auto* record = std::get_if<rounds::RecordAttempt>(&effect)) {
            const auto player = m_database->player(step.state.players.at(record->attempt.player.value));
            const quiz::Item* item = quiz::find_item(*m_pack.ready, record->attempt.question);
            if (!player) {
                return base::fail(player.error());
            }
            if (item != nullptr) {
                entry.attempts.push_back(stored(record->attempt, *item, *player));
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
    const auto entry = entry_of(event, step);
    if (!entry) {
        return base::fail(entry.error());
    }
    if (const auto number = m_database->append(m_in_play, *entry); !number) {
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
