// SPDX-License-Identifier: MIT
#include "text/similar.h"

#include <doctest/doctest.h>
#include <string>

namespace {

std::vector<std::string> passages(const std::string& body, const std::string& quote)
{
    const auto made = text::Text::from_body(body);
    std::vector<std::string> result;
    for (const text::Similar& each : text::similar(*made, quote)) {
        result.emplace_back(made->slice(each.span));
    }
    return result;
}

using Strings = std::vector<std::string>;

}

TEST_CASE("text::similar - finds a passage with a few edits, at whole words")
{
    CHECK(passages("Then the rebels swiftly took Homs. They left.", "the rebels soon took Homs.")
          == Strings{"the rebels swiftly took Homs."});
    CHECK(passages("He met the Iranians today.", "met the Iranian today") == Strings{"met the Iranians today"});
    CHECK(passages("The town lost 1000 men.", "The town lost 100") == Strings{"The town lost 1000"});
}

TEST_CASE("text::similar - the nearest comes first, and each place once")
{
    CHECK(passages("The army left the town. The army lefd the tovn.", "The army left the tovn.")
          == Strings{"The army left the town.", "The army lefd the tovn."});
}

TEST_CASE("text::similar - its likeness is the share of the quote that stands")
{
    const auto made = text::Text::from_body("The army lefd.");
    const auto places = text::similar(*made, "The army left.");
    REQUIRE(places.size() == 1);
    CHECK(places[0].likeness == doctest::Approx(1 - 1.0 / 14));
}

TEST_CASE("text::similar - nothing is near when more than a quarter differs, or when there is too little to go by")
{
    CHECK(passages("Orla won the Golden Whisk.", "The army left the town.").empty());
    CHECK(passages("The cat sat.", "The army left the town.").empty());
    CHECK(passages("abd", "abc").empty());
    CHECK(passages("", "The army left the town.").empty());
}
