// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "base/rng.h"
#include "unit/generate/named.h"

#include <array>
#include <doctest/doctest.h>

using generate::Count;
using generate::EntityType;
using generate::Mention;
using named::Story;

namespace {

EntityType type_in(std::string_view body, std::string_view name)
{
    return Story(body).entity(name).type;
}

bool is_named(std::string_view body, std::string_view name)
{
    return Story(body).find(name) != nullptr;
}

}

TEST_CASE("generate::find_names - countries, cities and people of the gazetteer have their types and country")
{
    const Story story("On Monday Portugal sent two ships to Dakar. The Portuguese were met by the Senegalese in the "
                      "harbour of Dakar. The Russians stayed away.");
    CHECK(story.entity("Portugal").type == EntityType::Country);
    CHECK(story.entity("Portugal").country == "pt");
    CHECK(story.entity("Dakar").type == EntityType::City);
    CHECK(story.entity("Dakar").country == "sn");
    CHECK(story.entity("Russians").type == EntityType::People);
    CHECK(story.entity("Russians").count == Count::Many);
    CHECK(story.entity("Russians").country == "ru");
    CHECK(story.find("Monday") == nullptr);
}

TEST_CASE("generate::find_names - a person is known by title, role, given name, age or a relative who")
{
    CHECK(type_in("The report was read to Mr. Tolvanen on Tuesday.", "Tolvanen") == EntityType::Person);
    CHECK(type_in("The prize went to novelist Ilmar Reinvald.", "Ilmar Reinvald") == EntityType::Person);
    CHECK(type_in("The bridge was designed by Margaret Ostrow.", "Margaret Ostrow") == EntityType::Person);
    CHECK(type_in("Police questioned Zoltek Varnai, 34, at his home.", "Zoltek Varnai") == EntityType::Person);
    CHECK(type_in("Police thanked Bryndal Osk, who had found the coins.", "Bryndal Osk") == EntityType::Person);
}

TEST_CASE("generate::find_names - the last word of a name tells what it is")
{
    const Story story(
        "The University of Tarnow, the Ministry of Fisheries and the Harlow Gazette met at Kelso Airport. "
        "Varnholt Inc. paid for the Lindqvist Prize. The Progress Party won the Winter Cup.");
    CHECK(story.entity("University of Tarnow").type == EntityType::Organisation);
    CHECK(story.entity("Ministry of Fisheries").type == EntityType::Agency);
    CHECK(story.entity("Harlow Gazette").type == EntityType::Media);
    CHECK(story.entity("Kelso Airport").type == EntityType::Facility);
    CHECK(story.entity("Lindqvist Prize").type == EntityType::Work);
    CHECK(story.entity("Progress Party").type == EntityType::Party);
    CHECK(story.entity("Winter Cup").type == EntityType::Event);
}

TEST_CASE("generate::find_names - a noun beside a name tells what it is")
{
    CHECK(type_in("It was printed in the newspaper Dagsverk on Friday.", "Dagsverk") == EntityType::Media);
    CHECK(type_in("The shares of the Zentrixa company fell.", "Zentrixa") == EntityType::Company);
    CHECK(type_in("They fled from the town of Qarbuna at night.", "Qarbuna") == EntityType::City);
}

TEST_CASE("generate::find_names - what nothing tells the type of stays unknown")
{
    CHECK(type_in("They spoke about Zorvex again.", "Zorvex") == EntityType::Unknown);
    CHECK(type_in("They praised Alvane Kestrim for years.", "Alvane Kestrim") == EntityType::Unknown);
}

TEST_CASE("generate::find_names - titles, adjectives of nationality, first words and dates are not names")
{
    CHECK_FALSE(is_named("However, many ships came late.", "However"));
    CHECK_FALSE(is_named("Critics of the plan said no. Some critics said yes.", "Critics"));
    CHECK_FALSE(is_named("They came on Friday, in December.", "Friday"));
    CHECK_FALSE(is_named("They came on Friday, in December.", "December"));
    CHECK_FALSE(is_named("A Norwegian ship sank near the coast.", "Norwegian"));
    CHECK_FALSE(is_named("The President spoke for an hour.", "President"));
}

