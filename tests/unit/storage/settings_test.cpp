// SPDX-License-Identifier: MIT
#include "unit/storage/history.h"

using storage::Database;
using storage::Report;

TEST_CASE("storage::Database::setting - the last value counts, and there is none at first")
{
    const history::Place place;
    Database database = history::open(place.path);
    CHECK(database.setting("text scale").value() == std::nullopt);
    REQUIRE(database.set_setting("text scale", "150"));
    REQUIRE(database.set_setting("text scale", "125"));
    CHECK(database.setting("text scale").value() == "125");
    CHECK(history::open(place.path).setting("text scale").value() == "125");
}

TEST_CASE("storage::Database::setting - players have their own, apart from each other's and from the game's")
{
    const history::Place place;
    Database database = history::open(place.path);
    const storage::PlayerId ada = database.add_player("Ada").value();
    REQUIRE(database.set_setting("theme", "light"));
    CHECK(database.setting(ada, "theme").value() == std::nullopt);
    REQUIRE(database.set_setting(ada, "theme", "sepia"));
    REQUIRE(database.set_setting(ada, "theme", "dark"));
    REQUIRE(database.set_setting(history::player_one, "theme", "high contrast"));
    const Database again = history::open(place.path);
    CHECK(again.setting("theme").value() == "light");
    CHECK(again.setting(ada, "theme").value() == "dark");
    CHECK(again.setting(history::player_one, "theme").value() == "high contrast");
    const auto unknown = database.set_setting({99}, "theme", "dark");
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == base::ErrorKind::Refused);
}

TEST_CASE("storage::Database::reports - what players say of a pack's questions, the newest first")
{
    const history::Place place;
    Database database = history::open(place.path);
    const storage::PlayerId ada = database.add_player("Ada").value();
    const Report older{ada, "storm", "one", base::sha256("one"), "The date is wrong.", {5000}};
    const Report newer{history::player_one, "storm", "two", base::sha256("two"), "Türkiye · \n 🧾", {6000}};
    const Report same_time{ada, "storm", "two", base::sha256("two"), "", {6000}};
    REQUIRE(database.add_report(older));
    REQUIRE(database.add_report(newer));
    REQUIRE(database.add_report(same_time));
    REQUIRE(database.add_report({ada, "damascus", "one", base::sha256("one"), "Of another pack.", {7000}}));
    CHECK(history::open(place.path).reports("storm").value() == std::vector{same_time, newer, older});
    CHECK(database.reports("").value().empty());
}

TEST_CASE("storage::Database::add_report - a note has at most 2000 bytes, and a report has somebody who made it")
{
    const history::Place place;
    Database database = history::open(place.path);
    Report report{history::player_one, "storm", "one", base::sha256("one"), std::string(2000, 'x'), {5000}};
    CHECK(database.add_report(report).has_value());
    report.note += "x";
    const auto too_long = database.add_report(report);
    REQUIRE_FALSE(too_long.has_value());
    CHECK(too_long.error().kind == base::ErrorKind::Refused);
    CHECK(too_long.error().message == "This note is too long. Say it in fewer words.");
    report = {{99}, "storm", "one", base::sha256("one"), "Who am I?", {5000}};
    CHECK_FALSE(database.add_report(report).has_value());
    CHECK(database.reports("storm").value().size() == 1);
}
