// SPDX-License-Identifier: MIT
#include "generate/options.h"

#include "quiz/wording.h"
#include "unit/generate/told.h"

#include <doctest/doctest.h>
#include <set>

using generate::Distractor;
using told::Slot;
using told::Story;

namespace {

constexpr std::string_view harbour
    = "Helen Carter sold the ferry Aurora. Thomas Miller mended the lamp of Madrid. David Wilson wrote a book about "
      "Helsinki. Laura Evans paints churches in Paris. Maria Lopez sold the ferry Aurora again.";

std::vector<Distractor> names(const generate::Corpus& corpus, const Story& story, std::string_view verb,
                              Slot::Kind kind, std::size_t wanted = 3)
{
    const Slot& slot = story.slot(verb, kind);
    const std::size_t claim = *story.find(verb);
    const auto said = generate::say(story.reading, story.claim(verb),
                                    told::asking(generate::Shape::SubjectQuestion, "who", slot), support::english());
    REQUIRE(said);
    return generate::other_names(corpus, {0, claim}, slot, *said, wanted);
}

std::set<std::string> texts(const std::vector<Distractor>& distractors)
{
    std::set<std::string> result;
    for (const Distractor& each : distractors) {
        CHECK_FALSE(each.why.empty());
        CHECK_MESSAGE(result.insert(each.text).second, each.text << " twice");
    }
    return result;
}

}

TEST_CASE("generate::other_names - others of the article, but none that did it too")
{
    const Story story(harbour);
    const std::set<std::string> found = texts(names(told::gather({&story}), story, "sold", Slot::Kind::Subject));
    CHECK(found == std::set<std::string>{"Thomas Miller", "David Wilson", "Laura Evans"});
    CHECK(names(told::gather({&story}), story, "sold", Slot::Kind::Subject, 1).size() == 1);
}

TEST_CASE("generate::other_names - none whom the question names")
{
    const Story story("Helen Carter gave Thomas Miller a ferry. David Wilson wrote a book about Helsinki.");
    CHECK(texts(names(told::gather({&story}), story, "gave", Slot::Kind::Subject))
          == std::set<std::string>{"David Wilson"});
}

TEST_CASE("generate::other_names - where the article has too few, those of an article near it")
{
    const Story story("Helen Carter sold the ferry Aurora to Thomas Miller.", "one");
    const Story other(
        "Thomas Miller slept. David Wilson wrote a book. Maria Lopez sold the ferry Aurora to Thomas Miller.", "two");
    const std::set<std::string> found
        = texts(names(told::gather({&story, &other}), story, "sold", Slot::Kind::Subject));
    CHECK(found == std::set<std::string>{"David Wilson"});
}

TEST_CASE("generate::other_names - countries for a country, and not the same one under another name")
{
    const Story story("Turkey sent three ships to Portugal. Türkiye closed a port. Ankara said nothing. Norway slept.");
    const std::set<std::string> found = texts(names(told::gather({&story}), story, "sent", Slot::Kind::Subject));
    CHECK(found.size() == 3);
    CHECK(found.contains("Norway"));
    for (const std::string same : {"Turkey", "Türkiye", "Ankara", "Portugal"}) {
        CHECK_MESSAGE(!found.contains(same), same);
    }
}

TEST_CASE("generate::other_names - the same for the same seed, and for all that stands in other articles")
{
    const Story story(harbour);
    const Story other("The weather in Oslo was calm.", "other");
    const auto first = names(told::gather({&story}), story, "sold", Slot::Kind::Subject);
    CHECK(names(told::gather({&story}), story, "sold", Slot::Kind::Subject) == first);
    CHECK(names(told::gather({&story, &other}), story, "sold", Slot::Kind::Subject) == first);
}

TEST_CASE("generate::may_be_right - someone whom a sentence joins to what the claim says")
{
    const Story story(harbour);
    const generate::Corpus corpus = told::gather({&story});
    const Slot& slot = story.slot("sold", Slot::Kind::Subject);
    const auto entity = [&](std::string_view name) {
        for (const generate::Entity& each : story.reading.names.entities) {
            if (each.name == name) {
                return each;
            }
        }
        FAIL("nobody has that name");
        return generate::Entity{};
    };
    const generate::Spot spot{0, *story.find("sold")};
    CHECK(generate::may_be_right(corpus, spot, slot, entity("Maria Lopez")));
    CHECK_FALSE(generate::may_be_right(corpus, spot, slot, entity("David Wilson")));
}

TEST_CASE("generate::other_times - as exact as the right one, different from it and from each other")
{
    const Story story("Helen Carter sold the ferry Aurora on May 3, 2021. Thomas Miller left on May 9, 2021.");
    const generate::Corpus corpus = told::gather({&story});
    const std::size_t claim = *story.find("sold");
    const std::set<std::string> found
        = texts(generate::other_times(corpus, {0, claim}, story.slot("sold", Slot::Kind::Time), 3));
    CHECK(found.size() == 3);
    CHECK_FALSE(found.contains("May 3, 2021"));
    for (const std::string& text : found) {
        CHECK_MESSAGE(text.ends_with(", 2021"), text);
    }
}

TEST_CASE("generate::other_times - none that another sentence gives for the same thing")
{
    const Story plain("Helen Carter sold the ferry Aurora on May 3, 2021.");
    const auto first = generate::other_times(told::gather({&plain}), {0, 0}, plain.slot("sold", Slot::Kind::Time), 3);
    REQUIRE(first.size() == 3);
    const Story disputed(
        "Helen Carter sold the ferry Aurora on May 3, 2021. Others write that Carter sold the ferry Aurora on "
        + first[0].text + ".");
    const auto second
        = generate::other_times(told::gather({&disputed}), {0, 0}, disputed.slot("sold", Slot::Kind::Time), 3);
    CHECK_FALSE(texts(second).contains(first[0].text));
}

TEST_CASE("generate::other_numbers - written like the right one, and not in its sentence")
{
    const Story story("Helen Carter counted 4,500 boats on 12 beaches.");
    const generate::Corpus corpus = told::gather({&story});
    const auto found = generate::other_numbers(corpus, {0, 0}, story.slot("counted", Slot::Kind::Number), 3);
    CHECK(texts(found).size() == 3);
    for (const Distractor& each : found) {
        const auto value = quiz::number_from(each.text);
        REQUIRE_MESSAGE(value, each.text);
        CHECK(*value != 4500);
        CHECK_MESSAGE((*value < 1000 || each.text.find(',') != std::string::npos), each.text);
    }
}

TEST_CASE("generate::can_be_answer - names of a known type, but no works and no events")
{
    generate::Entity entity;
    CHECK_FALSE(generate::can_be_answer(entity));
    entity.type = generate::EntityType::Person;
    CHECK(generate::can_be_answer(entity));
    entity.type = generate::EntityType::Work;
    CHECK_FALSE(generate::can_be_answer(entity));
}
