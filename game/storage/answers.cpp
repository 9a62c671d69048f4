// SPDX-License-Identifier: MIT
// What was answered, by round, by player and by pack.
#include "storage/inside.h"
#include "storage/rows.h"
#include "storage/sql.h"

namespace storage {

namespace {

/// The rounds that `query` gives for what `statement` has in use, without their attempts.
std::vector<PlayedRound> read_played_rounds(soci::statement& statement, std::string_view query)
{
    std::vector<PlayedRound> rounds;
    PlayedRound row;
    base::Timestamp finished_at;
    soci::indicator finished = soci::i_null;
    int is_result = 0;
    statement.exchange(soci::into(row.id.value));
    statement.exchange(soci::into(row.pack_id));
    statement.exchange(soci::into(row.started_at.milliseconds));
    statement.exchange(soci::into(finished_at.milliseconds, finished));
    statement.exchange(soci::into(is_result));
    statement.alloc();
    statement.prepare(std::string(query));
    statement.define_and_bind();
    statement.execute();
    while (statement.fetch()) {
        row.finished_at = finished == soci::i_ok ? std::optional(finished_at) : std::nullopt;
        row.is_result = is_result != 0;
        rounds.push_back(row);
    }
    return rounds;
}

/// The rounds with this player's attempts.
base::Result<std::vector<PlayedRound>> with_attempts(soci::session& session, std::vector<PlayedRound> rounds,
                                                     PlayerId player, const std::string& path)
{
    for (PlayedRound& round : rounds) {
        auto attempts = read_attempts_of(session, round.id, path);
        if (!attempts) {
            return base::fail(std::move(attempts).error());
        }
        std::erase_if(*attempts, [&](const Attempt& attempt) { return attempt.player != player; });
        round.attempts = *std::move(attempts);
    }
    return rounds;
}

base::Result<std::vector<PlayedRound>> read_rounds_of(soci::session& session, PlayerId player, const std::string& path)
{
    soci::statement statement(session);
    statement.exchange(soci::use(player.value, "player"));
    return with_attempts(session, read_played_rounds(statement, sql::rounds_of_player), player, path);
}

base::Result<std::vector<Report>> read_reports_of(soci::session& session, PlayerId player, const std::string& path)
{
    soci::statement statement(session);
    statement.exchange(soci::use(player.value, "player"));
    return read_reports(statement, sql::reports_of_player, path);
}

std::vector<Setting> read_settings_of(soci::session& session, PlayerId player)
{
    std::vector<Setting> settings;
    Setting row;
    soci::statement statement = (session.prepare << sql::player_settings, soci::use(player.value, "player"),
                                 soci::into(row.name), soci::into(row.value));
    statement.execute();
    while (statement.fetch()) {
        settings.push_back(row);
    }
    return settings;
}

}

base::Result<std::vector<Attempt>> Database::attempts(RoundId id) const
{
    return m_inside->with_session(
        [&](soci::session& session) { return read_attempts_of(session, id, m_inside->file.path); });
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

base::Result<std::vector<PlayedRound>> Database::recent_rounds(PlayerId player, std::size_t most) const
{
    const auto limit = static_cast<std::int64_t>(most);
    return m_inside->with_session([&](soci::session& session) {
        const soci::transaction one_moment(session);
        soci::statement statement(session);
        statement.exchange(soci::use(player.value, "player"));
        statement.exchange(soci::use(limit, "most"));
        auto rounds = read_played_rounds(statement, sql::recent_rounds);
        return with_attempts(session, std::move(rounds), player, m_inside->file.path);
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

base::Result<Belongings> Database::everything_of(PlayerId player) const
{
    const std::string& path = m_inside->file.path;
    return m_inside->with_session([&](soci::session& session) -> base::Result<Belongings> {
        const soci::transaction one_moment(session);
        auto name = read_player_name(session, player);
        if (!name) {
            return base::fail(std::move(name).error());
        }
        auto rounds = read_rounds_of(session, player, path);
        auto reports = read_reports_of(session, player, path);
        if (!rounds || !reports) {
            return base::fail(rounds ? std::move(reports).error() : std::move(rounds).error());
        }
        return Belongings{.player = {player, *std::move(name)},
                          .settings = read_settings_of(session, player),
                          .rounds = *std::move(rounds),
                          .reports = *std::move(reports)};
    });
}

}
