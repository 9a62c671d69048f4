// SPDX-License-Identifier: MIT
#include "room/name_filter.h"

#include "class.h"

#include <algorithm>
#include <set>

namespace {

bool look_alike(const std::string& one, const std::string& other)
{
    const room::Name first = school::named(one);
    const room::Name second = school::named(other);
    return std::any_of(first.looks.begin(), first.looks.end(), [&](const std::string& look) {
        return std::find(second.looks.begin(), second.looks.end(), look) != second.looks.end();
    });
}

}

TEST_CASE("room::name_from - a name that somebody can read is kept as it was typed")
{
    for (const char* name : {"Ada", "Blue Heron", "Ḥayāt", "Мария", "محمد", "小明", "🦉", "O'Neil", "A1"}) {
        const auto made = room::name_from(name, {});
        REQUIRE(made);
        CHECK(made->shown == name);
        CHECK_FALSE(made->looks[0].empty());
    }
}

TEST_CASE("room::name_from - nothing, too much, and what can't be shown on a line is no name")
{
    for (const std::string& name : {std::string(), std::string("   "), std::string(41, 'a'), std::string("a\nb"),
                                    std::string("a\x01"), std::string("a\xff"), std::string("a\0b", 3),
                                    std::string("\u202Eadmin"), std::string("a\u2066b"), std::string("\u200B\u200B")}) {
        CHECK_FALSE(room::name_from(name, {}));
    }
}

TEST_CASE("room::name_from - look-alikes are one: case, accents, spaces, signs, and letters of other scripts")
{
    CHECK(look_alike("Blue Heron", "blue  HERON"));
    CHECK(look_alike("Blue Heron", "Blue-Heron."));
    CHECK(look_alike("Blue Heron", "BIue Heron")); // capital i
    CHECK(look_alike("Blue Heron", "B1ue Heron"));
    CHECK(look_alike("Zoe", "Zoë"));
    CHECK(look_alike("Anna", "Аnnа")); // Cyrillic a
    CHECK(look_alike("Bob", "Воb")); // Cyrillic ve and o
    CHECK(look_alike("Oto", "Οtο")); // Greek omicron
    CHECK(look_alike("Amy", "A\u200Bmy"));
    CHECK(look_alike("Tom", "𝐓𝐨𝐦")); // mathematical bold
    CHECK(look_alike("Kit", "KIT"));
}

TEST_CASE("room::name_from - other names are other names")
{
    CHECK_FALSE(look_alike("Ada", "Ana"));
    CHECK_FALSE(look_alike("Ada 1", "Ada 2"));
    CHECK_FALSE(look_alike("محمد", "محمود"));
    CHECK_FALSE(look_alike("🦉", "🦊"));
    CHECK_FALSE(look_alike("Мария", "Марина"));
}

TEST_CASE("room::refused_words - a list of the school, with notes and blank lines")
{
    CHECK(room::refused_words("").empty());
    CHECK(room::refused_words("# a note\n\n  \n***\n").empty());
    const auto words = room::refused_words("  Muppet \r\n*twit*\n");
    REQUIRE(words.size() == 2);
    CHECK_FALSE(words[0].begins_within);
    CHECK(words[1].begins_within);
    CHECK(words[1].ends_within);
    CHECK(room::refused_words("a\xff\nfine").size() == 1);
}

TEST_CASE("room::name_from - a refused word is found however it is dressed up")
{
    const auto words = room::refused_words("muppet\n*dolt*\n");
    for (const char* name : {"muppet", "MUPPET", "Big Muppet", "m.u.p.p.e.t", "M u p p e t", "mupp3t", "Muрpet",
                             "múppet", "dolt", "Superdolt", "doltish"}) {
        CHECK_MESSAGE(!room::name_from(name, words).has_value(), std::string(name));
    }
}

TEST_CASE("room::name_from - a word by itself is refused by itself only")
{
    const auto words = room::refused_words("ass\n");
    CHECK_FALSE(room::name_from("ass", words));
    CHECK_FALSE(room::name_from("4ss", words));
    CHECK(room::name_from("Cassandra", words));
    CHECK(room::name_from("Massimo", words));
}

TEST_CASE("room::free_name - names of two words that nobody has, the same ones for the same seed")
{
    school::Class made = school::opened();
    base::Rng one{3};
    base::Rng same{3};
    CHECK(room::free_name(made.state, one) == room::free_name(made.state, same));
    base::Rng rng{11};
    std::set<std::string> given;
    for (std::size_t i = 0; i < 2500; ++i) {
        const room::Name name = room::free_name(made.state, rng);
        CHECK(given.insert(name.shown).second);
        REQUIRE(made.put(room::Joined{name, school::token(i), {}}) == school::Outcome::Accepted);
    }
}

TEST_CASE("room::offered_names - as many as asked for, all different")
{
    const school::Class made = school::opened();
    base::Rng rng{5};
    const auto names = room::offered_names(made.state, rng, 3);
    CHECK(std::set<std::string>(names.begin(), names.end()).size() == 3);
}

TEST_CASE("room::name_from - the words that come with the game are read, and refuse who plays the teacher")
{
    const std::string list = support::read_file(RECEIPTS_SOURCE_DIR "/assets/classroom/names_refused.txt");
    const auto words = room::refused_words(list);
    REQUIRE(words.size() > 20);
    CHECK_FALSE(room::name_from("Teacher", words));
    CHECK_FALSE(room::name_from("Adm1n", words));
    base::Rng rng{1};
    const school::Class made = school::opened();
    for (int i = 0; i < 500; ++i) {
        CHECK(room::name_from(room::free_name(made.state, rng).shown, words));
    }
    for (const char* name : {"Classy", "Dickens", "Essex", "Hancock", "Matsushita", "Cassandra", "Peacock", "Saskia"}) {
        CHECK_MESSAGE(room::name_from(name, words).has_value(), std::string(name));
    }
}
