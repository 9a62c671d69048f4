// SPDX-License-Identifier: MIT
#include "unit/storage/history.h"

using storage::Database;
using storage::PlayerId;
using storage::Profile;

namespace {

base::ErrorKind kind_of(const base::Result<void>& result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK_FALSE(result.error().message.empty());
    return result.error().kind;
}

std::vector<std::string> names(const Database& database)
{
    const auto players = database.players().value();
    std::vector<std::string> found;
    for (const storage::Player& player : players) {
        found.push_back(player.name);
    }
    return found;
}

}

TEST_CASE("storage::Database - a new history has one player")
{
    const history::Place place;
    const Database database = history::open(place.path);
    const auto players = database.players().value();
    REQUIRE(players.size() == 1);
    CHECK(players[0].name == "Player one");
}

TEST_CASE("storage::Database::player - a name is one player, also after a restart")
{
    const history::Place place;
    PlayerId ada;
    {
        Database database = history::open(place.path);
        ada = database.player("Ada").value();
        CHECK(database.player("Ada").value() == ada);
        CHECK(database.player("Player one").value() == database.players().value().at(0).id);
        CHECK(database.player("ada").value() != ada);
    }
    Database database = history::open(place.path);
    CHECK(database.player("Ada").value() == ada);
    CHECK(database.players().value().size() == 3);
}

TEST_CASE("storage::Database::player - nobody is nameless")
{
    const history::Place place;
    Database database = history::open(place.path);
    const auto refused = database.player("");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == base::ErrorKind::Refused);
    CHECK(database.players().value().size() == 1);
}

TEST_CASE("storage::Database::add_player - adds one, and says so when the name is taken or missing")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    CHECK(database.player("Ada").value() == ada);
    const auto again = database.add_player("Ada");
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().kind == base::ErrorKind::Refused);
    CHECK(again.error().message == "There is a player called Ada already. Choose another name.");
    CHECK_FALSE(database.add_player("").has_value());
    CHECK(names(database) == std::vector<std::string>{"Player one", "Ada"});
}

TEST_CASE("storage::Database::rename_player - the player keeps what is theirs under the new name")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    history::play(database, "storm", {history::attempt(ada)}, 9000);
    REQUIRE(database.rename_player(ada, "Ada L."));
    REQUIRE(database.rename_player(ada, "Ada L.")); // the name it has is free to it
    CHECK(names(database) == std::vector<std::string>{"Player one", "Ada L."});
    CHECK(database.recent_rounds(ada, 5).value().size() == 1);
    CHECK(kind_of(database.rename_player(ada, "Player one")) == base::ErrorKind::Refused);
    CHECK(kind_of(database.rename_player(ada, "")) == base::ErrorKind::Refused);
    CHECK(kind_of(database.rename_player({99}, "Ben")) == base::ErrorKind::NotFound);
    CHECK(names(database) == std::vector<std::string>{"Player one", "Ada L."});
}

TEST_CASE("storage::Database::profiles - counts the rounds played to their end and all answers, of each their own")
{
    const history::Place place;
    Database database = history::open(place.path);
    const PlayerId ada = database.add_player("Ada").value();
    CHECK(database.profiles().value()
          == std::vector<Profile>{{{history::player_one, "Player one"}, 0, 0, std::nullopt},
                                  {{ada, "Ada"}, 0, 0, std::nullopt}});
    storage::Attempt late = history::attempt(ada, "late");
    late.answered_at = {7000};
    history::play(database, "storm", {history::attempt(ada), history::attempt(history::player_one), late}, 9000);
    {
        const auto abandoned = database.begin_round(history::start("storm", {ada}), "started").value();
        REQUIRE(database.append(abandoned, {"answered", {history::attempt(ada)}, {}}));
        REQUIRE(database.abandon(abandoned, {9500}));
    }
    CHECK(database.profiles().value()
          == std::vector<Profile>{{{history::player_one, "Player one"}, 1, 1, base::Timestamp{2500}},
                                  {{ada, "Ada"}, 1, 3, base::Timestamp{7000}}});
}

TEST_CASE("storage::Database::current_player - the one chosen last, also after a restart, else the oldest")
{
    const history::Place place;
    PlayerId ada;
    {
        Database database = history::open(place.path);
        CHECK(database.current_player().value() == history::player_one);
        ada = database.add_player("Ada").value();
        CHECK(database.current_player().value() == history::player_one);
        REQUIRE(database.choose_player(ada));
        CHECK(kind_of(database.choose_player({99})) == base::ErrorKind::NotFound);
    }
    Database database = history::open(place.path);
    CHECK(database.current_player().value() == ada);
    REQUIRE(database.delete_player(ada, {9000}));
    CHECK(database.current_player().value() == history::player_one);
}
