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

TEST_CASE("generate::find_names - who was no subject, or stands in another paragraph, is not meant")
{
    CHECK(Story("The city honoured Peter Holm. He thanked the city.").pronouns() == 0);
    CHECK(Story("Peter Holm opened the museum.\n\nHe thanked the city.").pronouns() == 0);
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
