// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include "storage/inside.h"
#include "storage/rows.h"
#include "storage/sql.h"

#include <bit>

namespace storage {

namespace {

RoundId add_round(soci::session& session, const RoundStart& start)
{
    const std::string hash = base::to_hex(start.pack_hash);
    const auto seed = std::bit_cast<std::int64_t>(start.seed);
    RoundId id;
    session << sql::add_round, soci::use(start.pack_id, "pack_id"), soci::use(start.pack_path, "pack_path"),
        soci::use(hash, "pack_hash"), soci::use(seed, "seed"), soci::use(start.started_at.milliseconds, "started_at"),
        soci::into(id.value);
    for (std::size_t i = 0; i < start.players.size(); ++i) {
        const auto seat = static_cast<std::int64_t>(i);
        session << sql::seat_player, soci::use(id.value, "round"), soci::use(seat, "seat"),
            soci::use(start.players[i].value, "player");
    }
    return id;
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
    if (start.players.empty()) { // nobody's deletion would ever erase it
        return base::fail(base::ErrorKind::Refused, "A round needs a player.");
    }
    return m_inside->with_session([&](soci::session& session) -> base::Result<RoundInPlay> {
        WriteTransaction transaction(session);
        const RoundId id = add_round(session, start);
        add_event(session, id, first_event);
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
        WriteTransaction transaction(session);
        const std::int64_t number = add_event(session, round.id(), entry.event);
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
        for (const RoundId id : read_round_ids(session, sql::unfinished_rounds)) {
            auto in_play = hold(id);
            if (!in_play && in_play.error().kind == base::ErrorKind::Busy) {
                continue;
            }
            if (!in_play) {
                return base::fail(std::move(in_play).error());
            }
            auto round = read_round(session, id, m_inside->file.path);
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
    return m_inside->with_session([&](soci::session& session) { return read_round(session, id, m_inside->file.path); });
}

}
