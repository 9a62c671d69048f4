// SPDX-License-Identifier: MIT
#include "syntax/tagger.h"

#include "support/english.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

using syntax::Tag;
using syntax::Upos;
using syntax::Xpos;

const std::vector<Tag> tags
    = {{Upos::Noun, Xpos::Nn}, {Upos::Verb, Xpos::Vbd}, {Upos::Verb, Xpos::Vbn}, {Upos::Aux, Xpos::Md}};

std::vector<syntax::Form> forms(const std::string& sentence)
{
    return syntax::forms_of(sentence, syntax::tokenize(sentence), {}, support::english());
}

std::vector<std::uint64_t> features(const std::string& sentence, std::size_t at, syntax::TagsBefore before = {})
{
    std::vector<std::uint64_t> keys;
    syntax::tagger_features(forms(sentence), at, before, keys);
    return keys;
}

/// How many of the features are the same in both.
std::size_t shared(std::vector<std::uint64_t> a, std::vector<std::uint64_t> b)
{
    REQUIRE(a.size() == b.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        count += a[i] == b[i] ? 1U : 0U;
    }
    return count;
}

}

TEST_CASE("syntax::kinds_of - verbs, and those among them that have a subject")
{
    const syntax::TagKinds kinds = syntax::kinds_of(tags);
    CHECK(kinds.verbal == std::vector<bool>{false, true, true, true});
    CHECK(kinds.finite == std::vector<bool>{false, true, false, true});
}

TEST_CASE("syntax::TagsBefore::add - remembers two tags and the last verb")
{
    const syntax::TagKinds kinds = syntax::kinds_of(tags);
    syntax::TagsBefore before;
    before.add(1, kinds);
    CHECK(before.last == 1);
    CHECK(before.last_verb == 1);
    before.add(0, kinds);
    CHECK(before.last == 0);
    CHECK(before.last_but_one == 1);
    CHECK(before.last_verb == 1);
    before.add(2, kinds);
    CHECK(before.last_verb == 2);
}

TEST_CASE("syntax::tagger_features - all differ, and change with the word, its place and the tags before it")
{
    const auto keys = features("Boats sank near Porto", 1);
    CHECK(std::set<std::uint64_t>(keys.begin(), keys.end()).size() == keys.size());
    CHECK(shared(keys, features("Boats sank near Porto", 1)) == keys.size());
    CHECK(shared(keys, features("Boats sank near Porto", 1, {3, 0, 3})) < keys.size());
    CHECK(shared(keys, features("Boats sank near Porto", 2)) < keys.size() / 2);
    const std::size_t other_word = shared(keys, features("Boats rose near Porto", 1));
    CHECK(other_word > 0);
    CHECK(other_word < keys.size());
}
