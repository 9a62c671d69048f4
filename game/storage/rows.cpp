// SPDX-License-Identifier: MIT
#include "storage/rows.h"

#include "base/language.h"
#include "storage/sql.h"

#include <bit>
#include <fmt/format.h>
#include <soci/soci.h>

namespace storage {

namespace {

base::Error damaged(const std::string& path, std::string_view what)
{
    return {
        base::ErrorKind::Unreadable,
        fmt::format("The history in {} is damaged: {}. Rename that file, and the game begins a new one.", path, what),
        {}};
}

/// The digest that the text in a column stands for; a text that is none gives false.
bool read_hash(const std::string& hex, base::Sha256& hash)
{
    const auto digest = base::sha256_from_hex(hex);
    hash = digest.value_or(base::Sha256{});
    return digest.has_value();
}

Pointed pointed_from(int column)
{
    return column == 1 ? Pointed::Right : column == 2 ? Pointed::Wrong : Pointed::No;
}

/// The round without its players and events.
base::Result<Round> read_round_row(soci::session& session, RoundId id, const std::string& path)
{
    Round round{.id = id};
    std::string hash;
    std::int64_t seed = 0;
    Ending ending;
    soci::indicator finished = soci::i_null;
    soci::indicator has_state = soci::i_null;
    session << sql::round, soci::use(id.value, "round"), soci::into(round.start.pack_id),
        soci::into(round.start.pack_path), soci::into(hash), soci::into(seed),
        soci::into(round.start.started_at.milliseconds), soci::into(ending.finished_at.milliseconds, finished),
        soci::into(ending.final_state, has_state);
    if (!session.got_data()) {
        return base::fail(base::ErrorKind::NotFound, fmt::format("There is no round {} in {}.", id.value, path));
    }
    if (!read_hash(hash, round.start.pack_hash)) {
        return base::fail(damaged(path, fmt::format("the pack's hash of round {} is none", id.value)));
    }
    round.start.seed = std::bit_cast<std::uint64_t>(seed);
    if (finished == soci::i_ok) {
        round.ending = std::move(ending);
    }
    return round;
}

std::vector<PlayerId> read_round_players(soci::session& session, RoundId id)
{
    std::vector<PlayerId> players;
    PlayerId player;
    soci::statement statement
        = (session.prepare << sql::round_players, soci::use(id.value, "round"), soci::into(player.value));
    statement.execute();
    while (statement.fetch()) {
        players.push_back(player);
    }
    return players;
}

base::Result<std::vector<std::string>> read_events(soci::session& session, RoundId id, const std::string& path)
{
    std::vector<std::string> events;
    std::int64_t number = 0;
    std::string bytes;
    soci::statement statement
        = (session.prepare << sql::events, soci::use(id.value, "round"), soci::into(number), soci::into(bytes));
    statement.execute();
    while (statement.fetch()) {
        events.push_back(bytes);
        if (number != static_cast<std::int64_t>(events.size())) {
            return base::fail(damaged(path, fmt::format("event {} of round {} is lost", events.size(), id.value)));
        }
    }
    return events;
}

}

std::int64_t add_event(soci::session& session, RoundId round, std::string_view event)
{
    const std::string bytes(event);
    std::int64_t number = 0;
    session << sql::add_event, soci::use(round.value, "round"), soci::use(bytes, "bytes"), soci::into(number);
    return number;
}

void add_attempt(soci::session& session, RoundId round, const Attempt& attempt)
{
    const std::string hash = base::to_hex(attempt.question_hash);
    const int right = attempt.right ? 1 : 0;
    const int pointed = static_cast<int>(attempt.pointed);
    session << sql::seat_stranger, soci::use(round.value, "round"), soci::use(attempt.player.value, "player");
    session << sql::add_attempt, soci::use(round.value, "round"), soci::use(attempt.player.value, "player"),
        soci::use(attempt.question_id, "question"), soci::use(hash, "question_hash"), soci::use(attempt.kind, "kind"),
        soci::use(attempt.skill, "skill"), soci::use(attempt.truth, "truth"), soci::use(attempt.answer, "answer"),
        soci::use(attempt.confidence, "confidence"), soci::use(right, "is_right"), soci::use(attempt.credit, "credit"),
        soci::use(pointed, "pointed"), soci::use(attempt.answer_points, "answer_points"),
        soci::use(attempt.evidence_points, "evidence_points"), soci::use(attempt.asked_at.milliseconds, "asked_at"),
        soci::use(attempt.answered_at.milliseconds, "answered_at");
}

void end_round(soci::session& session, RoundId round, const Ending& ending)
{
    soci::indicator state = ending.final_state.empty() ? soci::i_null : soci::i_ok;
    session << sql::end_round, soci::use(round.value, "round"), soci::use(ending.finished_at.milliseconds, "at"),
        soci::use(ending.final_state, state, "final_state");
}

base::Result<Round> read_round(soci::session& session, RoundId id, const std::string& path)
{
    auto round = read_round_row(session, id, path);
    if (!round) {
        return round;
    }
    auto events = read_events(session, id, path);
    if (!events) {
        return base::fail(std::move(events).error());
    }
    round->start.players = read_round_players(session, id);
    round->events = *std::move(events);
    return round;
}

std::vector<RoundId> read_round_ids(soci::session& session, std::string_view query)
{
    std::vector<RoundId> ids;
    RoundId id;
    soci::statement statement = (session.prepare << query, soci::into(id.value));
    statement.execute();
    while (statement.fetch()) {
        ids.push_back(id);
    }
    return ids;
}

base::Result<std::vector<Attempt>> read_attempts(soci::statement& statement, std::string_view query,
                                                 const std::string& path)
{
    std::vector<Attempt> attempts;
    Attempt row;
    std::string hash;
    int right = 0;
    int pointed = 0;
    statement.exchange(soci::into(row.player.value));
    statement.exchange(soci::into(row.question_id));
    statement.exchange(soci::into(hash));
    statement.exchange(soci::into(row.kind));
    statement.exchange(soci::into(row.skill));
    statement.exchange(soci::into(row.truth));
    statement.exchange(soci::into(row.answer));
    statement.exchange(soci::into(row.confidence));
    statement.exchange(soci::into(right));
    statement.exchange(soci::into(row.credit));
    statement.exchange(soci::into(pointed));
    statement.exchange(soci::into(row.answer_points));
    statement.exchange(soci::into(row.evidence_points));
    statement.exchange(soci::into(row.asked_at.milliseconds));
    statement.exchange(soci::into(row.answered_at.milliseconds));
    statement.alloc();
    statement.prepare(std::string(query));
    statement.define_and_bind();
    statement.execute();
    while (statement.fetch()) {
        row.right = right != 0;
        row.pointed = pointed_from(pointed);
        if (!read_hash(hash, row.question_hash)) {
            return base::fail(damaged(path, "the hash of a question is none"));
        }
        attempts.push_back(row);
    }
    return attempts;
}

base::Result<std::vector<Attempt>> read_attempts_of(soci::session& session, RoundId round, const std::string& path)
{
    soci::statement statement(session);
    statement.exchange(soci::use(round.value, "round"));
    return read_attempts(statement, sql::attempts, path);
}

base::Result<std::vector<Report>> read_reports(soci::statement& statement, std::string_view query,
                                               const std::string& path)
{
    std::vector<Report> reports;
    Report row;
    std::string hash;
    statement.exchange(soci::into(row.player.value));
    statement.exchange(soci::into(row.pack_id));
    statement.exchange(soci::into(row.question_id));
    statement.exchange(soci::into(hash));
    statement.exchange(soci::into(row.note));
    statement.exchange(soci::into(row.at.milliseconds));
    statement.alloc();
    statement.prepare(std::string(query));
    statement.define_and_bind();
    statement.execute();
    while (statement.fetch()) {
        if (!read_hash(hash, row.question_hash)) {
            return base::fail(damaged(path, "the hash of a reported question is none"));
        }
        reports.push_back(row);
    }
    return reports;
}

base::Result<std::string> read_player_name(soci::session& session, PlayerId player)
{
    std::string name;
    session << sql::player, soci::use(player.value, "player"), soci::into(name);
    if (!session.got_data()) {
        constexpr auto words = base::message("This player is no longer there. Choose another one.");
        return base::fail(base::ErrorKind::NotFound, std::string(words));
    }
    return name;
}

}
