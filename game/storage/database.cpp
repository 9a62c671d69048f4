// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include "storage/open_file.h"
#include "storage/session.h"
#include "storage/sql.h"

#include <bit>
#include <fmt/format.h>
#include <soci/soci.h>

namespace storage {

struct RoundInPlay::Hold {
    LockFile locks;
};

struct Database::Inside {
    OpenFile file;

    /// What `work` gives for the session; SOCI's errors become ours.
    template <class Work> auto with_session(Work work) -> decltype(work(*file.session))
    {
        try {
            return work(*file.session);
        } catch (const soci::soci_error& error) {
            return base::fail(explain(error, file.path));
        }
    }
};

namespace {

void add_event(soci::session& session, RoundId round, std::string_view event, std::int64_t& number)
{
    const std::string bytes(event);
    session << sql::add_event, soci::use(round.value, "round"), soci::use(bytes, "bytes"), soci::into(number);
}

void add_attempt(soci::session& session, RoundId round, const Attempt& attempt)
{
    const std::string hash = base::to_hex(attempt.question_hash);
    const int right = attempt.right ? 1 : 0;
    session << sql::add_attempt, soci::use(round.value, "round"), soci::use(attempt.player.value, "player"),
        soci::use(attempt.question_id, "question"), soci::use(hash, "question_hash"), soci::use(attempt.kind, "kind"),
        soci::use(attempt.skill, "skill"), soci::use(attempt.answer, "answer"),
        soci::use(attempt.confidence, "confidence"), soci::use(right, "is_right"), soci::use(attempt.credit, "credit"),
        soci::use(attempt.answer_points, "answer_points"), soci::use(attempt.evidence_points, "evidence_points"),
        soci::use(attempt.asked_at.milliseconds, "asked_at"),
        soci::use(attempt.answered_at.milliseconds, "answered_at");
}

void end_round(soci::session& session, RoundId round, const Ending& ending)
{
    soci::indicator state = ending.final_state.empty() ? soci::i_null : soci::i_ok;
    session << sql::end_round, soci::use(round.value, "round"), soci::use(ending.finished_at.milliseconds, "at"),
        soci::use(ending.final_state, state, "final_state");
}

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

base::Result<Round> read_round(soci::session& session, RoundId id, const std::string& path)
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

/// The attempts that `query` gives for what `statement` has in use.
base::Result<std::vector<Attempt>> read_attempts(soci::statement& statement, std::string_view query,
                                                 const std::string& path)
{
    std::vector<Attempt> attempts;
    Attempt row;
    std::string hash;
    int right = 0;
    statement.exchange(soci::into(row.player.value));
    statement.exchange(soci::into(row.question_id));
    statement.exchange(soci::into(hash));
    statement.exchange(soci::into(row.kind));
    statement.exchange(soci::into(row.skill));
    statement.exchange(soci::into(row.answer));
    statement.exchange(soci::into(row.confidence));
    statement.exchange(soci::into(right));
    statement.exchange(soci::into(row.credit));
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
        if (!read_hash(hash, row.question_hash)) {
            return base::fail(damaged(path, "the hash of a question is none"));
        }
        attempts.push_back(row);
    }
    return attempts;
}

base::Result<Round> read_whole_round(soci::session& session, RoundId id, const std::string& path)
{
    auto round = read_round(session, id, path);
    if (!round) {
        return round;
    }
    auto events = read_events(session, id, path);
    if (!events) {
        return base::fail(std::move(events).error());
    }
    round->events = *std::move(events);
    return round;
}

std::vector<RoundId> unfinished_rounds(soci::session& session)
{
    std::vector<RoundId> ids;
    RoundId id;
    soci::statement statement = (session.prepare << sql::unfinished_rounds, soci::into(id.value));
    statement.execute();
    while (statement.fetch()) {
        ids.push_back(id);
    }
    return ids;
}

}

RoundInPlay::RoundInPlay(RoundId id, std::unique_ptr<Hold> hold) : m_id(id), m_hold(std::move(hold)) { }

RoundInPlay::RoundInPlay(RoundInPlay&&) noexcept = default;
RoundInPlay& RoundInPlay::operator=(RoundInPlay&&) noexcept = default;
RoundInPlay::~RoundInPlay() = default;