TEST_CASE("generate::find_names - the span of a name holds its small words and leaves its title out")
{
    const Story story("President Omar al-Rashidi met Ursula van der Veen of the Council on Northern Affairs.");
    CHECK(story.entity("Omar al-Rashidi").name == "Omar al-Rashidi");
    CHECK(story.find("Ursula van der Veen") != nullptr);
    CHECK(story.find("Council on Northern Affairs") != nullptr);
    const auto& first = story.names.mentions.front();
    CHECK(generate::words(story.document, first.place) == "President Omar al-Rashidi");
    CHECK(generate::words(story.document, {first.place.sentence, first.name}) == "Omar al-Rashidi");
}

TEST_CASE("generate::find_names - two names joined by and, a bracket or a quotation mark stay two")
{
    const Story story("Norway and Chile signed. The boat \"Aurora\" Finland built sank.");
    CHECK(story.find("Norway") != nullptr);
    CHECK(story.find("Chile") != nullptr);
    CHECK(story.find("Aurora Finland") == nullptr);
    CHECK(story.find("Finland") != nullptr);
}

TEST_CASE("generate::find_names - a hyphen joins a given name and not what a country does")
{
    const Story story("Mayor Park Ji-won visited. The Turkey-backed group and the Iran-led group left.");
    CHECK(story.entity("Park Ji-won").type == EntityType::Person);
    CHECK(story.find("Turkey") != nullptr);
    CHECK(story.find("Turkey-backed") == nullptr);
}

TEST_CASE("generate::find_names - a headline is no text")
{
    const Story story("Harbour Master Finally Opens Northern Lighthouse Again\n\nThe lamp burns.");
    CHECK(story.names.entities.empty());
}

TEST_CASE("generate::find_names - a name that stands with an article word is told as definite")
{
    const Story story("The Kremlin was silent. On Monday the Kremlin answered. Norway was glad.");
    CHECK(story.entity("Kremlin").definite);
    CHECK_FALSE(story.entity("Norway").definite);
}

TEST_CASE("generate::mention_at - a mention is found by its head and by no other token")
{
    const Story story("Norway thanked Chile.");
    REQUIRE(story.names.mentions.size() == 2);
    const auto* norway = generate::mention_at(story.names, 0, story.names.mentions[0].head);
    REQUIRE(norway != nullptr);
    CHECK(story.names.entities[norway->entity].name == "Norway");
    CHECK(generate::mention_at(story.names, 0, 1) == nullptr);
    CHECK(generate::mention_at(story.names, 7, 0) == nullptr);
}

TEST_CASE("generate::find_names - no text, no names; any text, mentions that lie within it in order")
{
    CHECK(Story("").names.entities.empty());
    constexpr std::array pieces{
        "Norway ",    "Mr. ", "al-",   "Ada Lovelace ", "of the ", "and ", "said ", "(UN) ",     "\"",
        "President ", ", ",   ". ",    "he ",           "his ",    "its ", "the ",  "Ministry ", "- ",
        "'s ",        "\n\n", "Oslo ", "12 ",           "St. ",    "I ",   "É ",    "中 ",       "head ",
        "of "};
    base::Rng rng(20260711);
    for (int round = 0; round < 300; ++round) {
        std::string body;
        for (std::size_t i = base::draw(rng, 40); i > 0; --i) {
            body += pieces.at(base::draw(rng, pieces.size()));
        }
        const Story story(body);
        std::pair<std::size_t, std::size_t> last{0, 0};
        for (const auto& mention : story.names.mentions) {
            const auto& tree = story.document.sentences.at(mention.place.sentence).tree;
            CHECK(mention.place.tokens.begin <= mention.name.begin);
            CHECK(mention.name.begin < mention.name.end);
            CHECK(mention.name.end <= tree.size());
            CHECK(mention.place.tokens.contains(mention.head));
            CHECK(mention.entity < story.names.entities.size());
            const std::pair here{mention.place.sentence, mention.name.begin};
            CHECK(last <= here);
            last = here;
        }
        for (const auto& calling : story.names.callings) {
            CHECK(calling.mention < story.names.mentions.size());
            CHECK(story.names.mentions[calling.mention].form == Mention::Form::Name);
        }
    }
}
