// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "unit/generate/named.h"

#include <doctest/doctest.h>

using named::Story;

TEST_CASE("generate::find_names - he is the one person who was the subject before")
{
    CHECK(Story("Peter Holm opened the museum. He thanked the city.").meant_by("He") == "Peter Holm");
    CHECK(Story("Anna Holm opened the museum. She thanked the city.").meant_by("She") == "Anna Holm");
}

TEST_CASE("generate::find_names - a possessive within the clause is the subject's")
{
    CHECK(Story("Peter Holm sold his boat.").meant_by("his") == "Peter Holm");
}

TEST_CASE("generate::find_names - a second person who may be meant leaves a pronoun open")
{
    CHECK(Story("Peter Holm met Karl Brandt. He thanked the city.").pronouns() == 0);
    CHECK(Story("Peter Holm met a fisherman. He thanked the city.").pronouns() == 0);
    CHECK(Story("Peter Holm met Zorvex Ilk. He thanked the city.").pronouns() == 0);
    CHECK(Story("Karl Brandt sang. Peter Holm told Otto Lind about his boat.").pronouns() == 0);
}

TEST_CASE("generate::find_names - a person of the other gender does not leave a pronoun open")
{
    CHECK(Story("Peter Holm married Mary Brandt. He thanked the city.").meant_by("He") == "Peter Holm");
}

TEST_CASE("generate::find_names - the subject of the sentence before goes on being the subject, over a paragraph too")
{
    CHECK(Story("Peter Holm opened the museum.\n\nHe thanked the city.").meant_by("He") == "Peter Holm");
    CHECK(Story("Norvik Foods runs 40 shops in Norway. It plans to buy Halden Ltd.").meant_by("It") == "Norvik Foods");
    CHECK(Story("Norvik Foods runs 40 shops in Norway. It took years to build them.").pronouns() == 0);
    CHECK(Story("Norvik Foods runs 40 shops in Norway. It is clear that the city wants more.").pronouns() == 0);
    CHECK(Story("Peter Holm runs 40 shops in Norway. It plans to buy more.").pronouns() == 0);
}

TEST_CASE("generate::find_names - who says so is meant by the subject of what is said, where nobody else fits")
{
    CHECK(Story("Norvik Foods said it would close two shops.").meant_by("it") == "Norvik Foods");
    CHECK(Story("Peter Holm said he would close two shops.").meant_by("he") == "Peter Holm");
    CHECK(Story("Norvik Foods said it was too early to close shops.").pronouns() == 0);
    CHECK(Story("Peter Holm told Karl Brandt he would close two shops.").pronouns() == 0);
}

TEST_CASE("generate::find_names - who was no subject, or stood two sentences before, is not meant")
{
    CHECK(Story("The city honoured Peter Holm. He thanked the city.").pronouns() == 0);
    CHECK(Story("Peter Holm opened the museum. It rained. He thanked the city.").pronouns() == 0);
}

TEST_CASE("generate::find_names - pronouns inside a quotation are left open")
{
    CHECK(Story("Peter Holm opened the museum. \"He was late,\" the city said.").pronouns() == 0);
}

TEST_CASE("generate::find_names - a pronoun that points forward is left open")
{
    CHECK(Story("Karl Brandt sang. As his boat sank, Peter Holm swam.").meant_by("his") != "Karl Brandt");
}

TEST_CASE("generate::find_names - an object pronoun is not the subject of its own clause")
{
    CHECK(Story("Peter Holm opened the museum. Peter Holm saw him.").pronouns() == 0);
}
