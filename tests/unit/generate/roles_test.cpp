// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "unit/generate/named.h"

#include <doctest/doctest.h>

using generate::Mention;
using named::has;
using named::Story;

namespace {

std::vector<std::string> roles_of(std::string_view body, std::string_view name)
{
    return Story(body).entity(name).roles;
}

/// Who is meant by the first role that stands without a name; empty when nobody is.
std::string meant_by_role(const Story& story)
{
    for (const auto& mention : story.names.mentions) {
        if (mention.form == Mention::Form::Role) {
            return story.names.entities[mention.entity].name;
        }
    }
    return {};
}

}

TEST_CASE("generate::find_names - a title or a role before a name is a role of the person")
{
    CHECK(has(roles_of("Finnish President Olavi Kerttula spoke.", "Olavi Kerttula"), "Finnish President"));
    CHECK(has(roles_of("They asked media adviser Olavi Kerttula.", "Olavi Kerttula"), "media adviser"));
    CHECK(roles_of("Mr. Kerttula spoke.", "Kerttula").empty());
}

TEST_CASE("generate::find_names - a role set off by commas belongs to the name beside it")
{
    CHECK(has(roles_of("Bronagh Keane, director of the Harbour Museum, opened the doors.", "Bronagh Keane"),
              "director of the Harbour Museum"));
    CHECK(has(roles_of("The order came from the commander of the fleet, Admiral Jonas Brekke.", "Jonas Brekke"),
              "commander of the fleet"));
}

TEST_CASE("generate::find_names - a clause after a comma is no role")
{
    CHECK(
        roles_of("After they met Olavi Kerttula, the director of the museum left the city.", "Olavi Kerttula").empty());
    CHECK(roles_of("They met Olavi Kerttula, who heads the museum.", "Olavi Kerttula").empty());
}

TEST_CASE("generate::find_names - kin is no role and a time is no part of one")
{
    CHECK(roles_of("His brother Olavi Kerttula left.", "Olavi Kerttula").empty());
    for (const auto& role : roles_of("Last week captain Olavi Kerttula scored.", "Olavi Kerttula")) {
        CHECK(role == "captain");
    }
}

TEST_CASE("generate::Calling - a role keeps the place where it stands")
{
    const Story story("Bronagh Keane, director of the Harbour Museum, opened the doors.");
    REQUIRE(story.names.callings.size() == 1);
    const auto& calling = story.names.callings.front();
    CHECK(generate::words(story.document, calling.role) == "director of the Harbour Museum");
    CHECK(story.names.entities[story.names.mentions[calling.mention].entity].name == "Bronagh Keane");
}

TEST_CASE("generate::find_names - a role alone stands for the one who holds it")
{
    CHECK(meant_by_role(Story("Finnish President Olavi Kerttula arrived. The Finnish president was tired."))
          == "Olavi Kerttula");
    CHECK(meant_by_role(Story("President Olavi Kerttula arrived. The president was tired.")) == "Olavi Kerttula");
}

TEST_CASE("generate::find_names - a role alone stands for nobody when two hold it, or another one is told of")
{
    CHECK(meant_by_role(Story("Finnish President Olavi Kerttula met French President Yves Marchand. The president was "
                              "tired."))
              .empty());
    CHECK(meant_by_role(Story("Finnish President Olavi Kerttula arrived. The French president was tired.")).empty());
    CHECK(meant_by_role(Story("Former President Olavi Kerttula arrived. The president was tired.")).empty());
    CHECK(meant_by_role(Story("Deputy director Olavi Kerttula arrived. The director was tired.")).empty());
}