Database::Database(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

base::Result<Opened> Database::open(const std::string& path, const base::Clock& clock, OpenOptions options)
{
    auto file = open_file(path, clock, options);
    if (!file) {
        return base::fail(std::move(file).error());
    }
    std::optional<SetAside> set_aside = std::move(file->set_aside);
    return Opened{Database(std::make_unique<Inside>(Inside{*std::move(file)})), std::move(set_aside)};
}

base::Result<std::vector<Player>> Database::players() const
{
    return m_inside->with_session([](soci::session& session) -> base::Result<std::vector<Player>> {
        std::vector<Player> players;
        Player player;
        soci::statement statement
            = (session.prepare << sql::players, soci::into(player.id.value), soci::into(player.name));
        statement.execute();
        while (statement.fetch()) {
            players.push_back(player);
        }
        return players;
    });
}

base::Result<PlayerId> Database::player(std::string_view name)
{
    return m_inside->with_session([name = std::string(name)](soci::session& session) -> base::Result<PlayerId> {
        PlayerId id;
        WriteTransaction transaction(session);
        session << sql::add_player, soci::use(name, "name");
        session << sql::player_by_name, soci::use(name, "name"), soci::into(id.value);
        transaction.commit();
        return id;
    });
}

base::Result<RoundInPlay> Database::hold(RoundId id) const
{
    auto locks = LockFile::open(lock_path(m_inside->file.path));
    if (!locks) {
        return base::fail(std::move(locks).error());
    }
    if (auto locked = locks->lock(round_lock(id.value), LockMode::Alone); !locked) {
        return base::fail(std::move(locked).error());
    }
    return RoundInPlay(id, std::make_unique<RoundInPlay::Hold>(RoundInPlay::Hold{*std::move(locks)}));
}

base::Result<RoundInPlay> Database::begin_round(const RoundStart& start, std::string_view first_event)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<RoundInPlay> {
        const std::string hash = base::to_hex(start.pack_hash);
        const auto seed = std::bit_cast<std::int64_t>(start.seed);
        RoundId id;
        std::int64_t number = 0;
        WriteTransaction transaction(session);
        session << sql::add_round, soci::use(start.pack_id, "pack_id"), soci::use(start.pack_path, "pack_path"),
            soci::use(hash, "pack_hash"), soci::use(seed, "seed"),
            soci::use(start.started_at.milliseconds, "started_at"), soci::into(id.value);
        add_event(session, id, first_event, number);
        auto in_play = hold(id); // before anybody else can see the round
        if (in_play) {
            transaction.commit();
        }
        return in_play;
    });
}

base::Result<std::int64_t> Database::append(const RoundInPlay& round, const Entry& entry)
{
    if (entry.ending && entry.ending->final_state.empty()) {
        return base::fail(base::ErrorKind::Refused, "A round that was played to its end has a final state.");
    }
    return m_inside->with_session([&](soci::session& session) -> base::Result<std::int64_t> {
        std::int64_t number = 0;
        WriteTransaction transaction(session);
        add_event(session, round.id(), entry.event, number);
        for (const Attempt& attempt : entry.attempts) {
            add_attempt(session, round.id(), attempt);
        }
        if (entry.ending) {
            end_round(session, round.id(), *entry.ending);
        }
        transaction.commit();
        return number;
    });
}

base::Result<void> Database::abandon(const RoundInPlay& round, base::Timestamp at)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        end_round(session, round.id(), {at, ""});
        transaction.commit();
        return {};
    });
}

base::Result<std::optional<UnfinishedRound>> Database::resume_unfinished(std::string_view pack_path)
{
    using Resumed = base::Result<std::optional<UnfinishedRound>>;
    return m_inside->with_session([&](soci::session& session) -> Resumed {
        for (const RoundId id : unfinished_rounds(session)) {
            auto in_play = hold(id);
            if (!in_play && in_play.error().kind == base::ErrorKind::Busy) {
                continue;
            }
            if (!in_play) {
                return base::fail(std::move(in_play).error());
            }
            auto round = read_whole_round(session, id, m_inside->file.path);
            if (!round || (!pack_path.empty() && round->start.pack_path != pack_path)) {
                continue; // a round that is damaged is no reason to lose those that are not
            }
            if (!round->ending) { // the game that had it may just have ended it
                return UnfinishedRound{*std::move(in_play), *std::move(round)};
            }
        }
        return std::nullopt;
    });
}

base::Result<Round> Database::round(RoundId id) const
{
    return m_inside->with_session(
        [&](soci::session& session) { return read_whole_round(session, id, m_inside->file.path); });
}

base::Result<std::vector<Attempt>> Database::attempts(RoundId id) const
{
    return m_inside->with_session([&](soci::session& session) {
        soci::statement statement(session);
        statement.exchange(soci::use(id.value, "round"));
        return read_attempts(statement, sql::attempts, m_inside->file.path);
    });
}

base::Result<std::vector<Attempt>> Database::recent_attempts(PlayerId player, std::size_t most) const
{
    const auto limit = static_cast<std::int64_t>(most);
    return m_inside->with_session([&](soci::session& session) {
        soci::statement statement(session);
        statement.exchange(soci::use(player.value, "player"));
        statement.exchange(soci::use(limit, "most"));
        return read_attempts(statement, sql::recent_attempts, m_inside->file.path);
    });
}

base::Result<std::vector<PackResult>> Database::last_results(PlayerId player) const
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<std::vector<PackResult>> {
        std::vector<PackResult> results;
        PackResult row;
        soci::statement statement = (session.prepare << sql::last_results, soci::use(player.value, "player"),
                                     soci::into(row.pack_id), soci::into(row.points), soci::into(row.right),
                                     soci::into(row.asked), soci::into(row.finished_at.milliseconds));
        statement.execute();
        while (statement.fetch()) {
            results.push_back(row);
        }
        return results;
    });
}

base::Result<std::optional<std::string>> Database::setting(std::string_view name) const
{
    using Setting = base::Result<std::optional<std::string>>;
    return m_inside->with_session([name = std::string(name)](soci::session& session) -> Setting {
        std::string value;
        session << sql::setting, soci::use(name, "name"), soci::into(value);
        return session.got_data() ? std::optional(value) : std::nullopt;
    });
}

base::Result<void> Database::set_setting(std::string_view name, std::string_view value)
{
    const std::string name_text(name);
    const std::string value_text(value);
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        session << sql::set_setting, soci::use(name_text, "name"), soci::use(value_text, "value");
        transaction.commit();
        return {};
    });
}

}
