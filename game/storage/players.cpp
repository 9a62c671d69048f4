// SPDX-License-Identifier: MIT
// Who plays: local profiles, the one that is chosen, and their end.
#include "base/language.h"
#include "storage/erase.h"
#include "storage/inside.h"
#include "storage/rows.h"
#include "storage/sql.h"

#include <fmt/format.h>

namespace storage {

namespace {

std::optional<PlayerId> find_player(soci::session& session, const std::string& name)
{
    PlayerId id;
    session << sql::player_by_name, soci::use(name, "name"), soci::into(id.value);
    return session.got_data() ? std::optional(id) : std::nullopt;
}

/// Refused unless a player, other than `except`, may bear the name.
base::Result<void> may_be_named(soci::session& session, const std::string& name, std::optional<PlayerId> except)
{
    if (name.empty()) {
        return base::fail(base::ErrorKind::Refused, "A player needs a name.");
    }
    const auto bearer = find_player(session, name);
    if (bearer && bearer != except) {
        return base::fail(base::ErrorKind::Refused,
                          fmt::format("There is a player called {} already. Choose another name.", name));
    }
    return {};
}

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

base::Result<std::vector<Profile>> Database::profiles() const
{
    return m_inside->with_session([](soci::session& session) -> base::Result<std::vector<Profile>> {
        std::vector<Profile> profiles;
        Profile row;
        base::Timestamp last;
        soci::indicator has_played = soci::i_null;
        soci::statement statement
            = (session.prepare << sql::profiles, soci::into(row.player.id.value), soci::into(row.player.name),
               soci::into(row.rounds), soci::into(row.answers), soci::into(last.milliseconds, has_played));
        statement.execute();
        while (statement.fetch()) {
            row.last_played = has_played == soci::i_ok ? std::optional(last) : std::nullopt;
            profiles.push_back(row);
        }
        return profiles;
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

base::Result<PlayerId> Database::add_player(std::string_view name)
{
    return m_inside->with_session([name = std::string(name)](soci::session& session) -> base::Result<PlayerId> {
        WriteTransaction transaction(session);
        if (auto allowed = may_be_named(session, name, std::nullopt); !allowed) {
            return base::fail(std::move(allowed).error());
        }
        session << sql::add_player, soci::use(name, "name");
        const PlayerId id = find_player(session, name).value_or(PlayerId{});
        transaction.commit();
        return id;
    });
}

base::Result<void> Database::rename_player(PlayerId player, std::string_view name)
{
    return m_inside->with_session([&, name = std::string(name)](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        if (auto known = read_player_name(session, player); !known) {
            return base::fail(std::move(known).error());
        }
        if (auto allowed = may_be_named(session, name, player); !allowed) {
            return allowed;
        }
        session << sql::rename_player, soci::use(name, "name"), soci::use(player.value, "player");
        transaction.commit();
        return {};
    });
}

base::Result<PlayerId> Database::current_player() const
{
    return m_inside->with_session([](soci::session& session) -> base::Result<PlayerId> {
        return PlayerId{integer(session, sql::current_player)};
    });
}

base::Result<void> Database::choose_player(PlayerId player)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        if (auto known = read_player_name(session, player); !known) {
            return base::fail(std::move(known).error());
        }
        session << sql::choose_player, soci::use(player.value, "player");
        transaction.commit();
        return {};
    });
}

base::Result<std::vector<RoundInPlay>> Database::hold_all(const std::vector<RoundId>& ids) const
{
    std::vector<RoundInPlay> held;
    for (const RoundId id : ids) {
        auto one = hold(id);
        if (!one && one.error().kind == base::ErrorKind::Busy) {
            constexpr auto words = base::message("A player can’t be deleted while a round of theirs is being played. "
                                                 "Finish the round or leave it, then try again.");
            return base::fail(base::ErrorKind::Busy, std::string(words));
        }
        if (!one) {
            return base::fail(std::move(one).error());
        }
        held.push_back(*std::move(one));
    }
    return held;
}

base::Result<void> Database::delete_player(PlayerId player, base::Timestamp at)
{
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        if (auto known = read_player_name(session, player); !known) {
            return base::fail(std::move(known).error());
        }
        const auto held = hold_all(begin_erasure(session, player)); // so that nobody takes one up meanwhile
        if (!held) {
            return base::fail(held.error());
        }
        erase_player(session, player, at);
        transaction.commit();
        wipe_if_due(session);
        return {};
    });
}

}
