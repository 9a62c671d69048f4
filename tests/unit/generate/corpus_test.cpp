// SPDX-License-Identifier: MIT
#include "generate/corpus.h"

#include "unit/generate/told.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <set>

using generate::Content;
using told::Story;

namespace {

Content content_of(const Story& story, std::size_t sentence = 0)
{
    const syntax::Tree& tree = story.reading.document.sentences.at(sentence).tree;
    std::vector<std::size_t> all;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        all.push_back(token);
    }
    return generate::content_of(tree, all, support::english());
}

}

TEST_CASE("generate::content_of - words with a meaning, as lemmas, each once")
{
    const Content content = content_of(Story("The keepers of Madrid were selling 30 boats to the keepers."));
    CHECK(content == Content{"30", "boat", "keeper", "madrid", "sell"});
    CHECK(content_of(Story("Helen Carter sold boats.")) == content_of(Story("Boats were sold by Helen Carter.")));
}

TEST_CASE("generate::covered - the share of what is wanted")
{
    CHECK(generate::covered({"boat", "madrid", "sell", "storm"}, {"boat", "sell"}) == 0.5);
    CHECK(generate::covered({"boat"}, {"boat", "sell"}) == 1.0);
    CHECK(generate::covered({"boat"}, {}) == 0.0);
    CHECK(generate::covered({}, {"boat"}) == 0.0);
}

TEST_CASE("generate::gather - articles that name the same two or more are near each other, the nearest first")
{
    const Story one("Helen Carter met Thomas Miller. David Wilson slept.", "one");
    const Story other("The weather in Helsinki was calm. Laura Evans slept.", "other");
    const Story near("Thomas Miller wrote to Helen Carter.", "near");
    const Story nearest("Thomas Miller, David Wilson and Helen Carter slept.", "nearest");
    const Story single("Helen Carter slept in Helsinki.", "single");
    const generate::Corpus corpus = told::gather({&one, &other, &near, &nearest, &single});
    CHECK(corpus.neighbours[0] == std::vector<std::size_t>{3, 2});
    CHECK(corpus.neighbours[1].empty());
    CHECK(corpus.neighbours[4].empty());
    REQUIRE(corpus.named.contains("thomas miller"));
    CHECK(corpus.named.at("thomas miller") == std::vector<generate::Where>{{0, 0}, {2, 0}, {3, 0}});
    CHECK(corpus.contents[1].size() == 2);
}

TEST_CASE("generate::gather - an article has no more neighbours than are looked at")
{
    std::vector<Story> stories;
    for (int i = 0; i < 12; ++i) {
        stories.emplace_back(fmt::format("Helen Carter sold {} boats to Thomas Miller.", i + 2),
                             fmt::format("story-{}", i));
    }
    std::vector<const Story*> pointers;
    for (const Story& story : stories) {
        pointers.push_back(&story);
    }
    const generate::Corpus corpus = told::gather(pointers);
    for (std::size_t i = 0; i < stories.size(); ++i) {
        CHECK(corpus.neighbours[i].size() == generate::most_neighbours);
        CHECK(std::find(corpus.neighbours[i].begin(), corpus.neighbours[i].end(), i) == corpus.neighbours[i].end());
    }
}

TEST_CASE("generate::seed_of - one for each claim and purpose, the same whatever else there is")
{
    const Story story("Helen Carter sold a ferry. Thomas Miller bought a ferry. David Wilson saw a ferry.");
    const Story other("Laura Evans slept in Madrid.");
    const generate::Corpus alone = told::gather({&story});
    const generate::Corpus together = told::gather({&other, &story});
    std::set<std::uint64_t> seeds;
    for (std::size_t claim = 0; claim < 3; ++claim) {
        CHECK(generate::seed_of(alone, {0, claim}, "names") == generate::seed_of(together, {1, claim}, "names"));
        seeds.insert(generate::seed_of(alone, {0, claim}, "names"));
        seeds.insert(generate::seed_of(alone, {0, claim}, "times"));
    }
    seeds.insert(generate::seed_of(told::gather({&story}, 2), {0, 0}, "names"));
    CHECK(seeds.size() == 7);
}
