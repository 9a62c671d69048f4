// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>

using generate::Entity;
using generate::EntityType;

namespace {

Entity entity(EntityType type, std::string name, std::string country = {})
{
    Entity made;
    made.type = type;
    made.name = std::move(name);
    made.aliases = {made.name};
    made.country = std::move(country);
    return made;
}

}

TEST_CASE("generate::may_coincide - the same words in another order are one name")
{
    const Entity department = entity(EntityType::Agency, "Department of Harbours");
    CHECK(may_coincide(department, entity(EntityType::Agency, "Harbours Department"), support::english()));
    CHECK_FALSE(may_coincide(department, entity(EntityType::Agency, "Department of Roads"), support::english()));
}

TEST_CASE("generate::speaks_of - a word of a country, its adjective or its people")
{
    const Entity iran = entity(EntityType::Country, "Iran", "ir");
    CHECK(speaks_of(iran, "the Iranian minister spoke", support::english()));
    CHECK(speaks_of(iran, "Iran spoke", support::english()));
    CHECK_FALSE(speaks_of(iran, "the Iraqi minister spoke", support::english()));
    CHECK_FALSE(speaks_of(entity(EntityType::City, "Tehran", "ir"), "the Iranian minister", support::english()));
}
